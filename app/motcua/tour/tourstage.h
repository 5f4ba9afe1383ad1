#pragma once

#include <QDir>
#include <QString>

class QQuickItem;
class QQuickWindow;
class QWidget;

namespace motcua {

/// Hands and eyes of the tour: touches what stands in a window, photographs windows and judges what
/// is on the photographs.
class TourStage {
public:
    static constexpr double HallContrast = 7; ///< kiosk and board
    static constexpr double DeskContrast = 4.5;

    explicit TourStage(const QString &folder);

    /// Lets the windows work for so long.
    static void wait(int milliseconds);
    /// Touches the middle of a named, visible item.
    void touch(QQuickWindow &window, const QString &name);
    /// Presses a named button.
    void press(QWidget &window, const QString &name);

    void photograph(QQuickWindow &window, const QString &name);
    void photograph(QWidget &window, const QString &name);

    int pictures() const { return m_pictures; }
    /// English sentences, one a fault, with the picture's name.
    const QStringList &faults() const { return m_faults; }
    void fault(const QString &sentence) { m_faults.append(sentence); }

private:
    void save(const QImage &picture, const QString &name);

    QDir m_folder;
    int m_pictures = 0;
    QStringList m_faults;
};

} // namespace motcua
