#pragma once

#include <QDir>
#include <QString>

#include <functional>

class QImage;
class QMenu;
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

    /// How long the tour waits for what must come, on a slow machine too.
    static constexpr int PatienceMs = 20'000;

    /// Lets the windows work for so long.
    static void wait(int milliseconds);
    /// The same until it is so; false when it did not become so within PatienceMs.
    static bool waitUntil(const std::function<bool()> &condition);
    /// Touches the middle of a named item as soon as it is visible.
    void touch(QQuickWindow &window, const QString &name);
    /// Types into a named field.
    void type(QWidget &window, const QString &name, const QString &text);
    /// Enter in a named field.
    void confirm(QWidget &window, const QString &name);
    /// Presses a named button as soon as it is visible.
    void press(QWidget &window, const QString &name);
    /// A page of the desk by its name in the navigation.
    void openPage(QWidget &desk, const QString &page);
    /// At the desk that asks for a name, until it has answered.
    void signIn(QWidget &desk, const QString &name, const QString &password);
    /// Triggers a named entry of the window's own menu.
    void trigger(QWidget &window, const QString &name);
    /// Opens the menu of a row of the waiting list.
    void openRow(QWidget &window, int row);
    void openLastRow(QWidget &window);
    /// In the menu that stands open: the entries that contain these words, each in the menu that
    /// the one before opens.
    void choose(QWidget &window, const QStringList &words);

    /// When nothing moves any more.
    void photograph(QQuickWindow &window, const QString &name);
    void photograph(QWidget &window, const QString &name);
    /// The menu that stands open.
    void photographMenu(QWidget &window, const QString &name);
    /// A paper, as it leaves the printer.
    void keep(const QImage &paper, const QString &name) { save(paper, name); }

    int pictures() const { return m_pictures; }
    /// English sentences, one a fault, with the picture's name.
    const QStringList &faults() const { return m_faults; }
    void fault(const QString &sentence) { m_faults.append(sentence); }

private:
    void save(const QImage &picture, const QString &name);
    QMenu *openMenu(QWidget &window);

    QDir m_folder;
    int m_pictures = 0;
    QStringList m_faults;
};

} // namespace motcua
