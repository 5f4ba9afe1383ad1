#pragma once

#include "app/platform/blobfolder.h"
#include "app/platform/datafolder.h"
#include "app/platform/numbermarkfile.h"
#include "app/platform/ownerlock.h"
#include "core/base/result.h"
#include "core/calendar/calendarservice.h"
#include "core/calendar/calendartables.h"
#include "core/citizens/citizenservice.h"
#include "core/citizens/persons.h"
#include "core/documents/dossierpapers.h"
#include "core/documents/formshelf.h"
#include "core/dossiers/attachmentservice.h"
#include "core/dossiers/bookservice.h"
#include "core/dossiers/dossierbooks.h"
#include "core/dossiers/dossiernumbers.h"
#include "core/dossiers/dossiers.h"
#include "core/dossiers/dossiersearch.h"
#include "core/dossiers/dossierservice.h"
#include "core/dossiers/erasureservice.h"
#include "core/dossiers/handoverservice.h"
#include "core/dossiers/intakedrafts.h"
#include "core/dossiers/letterservice.h"
#include "core/dossiers/notificationservice.h"
#include "core/dossiers/savedselections.h"
#include "core/dossiers/trackings.h"
#include "core/journal/journal.h"
#include "core/printing/printservice.h"
#include "core/procedures/procedures.h"
#include "core/procedures/procedureservice.h"
#include "core/queueing/appointments.h"
#include "core/queueing/appointmentservice.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/counterservice.h"
#include "core/queueing/dayservice.h"
#include "core/queueing/helpdesk.h"
#include "core/queueing/localauthority.h"
#include "core/queueing/losses.h"
#include "core/queueing/queueservice.h"
#include "core/queueing/reserveservice.h"
#include "core/queueing/tickets.h"
#include "core/site/siteservice.h"
#include "core/site/sitetables.h"
#include "core/staff/accesslog.h"
#include "core/staff/accounts.h"
#include "core/staff/recoverycodes.h"
#include "core/staff/staffservice.h"
#include "core/storage/database.h"
#include "core/work/works.h"
#include "core/work/workservice.h"

#include <chrono>
#include <memory>

namespace motcua {

/// Why there is no office.
struct OfficeError {
    enum class Kind {
        NotInitialised, ///< no site was set up in the folder
        NotEmpty, ///< a new site wants an empty folder
        InUse, ///< another process owns the folder
        NewerSchema, ///< written by a newer program
        ForeignFile, ///< no database of ours
        KeysMissing,
        KeysDamaged,
        DiskRefused, ///< could not be read or written
        Damaged, ///< the file is broken
        BadConfiguration, ///< the new site breaks a rule of SiteService, or its admin one of staff
    };
    Kind kind = Kind::DiskRefused;
    QString detail; ///< English, for logs
    std::optional<LockHolder> holder; ///< of InUse, when it left a note
};

/// Everything of one data folder, built top to bottom; taken down bottom to top. Owns the folder
/// for as long as it lives.
class Office {
public:
    enum class Use {
        Reading, ///< nothing will be appended: leaves no mark in the file
        Writing, ///< marks the file until the orderly end, which signs the heads
    };
    struct Request {
        DataFolder folder;
        QString program; ///< noted in the lock
        std::chrono::milliseconds wait{0}; ///< for another owner to go
        Use use = Use::Writing;
    };
    struct NewAccount {
        Account account; ///< its id is given by the service
        NewPassword password;
    };
    struct NewSite {
        SiteConfiguration configuration;
        Catalogue catalogue;
        std::optional<NewAccount> admin = {}; ///< none: the site asks nobody for a name
        std::vector<NewAccount> colleagues = {}; ///< added by the admin
    };
    struct Created {
        QString recoveryCode; ///< of the first admin; empty without one
    };

    /// Clock and random outlive the office.
    static Result<std::unique_ptr<Office>, OfficeError> open(const Request &request,
                                                             const Clock &clock, Random &random);
    /// Sets up a site in a folder that is empty or not there yet: keys, file, configuration,
    /// catalogue and first account. All of it or nothing: until the end the folder counts as not
    /// initialised.
    static Result<Created, OfficeError> create(const Request &request, const NewSite &site,
                                               const Clock &clock, Random &random);
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;
    /// The orderly end. If the disk refuses, the next opening knows of an unclean stop.
    ~Office();

    /// Somebody stopped without the orderly end since the journal was last checked. Stays until
    /// checked() is called; see DeepCheck.
    bool needsDeepCheck() const { return m_needsDeepCheck; }
    /// What a sudden stop before this opening left: nobody was served meanwhile. Nothing when the
    /// last stop was orderly, or hardly took longer than to look up.
    const std::optional<Interruption> &interruption() const { return m_interruption; }
    /// To be called every minute while people are served: a sudden stop is told from the last call
    /// on, or from what was written later. Throws StorageError.
    void noteAlive();
    /// The journal was checked and found whole.
    void checked() { m_needsDeepCheck = false; }

    const DataFolder &folder() const { return m_folder; }
    OwnerLock &lock() { return m_lock; }
    const Clock &clock() const { return m_clock; }
    Random &random() { return m_random; }
    Journal &journal() { return m_journal; }
    BusinessDays &days() { return m_days; }
    Losses &losses() { return m_losses; }
    Tickets &tickets() { return m_tickets; }
    SiteService &sites() { return m_sites; }
    const SiteConfiguration &configuration() const { return m_sites.configuration(); }
    ProcedureService &procedures() { return m_procedures; }
    QueueService &queue() { return m_queue; }
    CounterService &counters() { return m_counters; }
    AppointmentService &appointments() { return m_appointments; }
    DayService &dayEdges() { return m_dayService; }
    ReserveService &reserve() { return m_reserve; }
    WorkService &work() { return m_work; }
    CalendarService &calendar() { return m_calendar; }
    CitizenService &citizens() { return m_citizens; }
    Dossiers &dossierTables() { return m_dossierTables; }
    DossierService &dossiers() { return m_dossiers; }
    BookService &books() { return m_bookService; }
    LetterService &letters() { return m_letters; }
    NumberMarkFile &numberMark() { return m_numberMark; }
    LocalDossierNumbers &dossierNumbers() { return m_dossierNumbers; }
    Trackings &trackings() { return m_trackings; }
    HandOverService &handOvers() { return m_handOvers; }
    ErasureService &erasures() { return m_erasures; }
    FormShelf &forms() { return m_forms; }
    DossierPapers &papers() { return m_papers; }
    AttachmentService &attachments() { return m_attachments; }
    NotificationService &notifications() { return m_notifications; }
    IntakeDrafts &intakeDrafts() { return m_intakeDrafts; }
    SavedSelections &savedSelections() { return m_savedSelections; }
    HelpDesk &help() { return m_help; }
    StaffService &staff() { return m_staff; }
    AccessLog &accessLog() { return m_accessLog; }
    PrintService &prints() { return m_prints; }

private:
    Office(const Request &request, OwnerLock lock, Identity identity, const QString &file,
           const Clock &clock, Random &random);
    static std::unique_ptr<Office> build(const Request &request, OwnerLock lock, Identity identity,
                                         const QString &file, const Clock &clock, Random &random);
    /// The recovery code that goes with the first account.
    Result<QString, OfficeError> addAccounts(const NewSite &site);
    Database &migrated();
    Journal &projected();
    void noteInterruption();
    void close();

    DataFolder m_folder;
    OwnerLock m_lock;
    Use m_use;
    const Clock &m_clock;
    Random &m_random;
    Identity m_identity;
    Database m_database;
    Journal m_journal;
    BusinessDays m_days;
    Tickets m_tickets;
    Appointments m_appointmentTable;
    ReservePads m_reservePads;
    Losses m_losses;
    CounterStates m_counterStates;
    HelpDesk m_help;
    SiteTables m_siteTables;
    Procedures m_procedureTables;
    Accounts m_accounts;
    RecoveryCodes m_recoveryCodes;
    AccessLog m_accessLog;
    Works m_works;
    CalendarTables m_calendarTables;
    Persons m_persons;
    Dossiers m_dossierTables;
    DossierBooks m_dossierBooks;
    Trackings m_trackings;
    FormTables m_formTables;
    Erasures m_erasureTable;
    SiteService m_sites;
    StaffService m_staff;
    ProcedureService m_procedures;
    LocalNumberSource m_numbers;
    LocalQueueAuthority m_authority;
    QueueService m_queue;
    CounterService m_counters;
    AppointmentService m_appointments;
    DayService m_dayService;
    ReserveService m_reserve;
    WorkService m_work;
    CalendarService m_calendar;
    CitizenService m_citizens;
    DossierSearch m_dossierSearch;
    NumberMarkFile m_numberMark;
    LocalDossierNumbers m_dossierNumbers;
    DossierWriter m_dossierWriter;
    BookService m_bookService;
    DossierService m_dossiers;
    LetterService m_letters;
    HandOverService m_handOvers;
    NotificationService m_notifications;
    BlobFolder m_blobs;
    AttachmentService m_attachments;
    ErasureService m_erasures;
    FormShelf m_forms;
    DossierPapers m_papers;
    IntakeDrafts m_intakeDrafts;
    SavedSelections m_savedSelections;
    PrintService m_prints;
    bool m_needsDeepCheck = false;
    bool m_stoppedSuddenly = false;
    std::optional<Interruption> m_interruption;
};

} // namespace motcua
