#pragma once

#include "tests/support/testsite.h"
#include "ui/desk/calendar/calendarshelf.h"
#include "ui/desk/desk.h"
#include "ui/desk/queue/queuecontroller.h"
#include "ui/desk/queue/queueview.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/settings/machinesetup.h"
#include "ui/desk/settings/settingsshelf.h"
#include "ui/desk/window/countersetting.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

#include <QLabel>
#include <QPushButton>

#include <deque>

namespace motcua {

/// An authority far away: nothing is answered before the test says so.
class FarAuthority final : public QueueAuthority {
public:
    explicit FarAuthority(QueueAuthority &decides)
        : m_decides(decides)
    {
    }
    void claimNext(const ClaimRequest &request, Answer answer) override;

    bool near = true; ///< answers at once, as the local one does
    std::vector<ClaimRequest> asked;
    /// Decides the oldest open question and answers it.
    void answerOne();
    /// Decides it, but the answer is lost on the way.
    void loseAnswer();
    /// The question itself is lost.
    void loseQuestion();
    /// Answers the oldest open question with an error.
    void refuseOne(ClaimError error);
    int open() const { return static_cast<int>(m_open.size()); }

private:
    struct Question {
        ClaimRequest request;
        Answer answer;
    };
    Question takeOne();

    QueueAuthority &m_decides;
    std::deque<Question> m_open;
};

class RememberedCounter final : public CounterSetting {
public:
    std::optional<int> counter() const override { return number; }
    void setCounter(int n) override { number = n; }
    std::optional<int> number;
};

QString procedureName(const QString &code);

/// A machine on which nothing is plugged in.
class RememberedMachine final : public MachineKeeper {
public:
    MachineSetup setup() const override { return kept; }
    bool keep(const MachineSetup &setup) override;
    bool namesPrinter(const PrinterSetting &printer) const override;
    QStringList screens() const override { return {QStringLiteral("HDMI-1")}; }
    void printTest(const PrinterSetting &printer, Outcome outcome) override;
    void printDocument(const QByteArray &pdf, const QString &title, Outcome outcome) override;

    MachineSetup kept;
    bool diskRefuses = false;
    std::vector<PrinterSetting> tested;
    std::vector<std::pair<QByteArray, QString>> documents; ///< with their titles
    Outcome answer; ///< of what was printed last
};

class RememberedShelf final : public SettingsShelf {
public:
    std::optional<UnsavedSettings> kept() const override { return settings; }
    void keep(const UnsavedSettings &unsaved) override { settings = unsaved; }
    void forget() override { settings.reset(); }
    std::optional<UnsavedSettings> settings;
};

class RememberedCalendar final : public CalendarShelf {
public:
    std::optional<UnsavedCalendar> kept() const override { return calendar; }
    void keep(const UnsavedCalendar &unsaved) override { calendar = unsaved; }
    void forget() override { calendar.reset(); }
    std::optional<UnsavedCalendar> calendar;
};

/// A site with a desk's services on the test's clock and an authority the test holds back.
class DeskRig {
public:
    explicit DeskRig(const SiteConfiguration &configuration = testConfiguration(),
                     const QString &file = QStringLiteral(":memory:"));

    DeskServices services();
    const CounterLine &line(int counter) const { return *feed.snapshot().counterLine(counter); }
    std::optional<TicketState> state(int counter) const;

    TestSite site;
    FarAuthority far;
    QueueService queue;
    AppointmentService appointments;
    QueueFeed feed;
    PrintService prints;
    PaperFeed paper;
    RememberedCounter setting;
    DeskSession session;
    RememberedMachine machine;
    RememberedShelf shelf;
    RememberedCalendar calendarShelf;
    std::chrono::milliseconds lockAfter = std::chrono::minutes{10};
    std::vector<Ticket> slips; ///< of numbers taken at the desk
    std::vector<FormKind> papers; ///< of dossiers
    std::vector<int> papersOf; ///< of how many dossiers each was
    std::vector<int> booksPrinted; ///< years whose books were printed
    QString databaseFile;
    ScanFolder *scans = nullptr;
    FormShelf *forms = nullptr;
    std::vector<Appointment> appointmentSlips;
};

/// The queue page alone, at counter 2 of the test site.
class PageRig : public DeskRig {
public:
    explicit PageRig(const QueueController::Patience &patience = {});

    /// Presses a verb that is offered, as key or mouse would; fails when it is not.
    void press(Verb verb);
    bool offers(Verb verb) const;
    QString text(const char *name) const;
    QString message() const { return text("messageText"); }
    QString shownNumber() const { return text("cardNumber"); }
    /// A column of the list of numbers, from top to bottom.
    QStringList listed(int column = 0) const;

    QueueView view;
    QueueController controller;
};

} // namespace motcua
