#pragma once

#include <QFrame>

#include <optional>

class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace motcua {

class ElidedLabel;

/// The left column: the unit, one entry per page that exists, and who sits here.
class Navigation : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setUnit(const QString &unit);
    /// "Quầy 3" and what it serves.
    void setPlace(const QString &place, const QString &serves);
    /// Who is signed in; empty takes no room.
    void setPerson(const QString &name);
    /// How safe the work is; empty takes no room. `bad` stands out.
    void setSaved(const QString &text, bool bad);
    /// Below the entry of that page, or at the end.
    int addPage(const QString &title, std::optional<int> below = std::nullopt);
    /// 0 takes no room.
    void setCount(int page, int count);
    void setCurrent(int page);
    void setPageVisible(int page, bool visible);
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    void pageChosen(int page);

private:
    QLabel *m_unit;
    QLabel *m_place;
    ElidedLabel *m_serves;
    ElidedLabel *m_person;
    QLabel *m_saved;
    QPushButton *m_menuButton;
    QMenu *m_menu;
    QVBoxLayout *m_pages;
    QButtonGroup *m_buttons;
};

} // namespace motcua
