#pragma once

#include "core/base/id.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <array>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace motcua {

class KeyBar;

/// A dossier that may go on, or is on its way.
struct HandOverEntry {
    Id dossier; ///< its key
    QString code;
    QString owner;
    QString procedure;
    QString papers; ///< "2 bản chính"
    QString way; ///< when it is due; or from whom to whom, since when
    bool ticked = false;
    bool operator==(const HandOverEntry &) const = default;
};

/// Where a dossier is.
enum class HandOverSide {
    Here, ///< may be passed on
    OnTheWay, ///< passed on, not taken over yet
};

/// What is done with those ticked, in the order of their keys.
enum class HandOverVerb { PassOn, PrintControlSheets, TakeOver, SendBack, PrintList };

/// The page "Bàn giao". Humble: Space ticks, a scan ticks too; what is done is done to all that are
/// ticked.
class HandOverView : public QWidget {
    Q_OBJECT

public:
    explicit HandOverView(QWidget *parent = nullptr);

    HandOverSide side() const;
    void showSide(HandOverSide side);
    void setSides(const QString &here, const QString &onTheWay); ///< with their figures
    void setEntries(const std::vector<HandOverEntry> &entries);
    void setSum(const QString &text); ///< of what is ticked
    /// Agencies and people it can go to; others may be typed.
    void setReceivers(const QStringList &names);
    void setPrinting(bool offered);

    QString typed() const;
    QString receiver() const;
    QString note() const;
    QString takenBy() const;
    QString reason() const;
    void clearFields();
    void focusReceiver();
    void focusTakenBy();
    void focusReason();

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void shown();
    void sideChanged();
    void searchChanged();
    void tickChanged(const motcua::Id &dossier, bool ticked);
    void tickAllWanted();
    void verbChosen(motcua::HandOverVerb verb);
    void dossierWanted(const motcua::Id &dossier);
    void messageActionWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFields(const std::vector<std::pair<QWidget *, QString>> &fields);
    void showKeys();
    bool showsSame(const std::vector<HandOverEntry> &entries) const;
    void press(int index);
    Id at(int row) const;

    std::array<QPushButton *, 2> m_sides;
    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    QLabel *m_sum;
    QStackedWidget *m_fields;
    QComboBox *m_receiver;
    QLineEdit *m_note;
    QLineEdit *m_takenBy;
    QLineEdit *m_reason;
    KeyBar *m_keys;
    MessageBar *m_message;
    std::vector<HandOverEntry> m_entries;
    HandOverSide m_side = HandOverSide::Here;
    bool m_prints = false;
};

} // namespace motcua
