#include "app/motcua/tour/tourstage.h"

#include "ui/desk/window/notebutton.h"
#include "ui/inspection/pageinspection.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace motcua {

namespace {

QQuickItem *findItem(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = findItem(child, name))
            return found;
    }
    return nullptr;
}

void sendMouse(QQuickWindow &window, QEvent::Type type, QPointF at)
{
    const Qt::MouseButtons held =
        type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, window.mapToGlobal(at), Qt::LeftButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

TourStage::TourStage(const QString &folder)
    : m_folder(folder)
{
    if (!QDir().mkpath(folder))
        fault(QStringLiteral("cannot make the folder ") + folder);
}

void TourStage::wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool TourStage::waitUntil(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > PatienceMs)
            return false;
        wait(20);
    }
    return true;
}

void TourStage::touch(QQuickWindow &window, const QString &name)
{
    wait(650); // a second touch within 600 ms would be ignored
    const QQuickItem *item = nullptr;
    if (!waitUntil([&] { return (item = findItem(window.contentItem(), name)) != nullptr; }))
        return fault(QStringLiteral("nothing called \"%1\" to touch").arg(name));
    const QPointF middle = item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
    sendMouse(window, QEvent::MouseButtonPress, middle);
    wait(30);
    sendMouse(window, QEvent::MouseButtonRelease, middle);
    wait(120);
}

void TourStage::type(QWidget &window, const QString &name, const QString &text)
{
    auto *field = window.findChild<QLineEdit *>(name);
    if (!field || !waitUntil([field] { return field->isVisible(); }))
        return fault(QStringLiteral("no field called \"%1\" to type into").arg(name));
    field->selectAll();
    field->insert(text); // as typed: whoever listens hears of it
    wait(50);
}

void TourStage::confirm(QWidget &window, const QString &name)
{
    auto *field = window.findChild<QLineEdit *>(name);
    if (!field)
        return fault(QStringLiteral("no field called \"%1\" to confirm").arg(name));
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        QCoreApplication::sendEvent(field, &key);
    }
    wait(120);
}

void TourStage::press(QWidget &window, const QString &name)
{
    QAbstractButton *shown = nullptr; // several pages may have one
    const auto isShown = [&] {
        const auto all = window.findChildren<QAbstractButton *>(name);
        const auto it = std::ranges::find_if(all, &QWidget::isVisible);
        shown = it == all.end() ? nullptr : *it;
        return shown != nullptr;
    };
    if (!waitUntil(isShown))
        return fault(QStringLiteral("no button called \"%1\" to press").arg(name));
    shown->click();
    wait(120);
}

void TourStage::openPage(QWidget &desk, const QString &page)
{
    NoteButton *entry = nullptr;
    const auto isThere = [&] {
        const auto all = desk.findChildren<NoteButton *>();
        const auto it = std::ranges::find_if(all, [&page](const NoteButton *button) {
            return button->isVisible() && button->label() == page;
        });
        entry = it == all.end() ? nullptr : *it;
        return entry != nullptr;
    };
    if (!waitUntil(isThere))
        return fault(QStringLiteral("there is no page \"%1\"").arg(page));
    entry->click();
    wait(120);
}

void TourStage::signIn(QWidget &desk, const QString &name, const QString &password)
{
    type(desk, QStringLiteral("signInName"), name);
    type(desk, QStringLiteral("signInPassword"), password);
    press(desk, QStringLiteral("signInGo"));
    const auto *button = desk.findChild<QAbstractButton *>(QStringLiteral("signInGo"));
    if (!button || !waitUntil([button] { return button->isEnabled(); }))
        fault(QStringLiteral("the sign-in page does not answer"));
    wait(120);
}

void TourStage::trigger(QWidget &window, const QString &name)
{
    auto *action = window.findChild<QAction *>(name);
    if (!action)
        return fault(QStringLiteral("no entry called \"%1\" in the menu").arg(name));
    action->trigger();
    wait(120);
}

void TourStage::openRow(QWidget &window, int row)
{
    auto *table = window.findChild<QTableView *>(QStringLiteral("waitingTable"));
    if (!table || row < 0 || row >= table->model()->rowCount())
        return fault(QStringLiteral("the list has no row %1").arg(row));
    const QModelIndex index = table->model()->index(row, 0);
    table->setCurrentIndex(index);
    table->scrollTo(index);
    Q_EMIT table->activated(index);
    wait(120);
}

void TourStage::openLastRow(QWidget &window)
{
    const auto *table = window.findChild<QTableView *>(QStringLiteral("waitingTable"));
    openRow(window, table ? table->model()->rowCount() - 1 : -1);
}

QMenu *TourStage::openMenu(QWidget &window)
{
    for (QMenu *menu : window.findChildren<QMenu *>(QStringLiteral("counterMenu"))) {
        if (menu->isVisible())
            return menu;
    }
    fault(QStringLiteral("no menu stands open"));
    return nullptr;
}

void TourStage::choose(QWidget &window, const QStringList &words)
{
    QMenu *open = openMenu(window);
    const QMenu *menu = open;
    for (const QString &word : words) {
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        const auto it = std::ranges::find_if(
            actions, [&](const QAction *action) { return action->text().contains(word); });
        if (it == actions.end()) {
            fault(QStringLiteral("the menu has no entry \"%1\"").arg(word));
            break;
        }
        menu = (*it)->menu();
        if (!menu)
            (*it)->trigger();
    }
    if (open)
        open->close();
    wait(120);
}

void TourStage::photographMenu(QWidget &window, const QString &name)
{
    if (QMenu *menu = openMenu(window))
        photograph(*menu, name);
}

void TourStage::save(const QImage &picture, const QString &name)
{
    ++m_pictures;
    if (!picture.save(m_folder.filePath(name + QStringLiteral(".png"))))
        fault(QStringLiteral("cannot save ") + name);
}

void TourStage::photograph(QQuickWindow &window, const QString &name)
{
    wait(150); // a page that was asked for begins to show
    QImage picture = window.grabWindow();
    // Twice the same is not enough: what swings looks the same on both sides of its turn.
    int same = 0;
    const bool atRest = waitUntil([&] {
        wait(80);
        const QImage before = std::exchange(picture, window.grabWindow());
        same = picture == before ? same + 1 : 0;
        return same == 2;
    });
    if (!atRest)
        fault(name + QStringLiteral(": does not come to rest"));
    save(picture, name);
    for (const PageFinding &f : inspectPage(textsOf(window), picture, HallContrast))
        fault(name + QStringLiteral(": ") + f.sentence());
}

void TourStage::photograph(QWidget &window, const QString &name)
{
    wait(100);
    const QImage picture = window.grab().toImage();
    save(picture, name);
    const QSize screen = window.screen()->size();
    if (window.width() > screen.width() || window.height() > screen.height())
        fault(name + QStringLiteral(": does not fit the screen"));
    for (const PageFinding &f : inspectPage(textsOf(window), picture, DeskContrast))
        fault(name + QStringLiteral(": ") + f.sentence());
}

} // namespace motcua
