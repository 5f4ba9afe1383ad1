#include "ui/kiosk/choicerows.h"

namespace motcua {

void ChoiceRows::show(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ChoiceRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChoiceRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Code: return row.code;
    case Title: return row.title;
    case Colour: return row.colour;
    case Picture: return row.picture;
    default: return {};
    }
}

QHash<int, QByteArray> ChoiceRows::roleNames() const
{
    return {{Code, "code"}, {Title, "title"}, {Colour, "colour"}, {Picture, "picture"}};
}

} // namespace motcua
