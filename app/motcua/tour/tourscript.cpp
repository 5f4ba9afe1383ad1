#include "app/motcua/tour/tourscript.h"

#include "app/commands/demomorning.h"
#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/desktour.h"
#include "app/motcua/tour/dossiertour.h"
#include "app/motcua/tour/slippictures.h"
#include "ui/desk/window/deskwindow.h"

#include <QQuickWindow>

#include <algorithm>

namespace motcua {

using namespace std::chrono_literals;

Instant tourTime(int hour, int minute)
{
    return SiteZone::vietnam().at(QDate(2026, 11, 23), QTime(hour, minute));
}

void turnClock(ScriptedClock &clock, ReceptionCounter &counter, Instant time, TourStage &stage)
{
    if (!TourStage::waitUntil([&] { return counter.paper().waitingCount() == 0; }))
        stage.fault(QStringLiteral("slips did not come out"));
    clock.set(time);
    counter.feed().refresh();
    TourStage::wait(50);
}

TourScript::TourScript(TourStage &stage, Office &office, ScriptedClock &clock,
                       ReceptionCounter &counter)
    : m_stage(stage)
    , m_office(office)
    , m_clock(clock)
    , m_counter(counter)
{
}

void TourScript::playMorning()
{
    const QSize portrait(1080, 1920);
    const QSize landscape(1920, 1080);
    beforeOpening();
    peopleCome();
    kioskWalk({QStringLiteral("kiosk-vi"), portrait});
    kioskWalk({QStringLiteral("kiosk-en"), portrait, true});
    kioskWalk({QStringLiteral("kiosk-vi-large"), portrait, false, true});
    kioskWalk({QStringLiteral("kiosk-vi-contrast"), portrait, false, false, true});
    kioskWalk({QStringLiteral("kiosk-vi-landscape"), landscape});
    kioskWalk({QStringLiteral("kiosk-en-landscape-large"), landscape, true, true});
    kioskWalk({QStringLiteral("kiosk-vi-laptop"), QSize(1366, 768)});
    kioskHelp();
    kioskIdle();
    kioskExit();
    atTheDesk();
    onTheBoard();
    DeskTour desk(m_stage, m_office, m_clock, m_counter);
    desk.verbs();
    desk.journey();
    desk.beside();
    keepSlips(m_stage, m_office, QStringLiteral("slip"), 4);
    at(9, 40);
    m_stage.press(*m_counter.deskWindow(), QStringLiteral("verb0")); // the last call before it
}

void TourScript::playOn()
{
    appointments();
    noNumbersLeft();
    signIn();
    administer();
    endOfTheDay();
    closed();
}

void TourScript::at(int hour, int minute)
{
    turnClock(m_clock, m_counter, tourTime(hour, minute), m_stage);
}

void TourScript::expectPage(KioskController::Page page, const QString &otherwise)
{
    if (!TourStage::waitUntil([&] { return m_counter.kiosk()->page() == page; }))
        m_stage.fault(otherwise);
}

void TourScript::beforeOpening()
{
    at(6, 55);
    m_stage.photograph(*m_counter.boardWindow(), QStringLiteral("board-nobody-yet"));
    m_stage.photograph(*m_counter.kioskWindow(), QStringLiteral("kiosk-nobody-yet"));
    m_stage.photograph(*m_counter.deskWindow(), QStringLiteral("desk-choose-counter"));
    m_stage.press(*m_counter.deskWindow(), QStringLiteral("chooserCounter3"));
    m_stage.photograph(*m_counter.deskWindow(), QStringLiteral("desk-nobody-yet"));
}

void TourScript::peopleCome()
{
    DemoMorning::Script script;
    script.leftAlone = {3};
    DemoMorning::playBefore(m_office, m_clock, tourTime(8, 42), script);
    at(8, 42);
}

void TourScript::kioskWalk(const KioskLook &look)
{
    QQuickWindow &window = *m_counter.kioskWindow();
    KioskController &kiosk = *m_counter.kiosk();
    const auto photograph = [&](const char *page) {
        m_stage.photograph(window, look.name + u'-' + QString::fromLatin1(page));
    };
    const auto touch = [&](const char *name) { m_stage.touch(window, QString::fromLatin1(name)); };

    window.resize(look.size);
    kiosk.home();
    TourStage::wait(200);
    if (look.english)
        touch("languageButton");
    if (look.large)
        touch("largeTextButton");
    if (look.contrast)
        touch("highContrastButton");
    photograph("1-home");
    touch("takeNumber");
    photograph("2-fields");
    touch("priority");
    photograph("3-priority");
    touch("priority-nguoi-cao-tuoi");
    touch("field-chung-thuc");
    photograph("4-number");
    kiosk.home();
    if (look.english)
        touch("languageButton");
    if (look.large)
        touch("largeTextButton");
    if (look.contrast)
        touch("highContrastButton");
    touch("openPapers");
    photograph("8-papers");
    touch("openSearch");
    for (const char *key : {"key-k", "key-h", "key-a", "key-i", "key-blank", "key-s"})
        touch(key);
    photograph("9-papers-search");
    touch("found-1.001193");
    photograph("10-papers-procedure");
    touch("printChecklist");
    photograph("11-papers-printed");
    kiosk.home();
    touch("findProcedure");
    photograph("5-procedures");
    touch("procedure-1.001193");
    photograph("6-question");
    touch("answer-1");
    photograph("7-number-of-two-steps");
    kiosk.home();
}

void TourScript::kioskHelp()
{
    QQuickWindow &window = *m_counter.kioskWindow();
    window.resize(1080, 1920);
    m_counter.kiosk()->home();
    m_stage.touch(window, QStringLiteral("helpButton"));
    m_stage.photograph(window, QStringLiteral("kiosk-help-1-asked"));
    m_stage.photograph(*m_counter.deskWindow(), QStringLiteral("desk-help-asked"));
    m_stage.press(*m_counter.deskWindow(), QStringLiteral("helpComing"));
    m_stage.photograph(window, QStringLiteral("kiosk-help-2-coming"));
    m_stage.touch(window, QStringLiteral("helpDone"));
    m_stage.touch(window, QStringLiteral("helpButton"));
    expectPage(KioskController::NumberPage, QStringLiteral("nobody came and there is no number"));
    m_stage.photograph(window, QStringLiteral("kiosk-help-3-guidance-number"));
    m_counter.kiosk()->home();
}

void TourScript::kioskIdle()
{
    QQuickWindow &window = *m_counter.kioskWindow();
    m_stage.touch(window, QStringLiteral("takeNumber"));
    if (!TourStage::waitUntil([this] { return m_counter.kiosk()->isIdleQuestion(); }))
        m_stage.fault(QStringLiteral("the kiosk does not ask whether anybody is there"));
    m_stage.photograph(window, QStringLiteral("kiosk-still-here"));
    expectPage(KioskController::HomePage,
               QStringLiteral("the kiosk did not return home after nobody answered"));
}

void TourScript::kioskExit()
{
    QQuickWindow &window = *m_counter.kioskWindow();
    m_counter.kiosk()->openExit();
    m_stage.photograph(window, QStringLiteral("kiosk-exit-pin"));
    m_counter.kiosk()->closeExit();
}

void TourScript::atTheDesk()
{
    DeskWindow &desk = *m_counter.deskWindow();
    const QString mainVerb = QStringLiteral("verb0");
    at(8, 46);
    m_stage.photograph(desk, QStringLiteral("desk-1-queue"));
    m_stage.press(desk, mainVerb);
    m_stage.photograph(desk, QStringLiteral("desk-2-called"));
    m_stage.photograph(*m_counter.boardWindow(), QStringLiteral("board-1-call"));
    at(8, 47);
    m_stage.press(desk, mainVerb);
    m_stage.photograph(desk, QStringLiteral("desk-3-serving"));
    at(8, 53);
    m_stage.press(desk, mainVerb);
    m_stage.photograph(desk, QStringLiteral("desk-4-finished-and-next"));
    at(8, 54);
    m_stage.press(desk, QStringLiteral("verb1"));
    at(8, 55);
    m_stage.press(desk, QStringLiteral("verb1"));
    at(8, 56);
    m_stage.press(desk, QStringLiteral("verb1"));
    m_stage.photograph(desk, QStringLiteral("desk-5-not-here"));
}

void TourScript::onTheBoard()
{
    QQuickWindow &board = *m_counter.boardWindow();
    for (const QSize size : {QSize(1920, 1080), QSize(1366, 768), QSize(1080, 1920)}) {
        board.resize(size);
        TourStage::wait(200);
        m_stage.photograph(board,
                           QStringLiteral("board-2-%1x%2").arg(size.width()).arg(size.height()));
    }
    board.resize(1920, 1080);
}

void TourScript::changeField(const QString &code, const std::function<void(Field &)> &change)
{
    SiteConfiguration site = m_office.configuration();
    const auto field = std::ranges::find(site.fields, code, &Field::code);
    if (field != site.fields.end())
        change(*field);
    if (field == site.fields.end() || !m_office.sites().apply(site, {}))
        m_stage.fault(QStringLiteral("the change of a field was refused"));
}

void TourScript::appointments()
{
    changeField(QStringLiteral("dat-dai"), [](Field &field) { field.slot = 30min; });
    at(10, 15);
    DeskWindow &desk = *m_counter.deskWindow();
    QQuickWindow &kiosk = *m_counter.kioskWindow();
    m_stage.openPage(desk, QStringLiteral("Lịch hẹn"));
    m_stage.press(desk, QStringLiteral("appointmentPrint"));
    m_stage.photograph(desk, QStringLiteral("desk-appointments"));
    m_stage.openPage(desk, QStringLiteral("Thủ tục"));
    m_stage.photograph(desk, QStringLiteral("desk-procedures"));
    m_stage.openPage(desk, QStringLiteral("Hàng chờ"));
    m_counter.kiosk()->home();
    m_stage.photograph(kiosk, QStringLiteral("kiosk-appointment-1-home"));
    m_stage.touch(kiosk, QStringLiteral("haveAppointment"));
    m_stage.photograph(kiosk, QStringLiteral("kiosk-appointment-2-code"));
    m_counter.kiosk()->home();
    m_stage.touch(kiosk, QStringLiteral("takeNumber"));
    m_stage.touch(kiosk, QStringLiteral("makeAppointment"));
    m_stage.photograph(kiosk, QStringLiteral("kiosk-appointment-3-day"));
    m_counter.kiosk()->home();
}

void TourScript::noNumbersLeft()
{
    changeField(QStringLiteral("dat-dai"), [](Field &field) { field.dailyQuota = 1; });
    at(10, 20);
    QQuickWindow &window = *m_counter.kioskWindow();
    m_counter.kiosk()->home();
    m_stage.touch(window, QStringLiteral("takeNumber"));
    m_stage.photograph(window, QStringLiteral("kiosk-no-numbers-1-fields"));
    m_stage.touch(window, QStringLiteral("field-dat-dai"));
    m_stage.photograph(window, QStringLiteral("kiosk-no-numbers-2-another-day"));
    m_counter.kiosk()->home();
}

void TourScript::signIn()
{
    DeskWindow &desk = *m_counter.deskWindow();
    if (!addDemoAccounts(m_office))
        m_stage.fault(QStringLiteral("the accounts were refused"));
    at(10, 25);
    m_stage.photograph(desk, QStringLiteral("desk-6-sign-in"));
    m_stage.signIn(desk, QStringLiteral("lan"), QStringLiteral("motcua"));
    m_stage.photograph(desk, QStringLiteral("desk-7-wrong-password"));
    m_stage.signIn(desk, QStringLiteral("lan"), DemoPassword.toString());
    m_stage.photograph(desk, QStringLiteral("desk-8-signed-in"));
    DossierTour(m_stage, m_office, m_counter).play();
}

void TourScript::administer()
{
    DeskWindow &desk = *m_counter.deskWindow();
    m_stage.trigger(desk, QStringLiteral("deskLock"));
    m_stage.photograph(desk, QStringLiteral("desk-11-locked"));
    m_stage.signIn(desk, QStringLiteral("mai"), DemoPassword.toString());
    DeskTour(m_stage, m_office, m_clock, m_counter).settings();
}

void TourScript::endOfTheDay()
{
    DeskWindow &desk = *m_counter.deskWindow();
    at(16, 55);
    m_stage.openPage(desk, QStringLiteral("Chốt ngày"));
    m_stage.photograph(desk, QStringLiteral("desk-9-closing"));
    m_stage.press(desk, QStringLiteral("dayMove"));
    m_stage.photograph(desk, QStringLiteral("desk-10-closing-question"));
    m_stage.press(desk, QStringLiteral("dayMoveYes"));
    m_stage.photograph(desk, QStringLiteral("desk-11-numbers-of-the-next-day"));
}

void TourScript::closed()
{
    SiteConfiguration site = m_office.configuration();
    site.site.opening.clear();
    for (int weekday = 1; weekday <= 5; ++weekday) {
        site.site.opening.push_back({weekday, QTime(7, 30), QTime(11, 30)});
        site.site.opening.push_back({weekday, QTime(13, 30), QTime(17, 0)});
    }
    if (!m_office.sites().apply(site, {}))
        m_stage.fault(QStringLiteral("the opening hours were refused"));
    at(19, 5);
    m_stage.photograph(*m_counter.kioskWindow(), QStringLiteral("kiosk-closed"));
    m_stage.photograph(*m_counter.boardWindow(), QStringLiteral("board-closed"));
}

} // namespace motcua
