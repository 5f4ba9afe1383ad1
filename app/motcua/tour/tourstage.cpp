#include "app/motcua/tour/tourstage.h"

#include "ui/inspection/pageinspection.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QLineEdit>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

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
    field->setText(text);
    wait(50);
}

void TourStage::press(QWidget &window, const QString &name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    if (!button || !waitUntil([button] { return button->isVisible(); }))
        return fault(QStringLiteral("no button called \"%1\" to press").arg(name));
    button->click();
    wait(120);
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
    for (const PageFinding &f : inspectPage(textsOf(window), picture, DeskContrast))
        fault(name + QStringLiteral(": ") + f.sentence());
}

} // namespace motcua
