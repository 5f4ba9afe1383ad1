#pragma once

#include "core/calendar/calendarservice.h"
#include "core/calendar/calendartables.h"
#include "core/citizens/citizenservice.h"
#include "core/citizens/persons.h"
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
#include "core/work/works.h"
#include "core/work/workservice.h"
#include "tests/support/fakeblobs.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenumbermark.h"
#include "tests/support/fakerandom.h"

#include <QTemporaryDir>

#include <memory>

namespace motcua {

/// A small ward: civil status (A), certification (B), police (G), guidance (N); counters 1 (A,
/// weight 1, and B), 2 (A), 3 (B, weight 3, and A), 5 (G), 6 (N); priority groups.
SiteConfiguration testConfiguration();
/// Its fields.
inline const QString HoTich = QStringLiteral("ho-tich");
inline const QString ChungThuc = QStringLiteral("chung-thuc");
inline const QString CongAn = QStringLiteral("cong-an");

/// Monday to Friday, 07:00 to 11:30 and 13:30 to 17:00, and the day of culture.
CalendarData testCalendar();

/// A whole site in one database file, with a clock and random bytes of the test.
class TestSite {
public:
    /// In memory, or in `file` through the VFS `vfs`. `configure` applies testConfiguration().
    explicit TestSite(const QString &file = QStringLiteral(":memory:"), const char *vfs = nullptr,
                      bool configure = true, const Identity *identity = nullptr);

    Id newId() { return Id::random(random); }
    /// Takes a number and expects one.
    Ticket take(const QString &field = QStringLiteral("ho-tich"),
                const QString &priority = QString());
    Result<Ticket, TakeError> tryTake(const TakeRequest &request);
    Result<Ticket, ClaimError> next(int counter);
    qint64 operationCount();
    /// The number that a query of one row and column gives.
    qint64 count(const std::string &sql);
    /// Everything that must hold at any moment, whatever failed before: the chains are whole, the
    /// rows are what the operations mean, and there is a row for each operation that makes one.
    void checkWhole();

    FakeClock clock;
    FakeRandom random;
    Identity identity;
    Database database;
    Journal journal;
    SiteTables siteTables;
    BusinessDays days;
    Tickets tickets;
    Appointments appointmentTable;
    ReservePads reservePads;
    Losses losses;
    CounterStates counterStates;
    HelpDesk help;
    Procedures procedureTables;
    Accounts accounts;
    RecoveryCodes recoveryCodes;
    AccessLog accessLog;
    Works works;
    CalendarTables calendarTables;
    Persons persons;
    Dossiers dossierTables;
    DossierBooks dossierBooks;
    Trackings trackings;
    FormTables formTables;
    Erasures erasureTable;
    SiteService sites;
    StaffService staff;
    ProcedureService procedures;
    LocalNumberSource numbers;
    LocalQueueAuthority authority;
    QueueService queue;
    CounterService counters;
    AppointmentService appointments;
    DayService dayService;
    ReserveService reserve;
    WorkService work;
    CalendarService calendar;
    CitizenService citizens;
    DossierSearch dossierSearch;
    FakeNumberMark numberMark;
    LocalDossierNumbers dossierNumbers;
    DossierWriter dossierWriter;
    BookService books;
    DossierService dossiers;
    LetterService letters;
    HandOverService handOvers;
    NotificationService notifications;
    FakeBlobs blobs;
    AttachmentService attachments;
    ErasureService erasures;
    IntakeDrafts intakeDrafts;
    SavedSelections savedSelections;

private:
    struct Migrated {
        explicit Migrated(Database &database);
    };
    struct Projections {
        explicit Projections(TestSite &site);
    };
};

} // namespace motcua
