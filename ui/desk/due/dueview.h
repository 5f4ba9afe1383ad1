#pragma once

#include "core/base/id.h"
#include "core/dossiers/duelist.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace motcua {

class ApologyForm;
class KeyBar;

/// A dossier that is due.
struct DueEntry {
    Id dossier; ///< its key
    Nearness nearness = Nearness::Later;
    QString code;
    QString owner;
    QString procedure;
    QString due;
    QString left; ///< "quá hạn 2 ngày làm việc"
    bool apology = false; ///< wants one
    QString told; ///< what is left to be told, or to be drafted
    bool operator==(const DueEntry &) const = default;
};

/// A group with its figure, as a button.
struct DueGroup {
    std::optional<Nearness> nearness; ///< nothing: those that want an apology
    QString text; ///< "Quá hạn: 3"
    bool operator==(const DueGroup &) const = default;
};

/// The page "Đến hạn". Humble: groups narrow the list, Space ticks, Enter goes to the dossier.
class DueView : public QWidget {
    Q_OBJECT

public:
    explicit DueView(QWidget *parent = nullptr);

    void setGroups(const std::vector<DueGroup> &groups);
    /// What is ticked stays ticked while it is there.
    void setEntries(const std::vector<DueEntry> &entries);
    /// Ticked ones of those that are seen, as they stand below each other.
    std::vector<Id> ticked() const;
    void tickAll();
    ApologyForm &apologies() { return *m_form; }

    /// Above the groups, in red; empty: nothing is to be said of the calendar. `mayEnter`: whoever
    /// works here can mend it.
    void setCalendarNotice(const QString &notice, bool mayEnter);

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }
    void clear();

Q_SIGNALS:
    void shown();
    void dossierWanted(const motcua::Id &dossier);
    /// The list of those ticked, into the clipboard.
    void copyWanted();
    void apologiesWanted();
    void callsWanted(); ///< the message's button
    void calendarWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void narrow();
    Id at(int row) const;

    QLabel *m_calendar;
    QPushButton *m_enter;
    QHBoxLayout *m_groupRow;
    QButtonGroup *m_groupButtons;
    std::vector<DueGroup> m_groups;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    ApologyForm *m_form;
    KeyBar *m_keys;
    MessageBar *m_message;
    std::vector<DueEntry> m_entries;
};

} // namespace motcua
