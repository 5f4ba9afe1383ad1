#pragma once

#include "core/base/trydelay.h"
#include "core/codes/scannedcode.h"
#include "ui/kiosk/choicerows.h"
#include "ui/kiosk/fieldtiles.h"
#include "ui/kiosk/kioskappointments.h"
#include "ui/kiosk/kioskcamera.h"
#include "ui/kiosk/kioskexit.h"
#include "ui/kiosk/kioskhall.h"
#include "ui/kiosk/kioskhelp.h"
#include "ui/kiosk/kioskidle.h"
#include "ui/kiosk/kioskprocedure.h"
#include "ui/kiosk/kiosktake.h"
#include "ui/kiosk/kioskticket.h"
#include "ui/kiosk/procedurefinder.h"
#include "ui/kiosk/procedurepages.h"
#include "ui/kiosk/receiptlook.h"

#include <functional>

namespace motcua {

class KioskLanguage;
class PaperFeed;
class ProcedureShelf;
class QueueFeed;
class Random;

/// What an administrator sets for one kiosk, and how patient it is.
struct KioskSettings {
    QString place; ///< which kiosk, told to whoever comes to help
    bool printsSlips = true; ///< on paper, for the citizen to take along
    double diagonalInches = 32; ///< of the panel; under 24 large text is the default
    KioskTake::Times take;
    KioskIdle::Times idle;
    std::chrono::milliseconds helpPatience = HelpDesk::Patience;
    std::chrono::milliseconds pinRest{30'000};
};

/// Decides everything the kiosk does; the pages show it and pass touches on. One citizen after
/// another: a session begins at home and ends there, and nothing of it stays. All numbers taken in
/// one session carry one request id, so that a double touch or a retry is one ticket.
class KioskController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(Trouble trouble READ trouble NOTIFY pageChanged)
    Q_PROPERTY(motcua::KioskHall hall READ hall NOTIFY hallChanged)
    Q_PROPERTY(motcua::KioskTicket ticket READ ticket NOTIFY ticketChanged)
    Q_PROPERTY(motcua::FieldTiles *fields READ fields CONSTANT)
    Q_PROPERTY(motcua::ProcedurePages *procedures READ procedures CONSTANT)
    Q_PROPERTY(motcua::ChoiceRows *tabs READ tabs CONSTANT)
    Q_PROPERTY(motcua::ChoiceRows *priorities READ priorities CONSTANT)
    Q_PROPERTY(motcua::KioskAppointments *appointments READ appointments CONSTANT)
    Q_PROPERTY(motcua::ProcedureFinder *finder READ finder CONSTANT)
    Q_PROPERTY(motcua::KioskCamera *camera READ camera CONSTANT)
    Q_PROPERTY(bool followsReceipts READ followsReceipts CONSTANT)
    Q_PROPERTY(Scanner scanner READ scanner NOTIFY scannerChanged)
    Q_PROPERTY(QString scanMessage READ scanMessage NOTIFY scanMessageChanged)
    Q_PROPERTY(motcua::KioskProcedure details READ details NOTIFY detailsChanged)
    Q_PROPERTY(QString checklistMessage READ checklistMessage NOTIFY checklistChanged)
    Q_PROPERTY(QString codeMessage READ codeMessage NOTIFY codeMessageChanged)
    Q_PROPERTY(QString priority READ priority NOTIFY choiceChanged)
    Q_PROPERTY(QString priorityName READ priorityName NOTIFY choiceChanged)
    Q_PROPERTY(QString procedureName READ procedureName NOTIFY choiceChanged)
    Q_PROPERTY(QString question READ question NOTIFY choiceChanged)
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    Q_PROPERTY(HelpState help READ help NOTIFY helpChanged)
    Q_PROPERTY(bool idleQuestion READ isIdleQuestion NOTIFY idleQuestionChanged)
    Q_PROPERTY(bool english READ isEnglish NOTIFY languageChanged)
    Q_PROPERTY(bool largeText READ isLargeText NOTIFY lookChanged)
    Q_PROPERTY(bool highContrast READ isHighContrast NOTIFY lookChanged)
    Q_PROPERTY(double diagonalInches READ diagonalInches CONSTANT)
    Q_PROPERTY(bool exitOpen READ isExitOpen NOTIFY exitChanged)
    Q_PROPERTY(bool exitLocked READ isExitLocked NOTIFY exitChanged)
    Q_PROPERTY(QString exitMessage READ exitMessage NOTIFY exitChanged)

public:
    enum Page {
        HomePage,
        FieldsPage,
        ProceduresPage,
        QuestionPage,
        PriorityPage,
        AppointmentPage, ///< choosing one
        CodePage, ///< coming for one
        PapersPage, ///< what papers does it take: what happened, or which field
        FoundPage, ///< the procedures of that
        SearchPage, ///< the same by typing
        DetailsPage, ///< one of them
        ScanPage, ///< the same, and more, by a code held to the camera
        ReceiptPage, ///< how far a dossier is, by the code typed from its receipt
        NumberPage,
        HelpPage,
        SorryPage,
        ClosedPage,
    };
    Q_ENUM(Page)
    /// Why there is no number.
    enum Trouble {
        NoTrouble,
        AnswerLost, ///< whether a number was taken is not known; asking again is safe
        NotWritten, ///< nothing was taken
        NobodyDecides, ///< manual mode: numbers come from a person
        ChoiceGone, ///< the site changed while the citizen chose
        NobodyServes, ///< no counter would ever call the number
    };
    Q_ENUM(Trouble)
    /// Of handheld ones.
    enum Scanner {
        NoScanner, ///< this kiosk was never given one
        ScannerReady,
        ScannerGone, ///< it is not plugged in
    };
    Q_ENUM(Scanner)
    enum Answer { Yes, No, Unknown };
    Q_ENUM(Answer)
    enum HelpState { HelpQuiet, HelpAsked, HelpComing, HelpFailed };
    Q_ENUM(HelpState)
    /// Print or save the slip of what is durable; asked again for the same, they do nothing.
    struct Sinks {
        std::function<void(const Ticket &)> ticket;
        std::function<void(const Appointment &)> appointment;
        /// What to bring for a procedure; `paper` is this one copy.
        std::function<void(const Id &paper, const Procedure &)> checklist;
    };

    /// All references outlive the controller. `camera` is null where there is none.
    KioskController(QueueFeed &feed, PaperFeed &paper, QueueService &queue,
                    AppointmentService &appointments, HelpDesk &help, const ProcedureShelf &shelf,
                    Random &random, KioskLanguage &language, FrameSource *camera,
                    KioskSettings settings, Sinks sinks, QObject *parent = nullptr);

    /// Receipts of dossiers are followed from now on.
    void setLooksAtReceipt(LooksAtReceipt looks) { m_looksAtReceipt = std::move(looks); }

    Page page() const { return m_page; }
    Trouble trouble() const { return m_trouble; }
    KioskHall hall() const { return m_hall; }
    KioskTicket ticket() const { return m_ticket; }
    FieldTiles *fields() { return &m_fields; }
    ProcedurePages *procedures() { return &m_procedures; }
    ChoiceRows *tabs() { return &m_tabs; }
    ChoiceRows *priorities() { return &m_priorities; }
    KioskAppointments *appointments() { return &m_appointmentPages; }
    ProcedureFinder *finder() { return &m_finder; }
    KioskCamera *camera() { return &m_camera; }
    /// Whether setLooksAtReceipt() was called before the window was made.
    bool followsReceipts() const { return bool(m_looksAtReceipt); }
    /// What a code that was held up or typed from a receipt says; empty before.
    QString scanMessage() const { return m_scanMessage; }
    KioskProcedure details() const { return m_details; }
    /// What became of the list that was asked for; empty before.
    QString checklistMessage() const;
    /// Why a code that was typed gives no number; empty before.
    QString codeMessage() const { return m_codeMessage; }
    QString priority() const { return m_choice.priority; }
    QString priorityName() const;
    QString procedureName() const;
    QString question() const;
    bool isAsking() const { return m_take.isAsking(); }
    HelpState help() const;
    bool isIdleQuestion() const { return m_idle.isAsking(); }
    bool isEnglish() const;
    bool isLargeText() const { return m_largeText; }
    bool isHighContrast() const { return m_highContrast; }
    double diagonalInches() const { return m_settings.diagonalInches; }
    bool isExitOpen() const { return m_exit.isOpen(); }
    bool isExitLocked() const { return m_exit.isLocked(); }
    QString exitMessage() const;

    Q_INVOKABLE void openFields();
    Q_INVOKABLE void openProcedures();
    Q_INVOKABLE void openPriorities();
    Q_INVOKABLE void chooseField(const QString &code);
    Q_INVOKABLE void chooseProcedure(const QString &code);
    Q_INVOKABLE void answerQuestion(Answer answer);
    /// Empty: none.
    Q_INVOKABLE void choosePriority(const QString &code);
    Q_INVOKABLE void takeGuidance();
    Q_INVOKABLE void openAppointments();
    Q_INVOKABLE void chooseAppointment(const QString &code);
    /// The number of another day that the page offers beside appointments.
    Q_INVOKABLE void takeInstead();
    Q_INVOKABLE void openCode();
    Q_INVOKABLE void enterCode(const QString &code);
    Q_INVOKABLE void openPapers();
    /// Of a life event, or of a field; on to its only procedure where there is one.
    Q_INVOKABLE void openGroup(const QString &code);
    Q_INVOKABLE void openSearch();
    Q_INVOKABLE void openDetails(const QString &code);
    /// A number for the procedure whose page is open.
    Q_INVOKABLE void takeForDetails();
    Q_INVOKABLE void printChecklist();
    Q_INVOKABLE void openScan();
    Scanner scanner() const { return m_scanner; }
    void setScanner(Scanner scanner);
    /// The scanner sends letters that nobody can read; `number` is the personal number that they
    /// begin with, or empty.
    void scannerUnreadable(const QString &number);
    /// A camera or a scanner read this. A card tells the age and is forgotten when this returns.
    void scanned(const QString &text);
    Q_INVOKABLE void openReceipt();
    /// The secret that is printed on a receipt, as it was typed.
    Q_INVOKABLE void enterReceipt(const QString &typed);
    Q_INVOKABLE void retry();
    Q_INVOKABLE void askHelp();
    Q_INVOKABLE void back();
    Q_INVOKABLE void home();
    Q_INVOKABLE void switchLanguage();
    Q_INVOKABLE void toggleLargeText();
    Q_INVOKABLE void toggleHighContrast();
    Q_INVOKABLE void openExit();
    Q_INVOKABLE void tryPin(const QString &pin);
    Q_INVOKABLE void closeExit();
    /// Every touch anywhere in the window: somebody is here.
    Q_INVOKABLE void touched();

Q_SIGNALS:
    void pageChanged();
    void hallChanged();
    void ticketChanged();
    void choiceChanged();
    void codeMessageChanged();
    void detailsChanged();
    void checklistChanged();
    void scannerChanged();
    void scanMessageChanged();
    void askingChanged();
    void helpChanged();
    void idleQuestionChanged();
    void languageChanged();
    void lookChanged();
    void exitChanged();
    /// The right PIN was given.
    void exitRequested();

private:
    /// What the citizen chose so far; gone with the session.
    struct Choice {
        QString priority;
        QString procedure;
        std::size_t question = 0;
        std::vector<QString> firstFields;
        QString notice;
    };

    void connectParts();
    void beginSession();
    void endSession();
    void refresh();
    void refreshProcedures();
    void refreshFinder();
    void showDetails();
    void forgetFinder();
    void showCard();
    void showAppointment(const Appointment &appointment);
    void arrived(const QString &code, const Id &session,
                 const Result<Ticket, AppointmentError> &answer);
    void go(Page page);
    void show(Page page);
    void watch();
    bool isServed(const QString &field) const;
    void take(const QString &field);
    void showNumber(const Ticket &ticket);
    void showTrouble(Trouble trouble);
    void helpIsLate();
    const Prerequisite *prerequisite() const;
    bool hearsScans() const;
    bool isChoosing() const;
    void follow(const CitizenCard &card);
    void follow(const PersonalNumber &number);
    void follow(const ProcedureLink &link);
    void follow(const TicketCode &code);
    void follow(const ReceiptCode &code);
    void tell(const TrackedStatus &status, const QString &secret);
    void fetchResult(const QString &lane, const QString &secret);
    void follow(const AppointmentCode &code);
    void follow(const UnknownCode &code);
    void openScanned(const QString &procedure);
    void followAge(std::optional<int> years);
    void say(const QString &sentence);

    QueueFeed &m_feed;
    PaperFeed &m_paper;
    QueueService &m_queue;
    AppointmentService &m_appointments;
    LooksAtReceipt m_looksAtReceipt;
    TryDelay m_receiptDelay; ///< of everybody at this kiosk: it outlives a session
    const ProcedureShelf &m_shelf;
    Random &m_random;
    KioskLanguage &m_language;
    KioskSettings m_settings;
    Sinks m_sinks;

    KioskTake m_take;
    KioskHelp m_help;
    KioskIdle m_idle;
    KioskExit m_exit;
    FieldTiles m_fields;
    ProcedurePages m_procedures;
    ChoiceRows m_tabs;
    ChoiceRows m_priorities;
    KioskAppointments m_appointmentPages;
    ProcedureFinder m_finder;
    KioskCamera m_camera;

    Scanner m_scanner = NoScanner;
    Page m_page = HomePage;
    Trouble m_trouble = NoTrouble;
    std::vector<Page> m_history;
    Id m_request;
    Choice m_choice;
    KioskHall m_hall;
    KioskTicket m_ticket;
    std::optional<Ticket> m_taken;
    std::optional<Appointment> m_made;
    QString m_codeMessage;
    std::size_t m_lastScan = 0; ///< told from another by its hash alone: it may be a person's card
    QString m_scanMessage;
    KioskProcedure m_details;
    QString m_detailed; ///< code of the procedure whose page is open
    Id m_checklist; ///< the copy that was asked for; null: none
    bool m_finding = false; ///< the finder was opened in this session
    bool m_largeText = false;
    bool m_highContrast = false;
};

} // namespace motcua
