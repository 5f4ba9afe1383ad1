#include "core/procedures/procedurecolumns.h"

#include "core/procedures/procedurefields.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace motcua {

namespace {

using ColumnKind = ProcedureColumn::Kind;

constexpr QChar Bar = u'|';
constexpr QChar Backslash = u'\\';
const QString Between = QStringLiteral(" | ");

// Walks a value for the names and kinds of its keys alone.
class ColumnLister {
public:
    void text(int, QStringView name, const QString &, Presence presence, int)
    {
        add(name, ColumnKind::Text, presence);
    }
    template <typename N> void number(int, QStringView name, const N &, Presence, qint64, qint64)
    {
        add(name, ColumnKind::Number, Presence::Required);
    }
    template <typename N>
    void number(int, QStringView name, const std::optional<N> &, Presence, qint64, qint64)
    {
        add(name, ColumnKind::Number, Presence::Optional);
    }
    void flag(int, QStringView name, bool, Presence presence)
    {
        add(name, ColumnKind::Flag, presence);
    }
    void date(int, QStringView name, const std::optional<QDate> &)
    {
        add(name, ColumnKind::Date, Presence::Optional);
    }
    template <typename E> void choice(int, QStringView name, E)
    {
        add(name, ColumnKind::Choice, Presence::Required);
    }
    void texts(int, QStringView name, const std::vector<QString> &, Presence presence, qsizetype,
               int)
    {
        add(name, ColumnKind::Texts, presence);
    }
    template <typename T>
    void objects(int, QStringView name, const std::vector<T> &, Presence presence, qsizetype)
    {
        add(name, ColumnKind::Objects, presence, columnsOf<T>());
    }
    template <typename T> void object(int, QStringView name, const T &)
    {
        for (ProcedureColumn part : columnsOf<T>()) {
            part.name = name + u'.' + part.name;
            m_columns.push_back(std::move(part));
        }
    }
    template <typename T>
    void object(int, QStringView name, const std::optional<T> &, Presence presence)
    {
        add(name, ColumnKind::Object, presence, columnsOf<T>());
    }

    template <typename T> static std::vector<ProcedureColumn> columnsOf()
    {
        ColumnLister lister;
        const T nothing;
        walk(lister, nothing);
        return lister.m_columns;
    }

private:
    void add(QStringView name, ColumnKind kind, Presence presence,
             std::vector<ProcedureColumn> parts = {})
    {
        m_columns.push_back(
            {name.toString(), kind, presence == Presence::Required, std::move(parts)});
    }

    std::vector<ProcedureColumn> m_columns;
};

QString escaped(QString text)
{
    return text.replace(Backslash, QStringLiteral("\\\\")).replace(Bar, QStringLiteral("\\|"));
}

QJsonValue numberIn(const QString &cell)
{
    static const QRegularExpression grouped(QStringLiteral(R"(^\d{1,3}([., ]\d{3})+$)"));
    QString digits = cell;
    if (grouped.match(cell).hasMatch())
        digits.remove(QRegularExpression(QStringLiteral("[., ]")));
    bool fine = false;
    const qint64 number = digits.toLongLong(&fine);
    return fine ? QJsonValue(number) : QJsonValue(cell);
}

QJsonValue flagIn(const QString &cell)
{
    const QString word = cell.toLower();
    for (const QStringView yes : {u"x", u"có", u"yes", u"true", u"1"}) {
        if (word == yes)
            return true;
    }
    for (const QStringView no : {u"", u"không", u"no", u"false", u"0"}) {
        if (word == no)
            return false;
    }
    return cell;
}

QString dayIn(const QString &cell)
{
    const QDate day = QDate::fromString(cell, QStringLiteral("d/M/yyyy"));
    return day.isValid() ? day.toString(Qt::ISODate) : cell;
}

QString written(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("x") : QString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

// Cells of a thing with keys; those of a thing within it stand in its place.
QStringList partsOf(const QJsonObject &object, const std::vector<ProcedureColumn> &parts)
{
    QStringList cells;
    for (const ProcedureColumn &part : parts) {
        if (part.kind == ColumnKind::Object)
            cells += partsOf(object.value(part.name).toObject(), part.parts);
        else
            cells.append(written(object.value(part.name)));
    }
    return cells;
}

QString lineOf(const QJsonValue &value, const ProcedureColumn &column)
{
    return lineOfParts(partsOf(value.toObject(), column.parts));
}

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &c) { return c.isEmpty(); });
}

qsizetype widthOf(const std::vector<ProcedureColumn> &parts)
{
    qsizetype width = 0;
    for (const ProcedureColumn &part : parts)
        width += part.kind == ColumnKind::Object ? widthOf(part.parts) : 1;
    return width;
}

QJsonObject objectFrom(const QStringList &cells, const std::vector<ProcedureColumn> &parts)
{
    QJsonObject object;
    qsizetype at = 0;
    for (const ProcedureColumn &part : parts) {
        if (part.kind == ColumnKind::Object) {
            const QStringList own = cells.mid(at, widthOf(part.parts));
            object.insert(part.name,
                          isBlank(own) ? QJsonValue() : QJsonValue(objectFrom(own, part.parts)));
            at += widthOf(part.parts);
            continue;
        }
        const QString cell = cells.value(at++);
        const bool counts = part.kind == ColumnKind::Number && part.isRequired;
        putCell(cell.isEmpty() && counts ? QStringLiteral("0") : cell, part, object);
    }
    return object;
}

// A line with more parts than there are keys stays a text: that is of a wrong type.
QJsonValue objectIn(const QString &line, const ProcedureColumn &column)
{
    const QStringList cells = partsOfLine(line);
    if (cells.size() > widthOf(column.parts))
        return line;
    return objectFrom(cells, column.parts);
}

QJsonValue valueIn(const QString &cell, const ProcedureColumn &column)
{
    switch (column.kind) {
    case ColumnKind::Flag: return flagIn(cell);
    case ColumnKind::Texts:
    case ColumnKind::Objects: {
        QJsonArray items;
        for (const QString &line : cell.split(u'\n', Qt::SkipEmptyParts)) {
            const QString item = line.trimmed();
            if (!item.isEmpty())
                items.append(column.kind == ColumnKind::Texts ? QJsonValue(item)
                                                              : objectIn(item, column));
        }
        return items;
    }
    default: break;
    }
    if (cell.isEmpty())
        return QJsonValue();
    switch (column.kind) {
    case ColumnKind::Number: return numberIn(cell);
    case ColumnKind::Date: return dayIn(cell);
    case ColumnKind::Object: return objectIn(cell, column);
    default: return cell;
    }
}

// "duration.value" lies in an object of its own.
std::pair<QString, QString> placeOf(const ProcedureColumn &column)
{
    const qsizetype point = column.name.indexOf(u'.');
    if (point < 0)
        return {QString(), column.name};
    return {column.name.left(point), column.name.mid(point + 1)};
}

} // namespace

const std::vector<ProcedureColumn> &procedureColumns()
{
    static const std::vector<ProcedureColumn> columns = ColumnLister::columnsOf<Procedure>();
    return columns;
}

QStringList partsOfLine(const QString &line)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == Backslash && i + 1 < line.size())
            parts.back() += line[++i];
        else if (line[i] == Bar)
            parts.append(QString());
        else
            parts.back() += line[i];
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

QString lineOfParts(QStringList parts)
{
    while (!parts.isEmpty() && parts.back().isEmpty())
        parts.removeLast();
    for (QString &part : parts)
        part = escaped(part);
    return parts.join(Between);
}

QString cellOf(const QJsonObject &row, const ProcedureColumn &column)
{
    const auto [within, key] = placeOf(column);
    const QJsonValue value =
        within.isEmpty() ? row.value(key) : row.value(within).toObject().value(key);
    if (column.kind == ColumnKind::Object)
        return value.isObject() ? lineOf(value, column) : QString();
    if (column.kind != ColumnKind::Texts && column.kind != ColumnKind::Objects)
        return written(value);
    QStringList lines;
    for (const QJsonValue &item : value.toArray())
        lines.append(column.kind == ColumnKind::Texts ? item.toString() : lineOf(item, column));
    return lines.join(u'\n');
}

void putCell(const QString &cell, const ProcedureColumn &column, QJsonObject &row)
{
    const auto [within, key] = placeOf(column);
    const QJsonValue value = valueIn(cell.trimmed(), column);
    if (within.isEmpty()) {
        row.insert(key, value);
        return;
    }
    QJsonObject inner = row.value(within).toObject();
    inner.insert(key, value);
    row.insert(within, inner);
}

} // namespace motcua
