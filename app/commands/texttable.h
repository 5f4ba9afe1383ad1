#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace motcua {

/// Lines for people, columns aligned.
class TextTable {
public:
    explicit TextTable(QStringList heads)
        : m_rows{std::move(heads)}
    {
    }
    /// As many cells as heads.
    void add(QStringList cells) { m_rows.push_back(std::move(cells)); }
    QString text() const;

private:
    std::vector<QStringList> m_rows;
};

/// Name and value, one pair a line.
QString textPairs(const std::vector<std::pair<QString, QString>> &pairs);

} // namespace motcua
