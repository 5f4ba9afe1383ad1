#include "ui/desk/queue/queueview.h"

#include "ui/desk/queue/verbbar.h"
#include "ui/desk/queue/waitingdelegate.h"
#include "ui/desk/window/elidedlabel.h"
#include "ui/models/waitingmodel.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace motcua {

namespace {

constexpr int RowHeight = 44;

void dressTable(QTableView *table)
{
    table->setItemDelegate(new WaitingDelegate(table));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(RowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setFixedHeight(38);
}

constexpr int PageMargin = 24;
constexpr int NarrowTable = 900; // an old screen of 1024
constexpr int LeastPriority = 156; // its heading
constexpr int CellMargin = 20;
constexpr int Bold = 12; // what bold letters of a long wait take more

// What the widest line of the column takes.
int widestOf(const QTableView &table, int column)
{
    table.ensurePolished(); // the theme's letters, also before the page is shown
    const QFontMetrics metrics(table.font());
    int widest = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString text = table.model()->index(row, column).data().toString();
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest + CellMargin;
}

} // namespace

QueueView::QueueView(QWidget *parent)
    : QWidget(parent)
    , m_card(new TicketCard(this))
    , m_figures(new TodayFigures(this))
    , m_message(new MessageBar(this))
    , m_chips(new FieldChips(this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(tr("Nobody is waiting"), this))
    , m_colleagues(new ElidedLabel(1, this))
{
    setObjectName(QStringLiteral("queueView"));
    m_table->setObjectName(QStringLiteral("waitingTable"));
    m_table->setAccessibleName(tr("People waiting, in the order they are called"));
    m_empty->setObjectName(QStringLiteral("waitingNobody"));
    m_colleagues->setObjectName(QStringLiteral("colleagues"));
    dressTable(m_table);

    m_figures->setFixedWidth(316);
    auto *top = new QHBoxLayout;
    top->setSpacing(20);
    top->addWidget(m_card, 1);
    top->addWidget(m_figures);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(PageMargin, 20, PageMargin, 20);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(makeListPanel(), 1);

    connect(m_card->verbs(), &VerbBar::chosen, this, &QueueView::verbChosen);
    connect(m_message, &MessageBar::actionWanted, this, &QueueView::messageActionWanted);
    connect(m_chips, &FieldChips::chosen, this, &QueueView::filterChosen);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
    connect(m_table, &QTableView::customContextMenuRequested, this, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT rowChosen(m_table->currentIndex().row());
    });
}

QWidget *QueueView::makeListPanel()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // gives way to the card
    auto *list = new QGridLayout;
    list->addWidget(m_table, 0, 0);
    list->addWidget(m_empty, 0, 0, Qt::AlignCenter);

    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 14, 1, 10);
    column->setSpacing(12);
    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(23, 0, 23, 0);
    chips->addWidget(m_chips);
    column->addLayout(chips);
    column->addLayout(list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(23, 0, 23, 0);
    foot->addWidget(m_colleagues);
    column->addLayout(foot);
    return panel;
}

// Not through a focus proxy: Tab would come back to it before it has seen the list.
void QueueView::focusInEvent(QFocusEvent *) { m_card->verbs()->focusFirst(); }

void QueueView::setCard(const TicketCardText &text) { m_card->setText(text); }

void QueueView::setVerbs(const std::vector<VerbOffer> &offers)
{
    m_card->verbs()->setOffers(offers);
}

void QueueView::setLocked(bool locked) { m_card->verbs()->setLocked(locked); }

void QueueView::setAsking(bool asking) { m_card->setAsking(asking); }

void QueueView::setFigures(const std::vector<Figure> &figures) { m_figures->setFigures(figures); }

void QueueView::setChips(const std::vector<Chip> &chips, const WaitingFilter &current)
{
    m_chips->setChips(chips, current);
}

void QueueView::setModel(QAbstractItemModel *model)
{
    m_table->setModel(model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(WaitingModel::Procedure, QHeaderView::Stretch);
    connect(model, &QAbstractItemModel::rowsInserted, this, &QueueView::fitList);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &QueueView::fitList);
    connect(model, &QAbstractItemModel::dataChanged, this, &QueueView::fitList);
    fitList();
}

// Who has a right to be called first, or needs help, is read whole before a procedure is.
void QueueView::fitList()
{
    m_empty->setVisible(m_table->model()->rowCount() == 0);
    const int room = width() - 2 * PageMargin; // of the table, which is laid out when it is shown
    const bool narrow = room < NarrowTable;
    const int state = narrow ? 156 : 184;
    m_table->setColumnHidden(WaitingModel::Taken, narrow); // how long they wait says it too
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSection(WaitingModel::Number, narrow ? 108 : 124);
    header->resizeSection(WaitingModel::Taken,
                          std::clamp(widestOf(*m_table, WaitingModel::Taken), 96, 140));
    header->resizeSection(WaitingModel::Waited,
                          std::clamp(widestOf(*m_table, WaitingModel::Waited) + Bold, 96, 176));
    header->resizeSection(WaitingModel::State, state);
    const int most = narrow ? 288 : std::max(LeastPriority, room / 3);
    header->resizeSection(
        WaitingModel::Priority,
        std::clamp(widestOf(*m_table, WaitingModel::Priority), LeastPriority, most));
}

void QueueView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_figures->setVisible(width() - 2 * PageMargin
                          >= NarrowTable); // the person at the counter comes first
    if (m_table->model())
        fitList();
}

void QueueView::setColleagues(const QString &text) { m_colleagues->setText(text); }

void QueueView::openMenu(Verb verb, const std::vector<MenuEntry> &entries)
{
    if (const QWidget *button = m_card->verbs()->button(verb))
        openMenuAt(button->mapToGlobal(QPoint(0, button->height() + 4)), entries);
}

void QueueView::chooseRow(int row)
{
    m_table->setFocus();
    m_table->selectRow(row);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void QueueView::openRowMenu(const std::vector<MenuEntry> &entries)
{
    const QRect row = m_table->visualRect(m_table->currentIndex().siblingAtColumn(1));
    openMenuAt(m_table->viewport()->mapToGlobal(row.bottomLeft()), entries);
}

void QueueView::openMenuAt(QPoint place, const std::vector<MenuEntry> &entries)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("counterMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, entries);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
    menu->popup(place);
}

void QueueView::showMessage(const DeskMessage &message) { m_message->show(message); }

void QueueView::clearMessage() { m_message->clear(); }

void QueueView::replaceMessage(const DeskMessage &before, const DeskMessage &now)
{
    if (m_message->text() != before.text)
        return;
    now.text.isEmpty() ? m_message->clear() : m_message->show(now);
}

} // namespace motcua
