#include "ui/models/waitingmodel.h"

#include "ui/models/needwords.h"

#include <algorithm>

namespace motcua {

namespace {

int findTicket(const std::vector<WaitingRow> &rows, const Id &ticket, int from = 0)
{
    const auto begin = rows.begin() + from;
    const auto it = std::find_if(begin, rows.end(),
                                 [&](const WaitingRow &row) { return row.ticket == ticket; });
    return it == rows.end() ? -1 : static_cast<int>(it - rows.begin());
}

} // namespace

WaitingModel::WaitingModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void WaitingModel::setRows(std::vector<WaitingRow> rows)
{
    removeMissing(rows);
    arrange(rows);
    // Now both lists name the same people in the same order; only cells differ.
    for (int i = 0; i < rowCount(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (m_rows[at] == rows[at])
            continue;
        m_rows[at] = std::move(rows[at]);
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

void WaitingModel::removeMissing(const std::vector<WaitingRow> &wanted)
{
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (findTicket(wanted, row(i).ticket) >= 0)
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
}

void WaitingModel::arrange(const std::vector<WaitingRow> &wanted)
{
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const WaitingRow &person = wanted[static_cast<std::size_t>(i)];
        const int present = findTicket(m_rows, person.ticket, i);
        if (present == i)
            continue;
        if (present < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, person);
            endInsertRows();
        } else {
            beginMoveRows({}, present, present, {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + present, m_rows.begin() + present + 1);
            endMoveRows();
        }
    }
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WaitingRow &person = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(person, index.column());
    case Qt::ToolTipRole:
        return index.column() == Procedure || index.column() == Priority
            ? text(person, index.column())
            : QString();
    case ColourRole: return index.column() == Number ? QVariant(person.colour) : QVariant();
    case NextRole: return person.standing == WaitingRow::Standing::Next;
    case AbsentRole:
        return person.standing == WaitingRow::Standing::Absent
            || person.standing == WaitingRow::Standing::Expected;
    case LateRole: return index.column() == Waited && person.late;
    default: return {};
    }
}

QVariant WaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Number: return tr("Number");
    case Procedure: return tr("Procedure");
    case Taken: return tr("Taken at");
    case Waited: return tr("Waited");
    case Priority: return tr("Priority, needs help");
    case State: return tr("State");
    default: return {};
    }
}

QString WaitingModel::text(const WaitingRow &row, int column) const
{
    switch (column) {
    case Number: return row.number;
    case Procedure: return row.procedure.isEmpty() ? row.field : row.procedure;
    case Taken:
        return row.takenOn.isValid()
            ? row.taken.toString(u"HH:mm") + row.takenOn.toString(u" dd/MM")
            : row.taken.toString(u"HH:mm");
    case Waited:
        if (!row.taken.isValid())
            return {};
        return row.late ? tr("%n min, long", "waited", row.waitedMinutes)
                        : tr("%n min", "waited", row.waitedMinutes);
    case Priority: {
        QStringList parts = NeedWords::of(row.needs);
        if (!row.priority.isEmpty())
            parts.prepend(row.priority);
        return parts.join(u" · ");
    }
    case State:
        switch (row.standing) {
        case WaitingRow::Standing::Next: return tr("Next");
        case WaitingRow::Standing::Absent:
            return tr("Absent at %1").arg(row.since.toString(u"HH:mm"));
        case WaitingRow::Standing::Expected:
            return tr("Appointment at %1").arg(row.since.toString(u"HH:mm"));
        case WaitingRow::Standing::Held:
            return tr("Held since %1").arg(row.since.toString(u"HH:mm"));
        case WaitingRow::Standing::Waiting:
            return row.cameFrom.isEmpty() ? tr("Waiting") : tr("From %1").arg(row.cameFrom);
        }
        break;
    }
    return {};
}

} // namespace motcua
