#include "ui/kiosk/fieldtiles.h"

#include "ui/kiosk/kioskwords.h"

#include <algorithm>

namespace motcua {

void FieldTiles::setCapacity(int capacity)
{
    const int wanted = std::clamp(capacity, 2, Most);
    if (wanted == m_capacity)
        return;
    m_capacity = wanted;
    Q_EMIT capacityChanged();
    rebuild();
}

void FieldTiles::show(const SiteConfiguration &configuration, const QueueSnapshot &snapshot,
                      bool english, bool scansReceipts)
{
    m_all.clear();
    for (const Field &field : configuration.fields) {
        if (field.guidance || (field.pickUp && scansReceipts))
            continue;
        const FieldLine *line = snapshot.fieldLine(field.code);
        const bool served = !configuration.countersServing(field.code).empty();
        m_all.push_back({field.code, english && !field.nameEn.isEmpty() ? field.nameEn : field.name,
                         english ? field.plainWordsEn : field.plainWords,
                         !served    ? KioskWords::unserved()
                             : line ? KioskWords::figure(*line)
                                    : QString(),
                         field.colour, u"fields/" + field.shape,
                         !served || (line && line->nextDay.has_value())});
    }
    if (m_first >= m_all.size())
        m_first = 0;
    rebuild();
}

bool FieldTiles::showMore()
{
    const std::size_t shown = static_cast<std::size_t>(m_capacity);
    if (m_all.size() - m_first <= shown)
        return false;
    m_before.push_back(m_first);
    m_first += shown - 1;
    rebuild();
    return true;
}

bool FieldTiles::showBefore()
{
    if (m_before.empty())
        return false;
    m_first = m_before.back();
    m_before.pop_back();
    rebuild();
    return true;
}

void FieldTiles::showFirst()
{
    m_before.clear();
    m_first = 0;
    rebuild();
}

std::vector<FieldTiles::Tile> FieldTiles::page() const
{
    const std::size_t capacity = static_cast<std::size_t>(m_capacity);
    const auto begin = m_all.begin() + static_cast<std::ptrdiff_t>(std::min(m_first, m_all.size()));
    if (static_cast<std::size_t>(m_all.end() - begin) <= capacity)
        return {begin, m_all.end()};
    std::vector<Tile> tiles(begin, begin + (m_capacity - 1));
    QStringList names;
    for (auto it = begin + (m_capacity - 1); it != m_all.end(); ++it)
        names.append(it->title);
    tiles.push_back({More.toString(), KioskWords::more(), names.join(QStringLiteral(", ")),
                     KioskWords::moreHint(), QStringLiteral("#3F5166"),
                     QStringLiteral("fields/other")});
    return tiles;
}

void FieldTiles::rebuild()
{
    std::vector<Tile> tiles = page();
    if (tiles == m_shown)
        return;
    if (tiles.size() != m_shown.size()) {
        beginResetModel();
        m_shown = std::move(tiles);
        endResetModel();
        return;
    }
    m_shown = std::move(tiles);
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FieldTiles::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FieldTiles::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Tile &tile = m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Code: return tile.code;
    case Title: return tile.title;
    case Words: return tile.words;
    case Figure: return tile.figure;
    case Colour: return tile.colour;
    case Picture: return tile.picture;
    case Full: return tile.full;
    default: return {};
    }
}

QHash<int, QByteArray> FieldTiles::roleNames() const
{
    return {{Code, "code"},     {Title, "title"},     {Words, "words"}, {Figure, "figure"},
            {Colour, "colour"}, {Picture, "picture"}, {Full, "full"}};
}

} // namespace motcua
