#include "ui/models/counterlinesmodel.h"

#include <algorithm>

namespace motcua {

CounterLinesModel::CounterLinesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CounterLinesModel::setLines(std::vector<BoardLine> lines)
{
    const bool sameCounters =
        std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                   [](const BoardLine &a, const BoardLine &b) { return a.counter == b.counter; });
    if (!sameCounters) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (m_lines[i] == lines[i])
            continue;
        m_lines[i] = std::move(lines[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int CounterLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CounterLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardLine &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CounterRole: return line.counter;
    case NumberRole: return line.number;
    case CallingRole: return line.calling;
    case ServesRole: return line.serves;
    case PausedRole: return line.paused;
    case UntilRole: return line.until;
    default: return {};
    }
}

QHash<int, QByteArray> CounterLinesModel::roleNames() const
{
    return {{CounterRole, "counter"}, {NumberRole, "number"}, {CallingRole, "calling"},
            {ServesRole, "serves"},   {PausedRole, "paused"}, {UntilRole, "until"}};
}

} // namespace motcua
