#pragma once

#include "core/base/id.h"
#include "core/dossiers/dossier.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace motcua {

class DossierAbout;
class DossierForm;

/// A line of the list.
struct DossierEntry {
    Id dossier; ///< its key
    QString code;
    QString owner;
    QString procedure;
    QString state;
    QString due;
    bool late = false;
    bool operator==(const DossierEntry &) const = default;
};

/// The page "Hồ sơ". Humble: it shows what it is told and tells what was pressed. Typing searches;
/// the arrow keys go through what was found.
class DossierView : public QWidget {
    Q_OBJECT

public:
    explicit DossierView(QWidget *parent = nullptr);

    /// Code and name of the fields that can be chosen.
    void setFields(const std::vector<std::pair<QString, QString>> &fields);
    /// Keeps what is chosen, if it is still there; else chooses the first.
    void setEntries(const std::vector<DossierEntry> &entries, const QString &count);
    void choose(const Id &dossier);
    DossierAbout &about() { return *m_about; }
    DossierForm &form();

    QString typed() const;
    void setTyped(const QString &text);
    std::optional<DossierState> state() const; ///< nothing: all
    QString field() const; ///< empty: all
    bool lateOnly() const;
    Id chosen() const; ///< null: nothing was found
    void clearFilters();

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void shown();
    void left();
    void searchChanged();
    void choiceChanged();
    void messageActionWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();

    QLineEdit *m_search;
    QComboBox *m_state;
    QComboBox *m_field;
    QCheckBox *m_late;
    QTreeWidget *m_list;
    QLabel *m_count;
    DossierAbout *m_about;
    MessageBar *m_message;
    std::vector<std::pair<QString, QString>> m_fields;
    std::vector<DossierEntry> m_entries;
};

} // namespace motcua
