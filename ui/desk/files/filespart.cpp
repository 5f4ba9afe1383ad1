#include "ui/desk/files/filespart.h"

#include "ui/desk/files/fileviewer.h"
#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum FileColumn { WhatFile, WhoseFile };
enum FileKey { AddFile, ViewFile, CopyFile, RemoveFile };
enum ViewerKey { NextPage, PageBefore, PageSize, PageCopy, LeaveViewer };

constexpr qsizetype LongestName = 36; // characters: what is seen beside the list of dossiers

// Its end tells one page from the other.
QString shortened(const QString &name)
{
    return name.size() <= LongestName
        ? name
        : name.left(LongestName / 2) + QStringLiteral("…") + name.right(LongestName / 2 - 1);
}

} // namespace

QStringList FilesPart::dropped(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

FilesPart::Asks FilesPart::dialogs()
{
    return {[](QWidget *parent) {
                return QFileDialog::getOpenFileNames(parent, tr("Files for the dossier"), {},
                                                     tr("Pictures and PDF")
                                                         + QStringLiteral(" (*.pdf *.png *.jpg "
                                                                          "*.jpeg *.tif *.tiff);;")
                                                         + tr("All files")
                                                         + QStringLiteral(" (*)"));
            },
            [](QWidget *parent, const QString &name) {
                return QFileDialog::getSaveFileName(parent, tr("Save a copy"),
                                                    QDir::home().filePath(name));
            }};
}

FilesPart::FilesPart(Asks asks, QWidget *parent)
    : QWidget(parent)
    , m_asks(std::move(asks))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(plainLabel("filesNothing", this))
    , m_viewer(new FileViewer(this))
    , m_removing(new QWidget(this))
    , m_reason(new QLineEdit(this))
    , m_keys(new KeyBar(QStringLiteral("fileKey"), this))
{
    setObjectName(QStringLiteral("filesPart"));
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("filesList"));
    m_list->setAccessibleName(tr("Files of the dossier"));
    m_list->setHeaderLabels({tr("File"), tr("Added")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setSectionResizeMode(WhatFile, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_nothing->setText(tr("No files yet. Drop pictures or PDFs here, or add them with Ctrl+O."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_viewer);
    m_reason->setObjectName(QStringLiteral("fileReason"));
    QLabel *why = plainLabel("dossierFormLabel", m_removing);
    why->setText(tr("Why is it removed? In words"));
    why->setBuddy(m_reason);
    m_reason->setAccessibleName(why->text());
    QPushButton *remove = plainButton("fileRemove", tr("Remove (Enter)"), "plain", m_removing);
    auto *line = new QHBoxLayout;
    line->addWidget(m_reason, 1);
    line->addWidget(remove);
    auto *removing = new QVBoxLayout(m_removing);
    removing->setContentsMargins(0, 0, 0, 0);
    removing->addWidget(why);
    removing->addLayout(line);
    m_removing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_removing);
    column->addWidget(m_keys);
    connect(m_keys, &KeyBar::keyChosen, this, &FilesPart::press);
    connect(m_list, &QTreeWidget::itemActivated, this, &FilesPart::viewWanted);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { askReason(false); });
    connect(m_reason, &QLineEdit::returnPressed, this, &FilesPart::removeWanted);
    connect(remove, &QPushButton::clicked, this, &FilesPart::removeWanted);
    showKeys();
}

void FilesPart::showKeys()
{
    const auto offer = [](const QString &text, QKeySequence key, bool primary = false) {
        return KeyOffer{text, std::move(key), primary};
    };
    if (isViewing())
        return m_keys->setKeys({offer(tr("Next page"), Qt::Key_F4, true),
                                offer(tr("Page before"), Qt::Key_F3),
                                offer(tr("Larger, smaller"), Qt::Key_F6),
                                offer(tr("Save a copy"), QKeySequence(QStringLiteral("Ctrl+S"))),
                                offer(tr("Back to the files"), Qt::Key_Escape)});
    std::vector<KeyOffer> keys{
        offer(tr("Add files"), QKeySequence(QStringLiteral("Ctrl+O")), m_entries.empty())};
    if (!m_entries.empty()) {
        keys.push_back(offer(tr("Look at it"), Qt::Key_F2, true));
        keys.push_back(offer(tr("Save a copy"), QKeySequence(QStringLiteral("Ctrl+S"))));
        keys.push_back(offer(tr("Remove"), Qt::Key_F9));
    }
    m_keys->setKeys(keys);
}

void FilesPart::press(int index)
{
    if (isViewing()) {
        switch (ViewerKey(index)) {
        case NextPage: return Q_EMIT pageWanted(1);
        case PageBefore: return Q_EMIT pageWanted(-1);
        case PageSize: return m_viewer->toggleSize();
        case PageCopy: return Q_EMIT copyWanted();
        case LeaveViewer: return closeViewer();
        }
    }
    switch (FileKey(index)) {
    case AddFile: return addFiles();
    case ViewFile: return Q_EMIT viewWanted();
    case CopyFile: return Q_EMIT copyWanted();
    case RemoveFile: return askReason(true);
    }
}

void FilesPart::addFiles()
{
    const QStringList paths = m_asks.files(this);
    if (!paths.isEmpty())
        Q_EMIT filesChosen(paths);
}

void FilesPart::setEntries(const std::vector<FileEntry> &entries)
{
    if (entries == m_entries)
        return;
    const Id kept = chosen();
    m_entries = entries;
    m_list->clear();
    for (const FileEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(
            m_list, {shortened(entry.name) + u'\n' + entry.about, entry.when + u'\n' + entry.who});
        item->setToolTip(WhatFile, entry.name);
        if (entry.file == kept)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && !entries.empty())
        m_list->setCurrentItem(m_list->topLevelItem(int(entries.size()) - 1)); // the newest
    m_list->resizeColumnToContents(WhoseFile);
    if (!isViewing())
        m_stack->setCurrentIndex(entries.empty() ? 0 : 1);
    showKeys();
}

Id FilesPart::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? Id{} : m_entries[std::size_t(row)].file;
}

void FilesPart::showPage(const QImage &picture, const QString &name, const QString &place)
{
    askReason(false);
    m_stack->setCurrentWidget(m_viewer);
    m_viewer->setPage(picture, name, place);
    showKeys();
}

bool FilesPart::isViewing() const { return m_stack->currentWidget() == m_viewer; }

void FilesPart::closeViewer()
{
    m_viewer->clear(); // nothing of a person stays behind
    if (!isViewing())
        return;
    m_stack->setCurrentIndex(m_entries.empty() ? 0 : 1);
    showKeys();
    m_list->setFocus();
}

QString FilesPart::reason() const { return m_reason->text().simplified(); }

void FilesPart::askReason(bool asked)
{
    m_removing->setVisible(asked);
    m_reason->clear();
    if (asked)
        m_reason->setFocus();
}

void FilesPart::dragEnterEvent(QDragEnterEvent *event)
{
    if (!dropped(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesPart::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesChosen(dropped(*event->mimeData()));
}

void FilesPart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_removing->isVisible()) {
        askReason(false);
        m_list->setFocus();
    } else {
        Q_EMIT closed();
    }
}

} // namespace motcua
