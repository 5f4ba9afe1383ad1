#pragma once

#include <QImage>
#include <QTest>
#include <QWidget>

#include <utility>

namespace motcua {

/// How long a test waits for a password to be compared, in ms: it is slow by design, and the more
/// so where other work goes on.
inline constexpr int PasswordPatience = 60'000;

/// The window as it is drawn once nothing in it moves any more: what wraps is laid out in several
/// rounds, and a loaded machine takes its time for each.
inline QImage settled(QWidget &window)
{
    QImage before;
    QImage now = window.grab().toImage();
    for (int round = 0; round < 100 && now != before; ++round) {
        QTest::qWait(50);
        before = std::exchange(now, window.grab().toImage());
    }
    return now;
}

} // namespace motcua
