#include "ui/desk/upload/uploadview.h"

#include "ui/desk/upload/uploadfields.h"
#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum FieldColumn_ { MarkColumn, LabelColumn, ValueColumn };
enum UploadKey { CopyKey, AgainKey, OpenKey };

} // namespace

UploadView::UploadView(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_nothing(plainLabel("uploadNothing", this))
    , m_work(new QWidget(this))
    , m_fields(new QTreeWidget(this))
    , m_code(new QLineEdit(this))
    , m_keys(new KeyBar(QStringLiteral("uploadKey"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("uploadView"));
    m_list->setObjectName(QStringLiteral("uploadList"));
    m_list->setAccessibleName(tr("Dossiers that wait, the oldest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("Nothing waits: every dossier has its official code."));
    m_fields->setObjectName(QStringLiteral("uploadFields"));
    m_fields->setAccessibleName(tr("Fields in the order of the province's form"));
    m_fields->setHeaderLabels({tr("Next"), tr("Field"), tr("Value")});
    m_fields->setRootIsDecorated(false);
    m_fields->setFrameShape(QFrame::NoFrame);
    m_code->setObjectName(QStringLiteral("uploadCode"));
    m_code->setPlaceholderText(tr("Paste or scan it, then Enter"));
    m_keys->setObjectName(QStringLiteral("uploadKeys"));
    m_keys->setKeys({{tr("Copy the next field"), QKeySequence(Qt::Key_F8), true},
                     {tr("From the first field"), QKeySequence(Qt::Key_F4), false},
                     {tr("Go to the dossier"), QKeySequence(Qt::Key_F6), false}});
    QLabel *codeLabel = plainLabel("uploadLabel", this);
    codeLabel->setText(tr("Official code that the province's system gave"));
    codeLabel->setBuddy(m_code);
    m_code->setAccessibleName(codeLabel->text());
    QPushButton *bind = plainButton("uploadBind", tr("Keep the code"), "main", this);

    auto *left = new QFrame(this);
    left->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(left);
    list->addWidget(m_nothing);
    list->addWidget(m_list, 1);
    auto *right = new QFrame(m_work);
    right->setObjectName(QStringLiteral("listPanel"));
    auto *fields = new QVBoxLayout(right);
    auto *code = new QHBoxLayout;
    code->addWidget(m_code, 1);
    code->addWidget(bind);
    fields->addWidget(m_fields, 1);
    fields->addWidget(codeLabel);
    fields->addLayout(code);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(right, 1);
    work->addWidget(m_keys);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(left, 4);
    halves->addWidget(m_work, 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_message);
    column->addLayout(halves, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, &UploadView::choiceChanged);
    connect(m_keys, &KeyBar::keyChosen, this, [this](int index) {
        if (index == CopyKey)
            Q_EMIT copyWanted();
        else
            index == AgainKey ? againWanted() : dossierWanted();
    });
    // Where text is marked, Ctrl+C copies that, as everywhere.
    auto *copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        if (m_code->hasFocus() && m_code->hasSelectedText())
            m_code->copy();
        else
            Q_EMIT copyWanted();
    });
    connect(m_fields, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        Q_EMIT fieldWanted(m_fields->indexOfTopLevelItem(item));
    });
    connect(m_code, &QLineEdit::returnPressed, this, &UploadView::bindWanted);
    connect(bind, &QPushButton::clicked, this, &UploadView::bindWanted);
    startAt(this, m_list);
}

void UploadView::setEntries(const std::vector<UploadEntry> &entries)
{
    m_nothing->setVisible(entries.empty());
    m_list->setVisible(!entries.empty());
    m_work->setVisible(!entries.empty());
    if (entries == m_entries)
        return;
    const Id kept = chosen();
    m_entries = entries;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const UploadEntry &entry : entries)
            m_list->addItem(entry.text);
        const auto still = std::ranges::find(entries, kept, &UploadEntry::dossier);
        m_list->setCurrentRow(still == entries.end() ? 0 : int(still - entries.begin()));
    }
    if (chosen() != kept)
        Q_EMIT choiceChanged();
}

void UploadView::setFields(const std::vector<UploadField> &fields)
{
    m_fields->clear();
    for (const UploadField &field : fields)
        new QTreeWidgetItem(m_fields, {QString(), field.label, field.value});
    for (const int column : {MarkColumn, LabelColumn})
        m_fields->resizeColumnToContents(column);
}

void UploadView::setNext(int field)
{
    for (int row = 0; row < m_fields->topLevelItemCount(); ++row)
        m_fields->topLevelItem(row)->setText(MarkColumn,
                                             row == field ? QStringLiteral("▶") : QString());
    if (QTreeWidgetItem *next = m_fields->topLevelItem(field)) {
        m_fields->setCurrentItem(next);
        m_fields->scrollToItem(next);
    }
}

Id UploadView::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || std::size_t(row) >= m_entries.size() ? Id{}
                                                           : m_entries[std::size_t(row)].dossier;
}

QString UploadView::code() const { return m_code->text(); }

void UploadView::setCode(const QString &code) { m_code->setText(code); }

void UploadView::focusCode() { m_code->setFocus(); }

void UploadView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void UploadView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT left();
}

} // namespace motcua
