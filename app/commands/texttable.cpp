#include "app/commands/texttable.h"

#include <algorithm>
#include <cassert>

namespace motcua {

namespace {

QString aligned(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths(std::size_t(rows.front().size()), 0);
    for (const QStringList &row : rows) {
        assert(row.size() == rows.front().size());
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[qsizetype(i)].size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            line += row[qsizetype(i)].leftJustified(widths[i] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace

QString TextTable::text() const { return aligned(m_rows); }

QString textPairs(const std::vector<std::pair<QString, QString>> &pairs)
{
    std::vector<QStringList> rows;
    for (const auto &[name, value] : pairs)
        rows.push_back({name, value});
    return rows.empty() ? QString() : aligned(rows);
}

} // namespace motcua
