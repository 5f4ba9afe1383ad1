#pragma once

#include "ui/desk/procedures/changesview.h"
#include "ui/desk/window/messagebar.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTreeWidget;

namespace motcua {

class ProcedureEditor;
class SheetView;

/// A line of the list.
struct ProcedureEntry {
    QString code; ///< its key
    QString name;
    QString field;
    bool operator==(const ProcedureEntry &) const = default;
};

/// The page "Thủ tục". Humble: it shows what it is told and tells what was pressed. Typing
/// searches; the arrow keys go through what was found.
class ProceduresView : public QWidget {
    Q_OBJECT

public:
    /// Where to save: a path from a file name to begin with; empty: rather not.
    using AskFile = std::function<QString(QWidget *parent, const QString &suggested)>;
    /// As programs usually ask.
    static QString askFile(QWidget *parent, const QString &suggested);

    enum class Sheet { PosterA4, PosterA5, Labels, Wall };

    /// What to open; `suggested` is empty.
    static QString askCatalogue(QWidget *parent, const QString &suggested);

    explicit ProceduresView(AskFile ask = askFile, AskFile open = askCatalogue,
                            QWidget *parent = nullptr);

    /// Code and name of the fields that can be chosen.
    void setFields(const std::vector<std::pair<QString, QString>> &fields);
    /// Keeps what is chosen, if it is still there; else chooses the first.
    void setEntries(const std::vector<ProcedureEntry> &entries, const QString &count);
    void setDetails(const QString &richText);
    QString typed() const;
    QString field() const; ///< empty: all
    QString chosen() const; ///< code; empty: nothing was found
    /// Shows the whole list again, with this one chosen.
    void choose(const QString &code);
    QStringList listed() const; ///< codes, as they stand below each other

    /// Instead of the list; Escape or the button goes back. `accept` as in ChangesView.
    void showChanges(const QString &title, const std::vector<ChangeEntry> &changes,
                     const QString &accept = {});
    void showSheet();
    void showEditor();
    void showList();
    bool isListShown() const;
    /// Whether the editor is shown with something that is not saved.
    bool isChanged() const;
    ProcedureEditor &editor() { return *m_editor; }
    SheetView &sheet() { return *m_sheet; }
    /// Something is being read, drawn or written beside the window.
    void setBusy(bool busy);
    /// Who may not change the catalogue sees no button for it.
    void setMayEdit(bool may);

    void showMessage(const DeskMessage &message);
    void clearMessage();
    void clear();

Q_SIGNALS:
    void searchChanged();
    void choiceChanged();
    void messageActionWanted();
    void historyWanted();
    void editWanted();
    void newWanted();
    void importWanted(const QString &path);
    void acceptWanted();
    /// The whole catalogue, into this file.
    void exportWanted(const QString &path);
    void sheetWanted(motcua::ProceduresView::Sheet sheet);
    /// The sheet that is looked at, into this file.
    void saveWanted(const QString &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBrowser();
    QPushButton *makeFileMenu(QWidget *parent);

    AskFile m_ask;
    AskFile m_open;
    QLineEdit *m_search;
    QComboBox *m_field;
    QLabel *m_count;
    QTreeWidget *m_list;
    QTextBrowser *m_details;
    QStackedWidget *m_stack;
    ChangesView *m_changes;
    SheetView *m_sheet;
    ProcedureEditor *m_editor;
    QPushButton *m_edit;
    QPushButton *m_new;
    QAction *m_import = nullptr;
    QProgressBar *m_busy;
    MessageBar *m_message;
};

} // namespace motcua
