#pragma once

#include <QQuickView>

namespace motcua {

class KioskController;

/// The kiosk's window. It never takes keyboard focus, so that a touch never moves a clerk's typing
/// here, and it cannot be closed by a key: only its owner ends it, after exitRequested.
class KioskWindow : public QQuickView {
    Q_OBJECT

public:
    /// The controller outlives the window.
    explicit KioskWindow(KioskController &controller, QWindow *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    KioskController &m_controller;
};

} // namespace motcua
