#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace motcua {

/// Tells when nobody has touched keyboard or mouse for a while. Watches the widgets of the program,
/// which are the desk's: a citizen's touch on the kiosk keeps no desk open.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(std::chrono::milliseconds patience, QObject *parent = nullptr);

    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace motcua
