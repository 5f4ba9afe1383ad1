#include "ui/kiosk/kioskwindow.h"

#include "ui/kiosk/kioskcontroller.h"

#include <QQmlEngine>

namespace motcua {

KioskWindow::KioskWindow(KioskController &controller, QWindow *parent)
    : QQuickView(parent)
    , m_controller(controller)
{
    setObjectName(QStringLiteral("kioskWindow"));
    setFlag(Qt::WindowDoesNotAcceptFocus);
    setTitle(controller.hall().practice ? tr("PRACTICE · %1").arg(tr("Kiosk")) : tr("Kiosk"));
    setResizeMode(QQuickView::SizeRootObjectToView);
    engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    setInitialProperties({{QStringLiteral("controller"), QVariant::fromValue(&controller)}});
    setSource(QUrl(QStringLiteral("qrc:/qt/qml/Motcua/Kiosk/KioskView.qml")));
    connect(&controller, &KioskController::languageChanged, engine(), &QQmlEngine::retranslate);
}

bool KioskWindow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: m_controller.touched(); break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        // Nothing here is typed: no key does anything, Esc least of all.
        event->accept();
        return true;
    case QEvent::Close:
        // Alt+F4 or a gesture of the window manager; the owner hides or deletes the window instead.
        if (windowStates().testFlag(Qt::WindowFullScreen)) {
            event->ignore();
            return true;
        }
        break;
    default: break;
    }
    return QQuickView::event(event);
}

} // namespace motcua
