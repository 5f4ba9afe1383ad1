#pragma once

#include "core/base/id.h"
#include "core/dossiers/dossier.h"
#include "ui/desk/window/messagebar.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;

namespace motcua {

class DossierAbout;
class DossierFilters;
class DossierForm;
class ExportForm;
class ViewChooser;

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

    /// Keeps what is chosen, if it is still there; else chooses the first.
    void setEntries(const std::vector<DossierEntry> &entries, const QString &count);
    void choose(const Id &dossier);
    DossierAbout &about() { return *m_about; }
    DossierForm &form();
    DossierFilters &filters() { return *m_filters; }
    ViewChooser &views() { return *m_views; }
    ExportForm &exporting() { return *m_export; }

    /// As if somebody had typed it.
    void setTyped(const QString &text);
    Id chosen() const; ///< null: nothing was found
    void focusList();

    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void shown();
    void left();
    void searchChanged();
    void choiceChanged();
    void messageActionWanted();
    void exportWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();

    DossierFilters *m_filters;
    ViewChooser *m_views;
    ExportForm *m_export;
    QTreeWidget *m_list;
    QLabel *m_count;
    DossierAbout *m_about;
    MessageBar *m_message;
    std::vector<DossierEntry> m_entries;
};

} // namespace motcua
