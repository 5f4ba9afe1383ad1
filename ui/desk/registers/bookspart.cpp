#include "ui/desk/registers/bookspart.h"

#include "ui/desk/window/keybar.h"
#include "ui/desk/window/plainparts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int BookColumns = 5;

} // namespace

BooksPart::BooksPart(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_line(new QFrame(this))
    , m_question(plainLabel("booksQuestion", m_line))
    , m_yes(plainButton("booksYes", tr("Close the book"), "main", m_line))
    , m_no(plainButton("booksNo", tr("Do not close it"), "plain", m_line))
    , m_keys(new KeyBar(QStringLiteral("booksKey"), this))
{
    setObjectName(QStringLiteral("booksPart"));
    m_list->setObjectName(QStringLiteral("booksList"));
    m_list->setAccessibleName(tr("Books of dossiers by year"));
    m_list->setHeaderLabels(
        {tr("Year"), tr("Dossiers"), tr("State"), tr("Closed on"), tr("Closed by")});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_keys->setObjectName(QStringLiteral("booksKeys"));
    m_keys->setKeys({{tr("Print the book"), QKeySequence(Qt::Key_F2), true},
                     {tr("Close the book"), QKeySequence(Qt::Key_F8), false}});
    m_line->setObjectName(QStringLiteral("booksLine"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    auto *line = new QVBoxLayout(m_line);
    line->addWidget(m_question);
    line->addLayout(buttons);
    m_line->hide();
    m_yes->installEventFilter(this);
    m_no->installEventFilter(this);
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(panel, 1);
    column->addWidget(m_line);
    column->addWidget(m_keys);
    connect(m_keys, &KeyBar::keyChosen, this,
            [this](int index) { index == 0 ? printWanted() : closeWanted(); });
    connect(m_yes, &QPushButton::clicked, this, &BooksPart::closeConfirmed);
    connect(m_no, &QPushButton::clicked, this, &BooksPart::closeQuestion);
}

void BooksPart::setEntries(const std::vector<BookRow> &entries, bool head)
{
    m_keys->setVisible(head);
    if (entries == m_entries)
        return;
    const auto kept = chosen();
    m_entries = entries;
    m_list->clear();
    for (const BookRow &entry : entries)
        new QTreeWidgetItem(m_list,
                            {QString::number(entry.year), entry.entries, entry.state, entry.closed,
                             entry.closedBy});
    for (int column = 0; column < BookColumns; ++column)
        m_list->resizeColumnToContents(column);
    const auto still = std::ranges::find(entries, kept.value_or(0), &BookRow::year);
    m_list->setCurrentItem(
        m_list->topLevelItem(still == entries.end() ? 0 : int(still - entries.begin())));
}

std::optional<int> BooksPart::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? std::nullopt : std::optional(m_entries[std::size_t(row)].year);
}

void BooksPart::ask(const QString &question, const QString &yes)
{
    m_question->setText(question);
    m_yes->setText(yes);
    m_line->show();
    m_no->setFocus();
}

void BooksPart::closeQuestion()
{
    if (m_line->isHidden())
        return;
    m_line->hide();
    m_list->setFocus();
}

bool BooksPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        closeQuestion();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace motcua
