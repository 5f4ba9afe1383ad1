#pragma once

#include "core/base/id.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QMimeData;
class QStackedWidget;
class QTreeWidget;

namespace motcua {

class FileViewer;
class KeyBar;

/// A file of a dossier, as a line.
struct FileEntry {
    Id file; ///< its key
    QString name;
    QString about; ///< "PDF · 240 KB"
    QString when;
    QString who;
    bool operator==(const FileEntry &) const = default;
};

/// The files of a dossier: added by dialog or by dropping them here, looked at one by one. Humble.
class FilesPart : public QWidget {
    Q_OBJECT

public:
    /// Asks a person; empty: they do not want to.
    struct Asks {
        std::function<QStringList(QWidget *)> files;
        std::function<QString(QWidget *, const QString &name)> saveAs;
    };
    static Asks dialogs();
    /// The files of this machine among what is dropped.
    static QStringList dropped(const QMimeData &data);

    explicit FilesPart(Asks asks = dialogs(), QWidget *parent = nullptr);

    void setEntries(const std::vector<FileEntry> &entries);
    Id chosen() const; ///< null: there is none

    void showPage(const QImage &picture, const QString &name, const QString &place);
    void closeViewer();
    bool isViewing() const;
    /// Why the chosen file is removed.
    QString reason() const;
    void askReason(bool asked);
    /// Opens the dialog for a copy of that name.
    QString askCopy(const QString &name) { return m_asks.saveAs(this, name); }

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void viewWanted();
    void copyWanted();
    void removeWanted(); ///< with reason()
    void pageWanted(int step); ///< 1: the next one
    void closed(); ///< back to the dossier

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void press(int index);
    void showKeys();
    void addFiles();

    Asks m_asks;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    QLabel *m_nothing;
    FileViewer *m_viewer;
    QWidget *m_removing;
    QLineEdit *m_reason;
    KeyBar *m_keys;
    std::vector<FileEntry> m_entries;
};

} // namespace motcua
