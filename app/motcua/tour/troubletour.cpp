#include "app/motcua/tour/troubletour.h"

#include "app/commands/office.h"
#include "app/commands/practice.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/receptioncounter.h"
#include "app/motcua/tour/paperlessprinter.h"
#include "app/motcua/tour/slippictures.h"
#include "app/motcua/tour/tourscript.h"
#include "app/motcua/tour/tourstage.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/desk/window/paperbanner.h"

#include <QDir>
#include <QFile>
#include <QQuickWindow>

namespace motcua {

namespace {

/// A counter of its own for one act of the tour.
class Act {
public:
    Act(Office &office, const Options &options)
        : m_counter(office, options, office.folder().slips(), {})
    {
        m_counter.show();
        m_counter.kioskWindow()->resize(1080, 1920);
        m_counter.boardWindow()->resize(1920, 1080);
        m_counter.deskWindow()->resize(1366, 768);
        TourStage::wait(300);
    }
    ReceptionCounter &counter() { return m_counter; }
    QQuickWindow &kiosk() { return *m_counter.kioskWindow(); }
    QQuickWindow &board() { return *m_counter.boardWindow(); }
    DeskWindow &desk() { return *m_counter.deskWindow(); }

private:
    ReceptionCounter m_counter;
};

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

bool copyAtPowerCut(const DataFolder &running, const DataFolder &left)
{
    if (!left.create() || !QDir().mkpath(left.keys()))
        return false;
    bool copied = QFile::copy(running.database(), left.database())
        && QFile::copy(running.database() + QStringLiteral("-wal"),
                       left.database() + QStringLiteral("-wal"));
    for (const QString &key : QDir(running.keys()).entryList(QDir::Files))
        copied = QFile::copy(running.keys() + u'/' + key, left.keys() + u'/' + key) && copied;
    return copied;
}

void tourTrouble(TourStage &stage, const DataFolder &left, Random &random)
{
    ScriptedClock clock(tourTime(9, 52));
    PaperlessPrinter printer;
    if (!write(left.file(u"machine.ini"), printer.setting() + "[desk]\ncounter=3\n"))
        return stage.fault(QStringLiteral("no printer without paper"));
    const auto office = Office::open({left, QStringLiteral("motcua")}, clock, random);
    if (!office)
        return stage.fault(QStringLiteral("nothing goes on after the power cut"));
    Act act(*office.value(), {});
    stage.photograph(act.desk(), QStringLiteral("desk-power-cut"));
    stage.photograph(act.board(), QStringLiteral("board-power-cut"));
    stage.trigger(act.desk(), QStringLiteral("deskByHand"));
    stage.photograph(act.desk(), QStringLiteral("desk-served-by-hand"));
    stage.openPage(act.desk(), QStringLiteral("Hàng chờ"));
    if (!TourStage::waitUntil([&] { return act.desk().paper().isVisible(); }))
        stage.fault(QStringLiteral("nobody hears of the printer"));
    stage.photograph(act.kiosk(), QStringLiteral("kiosk-printer-1-home"));
    stage.touch(act.kiosk(), QStringLiteral("takeNumber"));
    stage.touch(act.kiosk(), QStringLiteral("field-ho-tich"));
    stage.photograph(act.kiosk(), QStringLiteral("kiosk-printer-2-number-without-paper"));
    stage.photograph(act.desk(), QStringLiteral("desk-printer-without-paper"));
}

void tourPractice(TourStage &stage, const DataFolder &real, Random &random)
{
    ScriptedClock clock(tourTime(17, 10)); // anybody may practise after hours
    const auto made = makePractice(real, clock.now(), random);
    if (!made)
        return stage.fault(QStringLiteral("no centre for practice"));
    const auto office = Office::open({practiceOf(real), QStringLiteral("motcua")}, clock, random);
    if (!office)
        return stage.fault(QStringLiteral("the centre for practice does not open"));
    Options options;
    options.practice = true;
    Act act(*office.value(), options);
    stage.photograph(act.desk(), QStringLiteral("practice-desk-1-sign-in"));
    stage.signIn(act.desk(), QStringLiteral("lan"), PracticePassword.toString());
    stage.press(act.desk(), QStringLiteral("chooserCounter3"));
    stage.photograph(act.desk(), QStringLiteral("practice-desk-2-queue"));
    stage.press(act.desk(), QStringLiteral("verb0"));
    stage.photograph(act.board(), QStringLiteral("practice-board"));
    stage.photograph(act.kiosk(), QStringLiteral("practice-kiosk-1-home"));
    stage.touch(act.kiosk(), QStringLiteral("takeNumber"));
    stage.photograph(act.kiosk(), QStringLiteral("practice-kiosk-2-fields"));
    stage.touch(act.kiosk(), QStringLiteral("field-chung-thuc"));
    stage.photograph(act.kiosk(), QStringLiteral("practice-kiosk-3-number"));
    keepSlips(stage, *office.value(), QStringLiteral("practice-slip"), 1);
}

} // namespace motcua
