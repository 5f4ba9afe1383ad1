#include "core/storage/wordindex.h"

#include "core/storage/database.h"

#include <QSet>

#include <algorithm>

namespace motcua {

namespace {

// No word of a person or a code begins so: marks and words never meet.
const QString MarkSign = QStringLiteral("zqz");

QString markToken(const QString &mark)
{
    QString token = MarkSign;
    for (const QChar c : mark) {
        if (c.isLetterOrNumber())
            token += c.toLower();
    }
    return token;
}

// What the index holds of a line as it is kept: words, then "|", then marks.
QString tokensOf(const QString &line)
{
    QSet<QString> tokens;
    for (const QString &word : line.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts)) {
        for (qsizetype n = 1; n <= std::min(word.size(), WordIndex::LongestBeginning); ++n)
            tokens.insert(word.first(n));
    }
    for (const QString &mark : line.section(u'|', 1).split(u' ', Qt::SkipEmptyParts))
        tokens.insert(mark);
    return QStringList(tokens.begin(), tokens.end()).join(u' ');
}

bool hasAll(const QString &line, const WordIndex::Wanted &wanted)
{
    const QStringList words = line.section(u'|', 0, 0).split(u' ', Qt::SkipEmptyParts);
    const QStringList marks = line.section(u'|', 1).split(u' ', Qt::SkipEmptyParts);
    const auto begins = [&words](const QString &beginning) {
        const QString cut = beginning.left(WordIndex::LongestBeginning);
        return std::ranges::any_of(words, [&](const QString &w) { return w.startsWith(cut); });
    };
    const auto hasOne = [&marks](const QStringList &group) {
        return std::ranges::any_of(group,
                                   [&](const QString &m) { return marks.contains(markToken(m)); });
    };
    return std::ranges::all_of(wanted.beginnings, begins)
        && std::ranges::all_of(wanted.marks, hasOne);
}

// Quoted, so that no word of a person becomes a word of the query's language.
QString quoted(const QString &token) { return u'"' + token + u'"'; }

QString matchOf(const WordIndex::Wanted &wanted)
{
    QStringList all;
    for (const QString &beginning : wanted.beginnings)
        all.append(quoted(beginning.left(WordIndex::LongestBeginning)));
    for (const QStringList &group : wanted.marks) {
        QStringList any;
        for (const QString &mark : group)
            any.append(quoted(markToken(mark)));
        all.append(u'(' + any.join(QStringLiteral(" OR ")) + u')');
    }
    return all.join(QStringLiteral(" AND "));
}

} // namespace

WordIndex::WordIndex(Database &database, const WordIndexSql &sql)
    : m_database(database)
    , m_sql(sql)
{
}

void WordIndex::create(Database &database, const WordIndexSql &sql) { database.exec(sql.create); }

void WordIndex::put(const Id &id, const QString &words, const QStringList &marks)
{
    QStringList tokens;
    for (const QString &mark : marks)
        tokens.append(markToken(mark));
    const QString line = words + u'|' + tokens.join(u' ');
    std::optional<qint64> no;
    {
        Query row = m_database.query(m_sql.known);
        row.bind(1, id);
        if (row.step()) {
            if (row.text(1) == line)
                return;
            no = row.integer(0);
        }
    }
    if (no)
        remove(id);
    Query kept = m_database.query(m_sql.remember);
    kept.bind(2, id).bind(3, line).bindNull(1);
    if (no)
        kept.bind(1, *no);
    kept.run();
    Query row = m_database.query(m_sql.known);
    row.bind(1, id).step();
    m_database.query(m_sql.list).bind(1, row.integer(0)).bind(2, tokensOf(line)).run();
}

void WordIndex::remove(const Id &id)
{
    qint64 no = 0;
    QString line;
    {
        Query row = m_database.query(m_sql.known);
        row.bind(1, id);
        if (!row.step())
            return;
        no = row.integer(0);
        line = row.text(1);
    }
    m_database.query(m_sql.unlist).bind(1, no).bind(2, tokensOf(line)).run();
    m_database.query(m_sql.forget).bind(1, no).run();
}

std::vector<Id> WordIndex::find(const Wanted &wanted, int atMost)
{
    std::vector<Id> found;
    if (wanted.isEmpty())
        return found;
    Query rows = m_database.query(m_sql.find);
    rows.bind(1, matchOf(wanted)).bind(2, atMost);
    while (rows.step())
        found.push_back(rows.id(0));
    return found;
}

bool WordIndex::has(const Id &id, const Wanted &wanted)
{
    Query row = m_database.query(m_sql.known);
    row.bind(1, id);
    return row.step() && hasAll(row.text(1), wanted);
}

void WordIndex::scrub() { m_database.query(m_sql.merge).run(); }

int WordIndex::count(const Wanted &wanted, int atMost)
{
    if (wanted.isEmpty())
        return 0;
    Query row = m_database.query(m_sql.count);
    row.bind(1, matchOf(wanted)).bind(2, atMost);
    return row.step() ? int(row.integer(0)) : 0;
}

} // namespace motcua
