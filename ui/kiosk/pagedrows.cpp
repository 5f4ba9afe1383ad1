#include "ui/kiosk/pagedrows.h"

#include <algorithm>

namespace motcua {

void PagedRows::setCapacity(int capacity)
{
    const int wanted = std::max(1, capacity);
    if (wanted == m_capacity)
        return;
    beginResetModel();
    m_capacity = wanted;
    m_first -= m_first % wanted;
    endResetModel();
    Q_EMIT pageChanged();
}

void PagedRows::show(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_first = 0;
    endResetModel();
    Q_EMIT pageChanged();
}

void PagedRows::turn(int pages)
{
    const int wanted = m_first + pages * m_capacity;
    if (wanted < 0 || wanted >= static_cast<int>(m_rows.size()))
        return;
    beginResetModel();
    m_first = wanted;
    endResetModel();
    Q_EMIT pageChanged();
}

QString PagedRows::place() const
{
    const int rows = static_cast<int>(m_rows.size());
    if (rows <= m_capacity)
        return {};
    return QString::number(m_first / m_capacity + 1) + u" / "
        + QString::number((rows + m_capacity - 1) / m_capacity);
}

int PagedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(m_capacity, static_cast<int>(m_rows.size()) - m_first);
}

QVariant PagedRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(m_first + index.row())];
    switch (role) {
    case Code: return row.code;
    case Title: return row.title;
    case Note: return row.note;
    case Colour: return row.colour;
    case Badge: return row.picture;
    default: return {};
    }
}

QHash<int, QByteArray> PagedRows::roleNames() const
{
    return {{Code, "code"}, {Title, "title"}, {Note, "note"}, {Colour, "colour"}, {Badge, "badge"}};
}

} // namespace motcua
