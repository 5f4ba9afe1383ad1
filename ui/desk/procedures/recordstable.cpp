#include "ui/desk/procedures/recordstable.h"

#include "core/procedures/procedurecolumns.h"
#include "ui/desk/procedures/quietbox.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int LeastRow = 38;
constexpr int WidthOfThing = 340; ///< where each is a column
const QString Yes = QStringLiteral("x");

} // namespace

RecordsTable::RecordsTable(std::vector<RecordPart> parts, Shape shape, int most, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::move(parts))
    , m_shape(shape)
    , m_most(most)
    , m_table(new QTableWidget(this))
    , m_add(plainButton("recordsAdd", tr("Add one"), "plain", this))
    , m_remove(plainButton("recordsRemove", tr("Take away the chosen one"), "plain", this))
{
    m_table->setObjectName(QStringLiteral("recordsTable"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setWordWrap(true);
    QStringList labels;
    for (const RecordPart &part : m_parts)
        labels.append(part.label);
    if (shape == Shape::Rows) {
        m_table->setColumnCount(int(m_parts.size()));
        m_table->setHorizontalHeaderLabels(labels);
        m_table->verticalHeader()->hide();
        m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        for (int column = 0; column < int(m_parts.size()); ++column) {
            const int width = m_parts[std::size_t(column)].width;
            m_table->horizontalHeader()->setSectionResizeMode(
                column, width > 0 ? QHeaderView::Fixed : QHeaderView::Stretch);
            if (width > 0)
                m_table->setColumnWidth(column, width);
        }
    } else {
        m_table->setRowCount(int(m_parts.size()));
        m_table->setVerticalHeaderLabels(labels);
        m_table->horizontalHeader()->hide();
        m_table->horizontalHeader()->setDefaultSectionSize(WidthOfThing);
    }
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_add);
    verbs->addWidget(m_remove);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    column->addLayout(verbs);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRecord({});
        fit();
        const int last = records() - 1;
        m_shape == Shape::Rows ? m_table->setCurrentCell(last, 0)
                               : m_table->setCurrentCell(0, last);
        m_table->setFocus();
    });
    connect(m_remove, &QPushButton::clicked, this, &RecordsTable::removeCurrent);
    connect(m_table, &QTableWidget::cellChanged, this, &RecordsTable::fit);
}

int RecordsTable::records() const
{
    return m_shape == Shape::Rows ? m_table->rowCount() : m_table->columnCount();
}

void RecordsTable::setText(const QString &cell)
{
    m_shape == Shape::Rows ? m_table->setRowCount(0) : m_table->setColumnCount(0);
    for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts))
        addRecord(partsOfLine(line));
    fit();
}

void RecordsTable::addRecord(const QStringList &values)
{
    const QSignalBlocker quiet(m_table);
    const int record = records();
    m_shape == Shape::Rows ? m_table->insertRow(record) : m_table->insertColumn(record);
    for (int part = 0; part < int(m_parts.size()); ++part)
        place(record, part, values.value(part));
}

void RecordsTable::removeCurrent()
{
    const int record = m_shape == Shape::Rows ? m_table->currentRow() : m_table->currentColumn();
    if (record < 0)
        return;
    m_shape == Shape::Rows ? m_table->removeRow(record) : m_table->removeColumn(record);
    fit();
}

void RecordsTable::place(int record, int part, const QString &value)
{
    const RecordPart &kind = m_parts[std::size_t(part)];
    const int row = m_shape == Shape::Rows ? record : part;
    const int column = m_shape == Shape::Rows ? part : record;
    auto *item = new QTableWidgetItem;
    m_table->setItem(row, column, item);
    switch (kind.kind) {
    case RecordPart::Kind::Text: item->setText(value); return;
    case RecordPart::Kind::Flag:
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(value == Yes ? Qt::Checked : Qt::Unchecked);
        return;
    case RecordPart::Kind::Choice: break;
    }
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    auto *box = new QuietBox;
    for (const CellChoice &choice : kind.choices)
        box->addItem(choice.text, choice.value);
    if (!value.isEmpty() || box->findData(value) >= 0)
        box->choose(value);
    box->setAccessibleName(kind.label);
    m_table->setCellWidget(row, column, box);
}

QString RecordsTable::value(int record, int part) const
{
    const int row = m_shape == Shape::Rows ? record : part;
    const int column = m_shape == Shape::Rows ? part : record;
    if (const auto *box = qobject_cast<const QuietBox *>(m_table->cellWidget(row, column)))
        return box->currentData().toString();
    const QTableWidgetItem *item = m_table->item(row, column);
    if (m_parts[std::size_t(part)].kind == RecordPart::Kind::Flag)
        return item->checkState() == Qt::Checked ? Yes : QString();
    return item->text().simplified();
}

QString RecordsTable::text() const
{
    QStringList lines;
    for (int record = 0; record < records(); ++record) {
        QStringList values;
        for (int part = 0; part < int(m_parts.size()); ++part)
            values.append(value(record, part));
        lines.append(lineOfParts(values));
    }
    lines.removeAll(QString()); // nothing was written into it
    return lines.join(u'\n');
}

// The page scrolls, not the table in it.
void RecordsTable::fit()
{
    m_table->resizeRowsToContents();
    int height = 2 * m_table->frameWidth() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setRowHeight(row, std::max(LeastRow, m_table->rowHeight(row)));
        height += m_table->rowHeight(row);
    }
    if (m_shape == Shape::Rows)
        height += m_table->horizontalHeader()->sizeHint().height();
    else if (records() > 1)
        height += m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setFixedHeight(height);
    m_table->setVisible(records() > 0);
    m_add->setVisible(records() < m_most);
    m_remove->setVisible(records() > 0);
}

void RecordsTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit(); // lines break elsewhere
}

} // namespace motcua
