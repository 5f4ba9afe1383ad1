#include "app/motcua/tour/desktour.h"

#include "app/commands/office.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/tourscript.h"
#include "app/motcua/tour/tourstage.h"
#include "ui/desk/queue/countermenus.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/desk/work/workform.h"

#include <QListWidget>
#include <QQuickWindow>
#include <QTableView>

namespace motcua {

namespace {

// By their places in each state, see verbsFor().
const QString Main = QStringLiteral("verb0");
const QString PauseWhenFree = QStringLiteral("verb1");
const QString UndoWhenCalled = QStringLiteral("verb4");
const QString MoreWhenCalled = QStringLiteral("verb5");
const QString FinishWhenServing = QStringLiteral("verb1");
const QString TransferWhenServing = QStringLiteral("verb2");
const QString HoldWhenServing = QStringLiteral("verb3");
const QString MoreWhenServing = QStringLiteral("verb4");

constexpr int HomeCounter = 3;
constexpr int PoliceCounter = 5;

} // namespace

DeskTour::DeskTour(TourStage &stage, Office &office, ScriptedClock &clock,
                   ReceptionCounter &counter)
    : m_stage(stage)
    , m_office(office)
    , m_clock(clock)
    , m_counter(counter)
    , m_desk(*counter.deskWindow())
{
}

// A second press at the same moment would be a slip of the finger.
void DeskTour::minuteLater()
{
    turnClock(m_clock, m_counter, m_clock.now() + std::chrono::minutes{1}, m_stage);
}

void DeskTour::press(const QString &verb)
{
    minuteLater();
    m_stage.press(m_desk, verb);
}

void DeskTour::photograph(const char *name)
{
    m_stage.photograph(m_desk, QString::fromLatin1(name));
}

void DeskTour::serveNext()
{
    press(Main);
    press(Main);
}

QString DeskTour::numberAt(int counter) const
{
    const CounterLine *line = m_counter.feed().snapshot().counterLine(counter);
    return line && line->current ? line->current->shownNumber() : QString();
}

void DeskTour::sit(int counter)
{
    minuteLater();
    m_desk.showCounterChooser();
    m_stage.press(m_desk, QStringLiteral("chooserCounter%1").arg(counter));
}

void DeskTour::verbs()
{
    serveNext();
    press(HoldWhenServing);
    photograph("desk-verb-1-held");
    serveNext();
    press(TransferWhenServing);
    m_stage.photographMenu(m_desk, QStringLiteral("desk-verb-2-transfer"));
    m_stage.choose(m_desk, {m_office.configuration().fields[1].name});
    photograph("desk-verb-2-transferred");
    press(Main);
    press(UndoWhenCalled);
    photograph("desk-verb-3-call-undone");
    serveNext();
    press(MoreWhenServing);
    m_stage.photographMenu(m_desk, QStringLiteral("desk-verb-4-more"));
    m_stage.choose(m_desk, {CounterMenus::tr("Undo the call: back into the queue")});
    photograph("desk-verb-4-returned");

    minuteLater();
    m_stage.openRow(m_desk, 2);
    m_stage.photographMenu(m_desk, QStringLiteral("desk-verb-5-number-of-the-list"));
    m_stage.choose(m_desk, {CounterMenus::tr("Call %1 now").section(u'%', 0, 0)});
    photograph("desk-verb-5-called-out-of-turn");
    press(MoreWhenCalled);
    m_stage.choose(m_desk,
                   {CounterMenus::tr("Make %1 void").arg(numberAt(HomeCounter)),
                    CounterMenus::tr("only a trial")});
    photograph("desk-verb-6-void");

    minuteLater();
    m_stage.openLastRow(m_desk); // who was not here stands at the end
    m_stage.photographMenu(m_desk, QStringLiteral("desk-verb-7-late"));
    m_stage.choose(m_desk,
                   {CounterMenus::tr("%1 has come: back into the queue").section(u' ', -3)});
    photograph("desk-verb-7-came-late");

    serveNext();
    press(FinishWhenServing);
    press(PauseWhenFree);
    m_stage.photographMenu(m_desk, QStringLiteral("desk-verb-8-pause"));
    m_stage.choose(m_desk,
                   {CounterMenus::tr("Meeting"), CounterMenus::tr("%n minutes", nullptr, 15)});
    photograph("desk-verb-8-paused");
    m_stage.photograph(*m_counter.boardWindow(), QStringLiteral("board-3-counter-paused"));
    press(PauseWhenFree); // now it opens again
    press(PauseWhenFree);
    m_stage.choose(m_desk, {CounterMenus::tr("Close the counter for today")});
    photograph("desk-verb-9-counter-closed");
    press(PauseWhenFree);
}

void DeskTour::journey()
{
    TakeRequest request;
    request.request = Id::random(m_office.random());
    request.field = QStringLiteral("ho-tich");
    request.firstFields = {QStringLiteral("cong-an")};
    std::optional<Ticket> taken;
    m_office.queue().take(request, [&](const Result<Ticket, TakeError> &answer) {
        if (answer)
            taken = answer.value();
    });
    if (!taken)
        return m_stage.fault(QStringLiteral("no number for two counters"));
    sit(PoliceCounter);
    minuteLater();
    m_office.queue().callNext({Id::random(m_office.random()), PoliceCounter, {}, taken->id},
                              [](const Result<Ticket, ClaimError> &) {});
    minuteLater();
    photograph("desk-journey-1-called-to-the-first-counter");
    press(Main);
    photograph("desk-journey-2-first-step");
    press(FinishWhenServing);
    photograph("desk-journey-3-goes-on");
    sit(HomeCounter);
    photograph("desk-journey-4-waits-for-the-second-counter");
}

void DeskTour::beside()
{
    m_stage.openPage(m_desk, QStringLiteral("Cấp số nhanh"));
    press(QStringLiteral("numbersN"));
    press(QStringLiteral("numbersC"));
    photograph("desk-beside-1-numbers-for-others");
    m_stage.openPage(m_desk, QStringLiteral("Hàng chờ"));
    m_stage.trigger(m_desk, QStringLiteral("deskWork"));
    m_stage.type(m_desk, QStringLiteral("workSearch"), QStringLiteral("sao y"));
    photograph("desk-beside-2-immediate-work");
    m_stage.press(m_desk, QStringLiteral("workSave"));
    photograph("desk-beside-3-recorded");
    m_desk.work().close();
    m_stage.trigger(m_desk, QStringLiteral("deskAskHead"));
    photograph("desk-beside-4-head-asked");
}

void DeskTour::settings()
{
    m_stage.trigger(m_desk, QStringLiteral("deskRenewal"));
    photograph("desk-12-own-password");
    m_stage.press(m_desk, QStringLiteral("signInOther"));
    m_stage.openPage(m_desk, QStringLiteral("Thiết lập"));
    auto *sections = m_desk.findChild<QListWidget *>(QStringLiteral("settingsSections"));
    if (!sections)
        return m_stage.fault(QStringLiteral("there are no settings"));
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentRow(i);
        m_stage.photograph(m_desk, QStringLiteral("desk-settings-%1").arg(i + 1));
    }
    sections->setCurrentRow(0);
    m_stage.type(m_desk, QStringLiteral("unitHotline"), QStringLiteral("0225 3 884 884"));
    m_stage.press(m_desk, QStringLiteral("settingsSave"));
    photograph("desk-settings-review");
    m_stage.press(m_desk, QStringLiteral("reviewSave"));
    photograph("desk-settings-saved");
}

} // namespace motcua
