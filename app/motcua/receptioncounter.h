#pragma once

#include "app/commands/commandserver.h"
#include "app/commands/demomorning.h"
#include "app/motcua/calendarfile.h"
#include "app/motcua/codesources.h"
#include "app/motcua/dailybackup.h"
#include "app/motcua/daywatch.h"
#include "app/motcua/formprinter.h"
#include "app/motcua/journalcheck.h"
#include "app/motcua/machinesettings.h"
#include "app/motcua/officeshelf.h"
#include "app/motcua/options.h"
#include "app/motcua/settingsfile.h"
#include "app/motcua/slipprinter.h"
#include "app/motcua/waitingpaper.h"
#include "app/platform/clockjump.h"
#include "app/platform/printers/documentprint.h"
#include "ui/board/boardcontroller.h"
#include "ui/desk/desk.h"
#include "ui/desk/files/scanfolder.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/typing/fieldtyping.h"
#include "ui/kiosk/kioskcontroller.h"
#include "ui/kiosk/kiosklanguage.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QQmlApplicationEngine;
class QQuickWindow;

namespace motcua {

class DeskWindow;
class KioskWindow;

/// The reception counter on one machine: the windows that were asked for over one office. Built top
/// to bottom, no object looks for another.
class ReceptionCounter : public QObject {
    Q_OBJECT

public:
    /// The office outlives the counter. `slips`: folder for the slips as PDF, where machine.ini
    /// names no printer. `camera`: null for the one that machine.ini names.
    ReceptionCounter(Office &office, const Options &options, const QString &slips,
                     const KioskSettings &kiosk, std::unique_ptr<FrameSource> camera = nullptr,
                     QObject *parent = nullptr);
    ~ReceptionCounter() override;

    void show();
    /// The desk, wherever it was put; made when it was not asked for at the start.
    void showDesk();

    /// What the event loop ends with when a person wants to practise anew.
    static constexpr int PracticeAnew = 64;

    /// Null for a window that was not asked for.
    KioskController *kiosk() { return m_kiosk.get(); }
    QQuickWindow *kioskWindow();
    QQuickWindow *boardWindow() const;
    DeskWindow *deskWindow();
    QueueFeed &feed() { return m_feed; }
    const PaperFeed &paper() const { return m_paper; }
    /// Shown in the demo only: people come, are called and leave by themselves.
    void playMorning();

    /// Translations compiled into the program.
    static QString vietnamese() { return QStringLiteral(":/i18n/motcua_vi.qm"); }
    static QString english() { return QStringLiteral(":/i18n/motcua_en.qm"); }

private:
    void makeKiosk(const KioskSettings &settings);
    void makeBoard();
    void makeDesk();
    void noteAlive();
    void lookWhetherSaved();
    void makeWaitingPaper();
    void addPractice(DeskServices &services);
    void addTyping();
    void leaveKiosk();
    void stepMorning();

    Office &m_office;
    Options m_options;
    MachineSettings m_machine;
    SettingsFile m_settingsFile;
    CalendarFile m_calendarFile;
    QueueFeed m_feed;
    ClockJump m_clockJump;
    DeskSession m_session;
    CommandServer m_commands;
    OfficeShelf m_shelf;
    PaperFeed m_paper;
    SlipPrinter m_slips;
    KioskLanguage m_language;
    CodeSources m_codes;
    std::unique_ptr<KioskController> m_kiosk;
    std::unique_ptr<KioskWindow> m_kioskWindow;
    std::unique_ptr<BoardController> m_board;
    std::unique_ptr<QQmlApplicationEngine> m_boardEngine;
    std::unique_ptr<Desk> m_desk;
    FieldTyping m_typing;
    std::unique_ptr<ScanFolder> m_scans; ///< null when no folder is set
    std::optional<DemoMorning> m_morning;
    QTimer m_morningTimer;
    std::unique_ptr<JournalCheck> m_check;
    std::unique_ptr<DayWatch> m_dayWatch;
    DailyBackup m_backup;
    SavedState m_saved;
    FormPrinter m_forms;
    std::unique_ptr<DocumentPrint> m_waitingPrint; ///< the last one
    std::unique_ptr<WaitingPaper> m_waitingPaper; ///< null when it is not wanted
    QTimer m_everyMinute;
};

} // namespace motcua
