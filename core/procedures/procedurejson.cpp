#include "core/procedures/procedurejson.h"

#include "core/procedures/procedurefields.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

// Walks one JSON object and stops at the first fault; `path` is where the object lies.
class JsonReader {
public:
    JsonReader(const QJsonObject &object, const QString &path)
        : m_object(object)
        , m_path(path)
    {
    }

    void text(int, QStringView name, QString &out, Presence presence, int maxCharacters)
    {
        const auto value = take(name, presence);
        if (isNull(value)) {
            if (presence == Presence::Required)
                fail(name, CatalogueFault::Missing);
            return;
        }
        const auto read = catalogueText(value, maxCharacters);
        if (read)
            out = read.value();
        else
            fail(name, read.error());
        if (read && out.isEmpty() && presence == Presence::Required)
            fail(name, CatalogueFault::Missing);
    }

    template <typename N>
    void number(int, QStringView name, N &out, Presence presence, qint64 lowest, qint64 highest)
    {
        std::optional<N> read;
        number(0, name, read, presence, lowest, highest);
        if (read)
            out = *read;
        else
            fail(name, CatalogueFault::Missing);
    }

    template <typename N>
    void number(int, QStringView name, std::optional<N> &out, Presence presence, qint64 lowest,
                qint64 highest)
    {
        const auto value = take(name, presence);
        if (isNull(value))
            return;
        if (!value.isDouble() || std::floor(value.toDouble()) != value.toDouble())
            return fail(name, CatalogueFault::WrongType);
        if (value.toDouble() < double(lowest) || value.toDouble() > double(highest))
            return fail(name, CatalogueFault::OutOfRange);
        out = static_cast<N>(value.toInteger());
    }

    void flag(int, QStringView name, bool &out, Presence presence)
    {
        const auto value = take(name, presence);
        if (isNull(value) && presence == Presence::Optional)
            return;
        if (!value.isBool())
            return fail(name, CatalogueFault::WrongType);
        out = value.toBool();
    }

    void date(int, QStringView name, std::optional<QDate> &out)
    {
        const auto value = take(name, Presence::Optional);
        if (isNull(value))
            return;
        const auto read = catalogueDate(value);
        if (!read)
            return fail(name, read.error());
        out = read.value();
    }

    template <typename E> void choice(int, QStringView name, E &out)
    {
        const auto value = take(name, Presence::Required);
        if (!value.isString())
            return fail(name, CatalogueFault::WrongType);
        const auto words = wordsOf(E{});
        const auto text = value.toString();
        const auto word = std::find_if(words.begin(), words.end(),
                                       [&text](const auto &w) { return w.text == text; });
        if (word == words.end())
            return fail(name, CatalogueFault::UnknownWord);
        out = word->value;
    }

    void texts(int, QStringView name, std::vector<QString> &out, Presence presence,
               qsizetype maxItems, int maxCharacters)
    {
        items(name, presence, maxItems, [&](const QJsonValue &value, const QString &place) {
            const auto read = catalogueText(value, maxCharacters);
            if (!read)
                return failAt(place, read.error());
            if (read.value().isEmpty())
                return failAt(place, CatalogueFault::Missing);
            out.push_back(read.value());
        });
    }

    template <typename T>
    void objects(int, QStringView name, std::vector<T> &out, Presence presence, qsizetype maxItems)
    {
        items(name, presence, maxItems, [&](const QJsonValue &value, const QString &place) {
            nested(value, place, out.emplace_back());
        });
    }

    template <typename T> void object(int, QStringView name, T &out)
    {
        const auto value = take(name, Presence::Required);
        nested(value, pathOf(name), out);
    }

    template <typename T>
    void object(int, QStringView name, std::optional<T> &out, Presence presence)
    {
        const auto value = take(name, presence);
        if (!isNull(value))
            nested(value, pathOf(name), out.emplace());
    }

    /// After the walk: keys nobody asked for are mistakes, such as "fee" for "fee_vnd".
    std::optional<CatalogueError> finish()
    {
        for (auto it = m_object.begin(); it != m_object.end() && !m_error; ++it) {
            if (!m_known.contains(it.key()))
                fail(it.key(), CatalogueFault::UnknownKey);
        }
        return m_error;
    }

private:
    static bool isNull(const QJsonValue &value) { return value.isNull() || value.isUndefined(); }

    QString pathOf(QStringView name) const
    {
        return m_path.isEmpty() ? name.toString() : QString(m_path + u'.' + name);
    }

    void failAt(const QString &path, CatalogueFault reason)
    {
        if (!m_error)
            m_error = CatalogueError{reason, 0, {}, path};
    }
    void fail(QStringView name, CatalogueFault reason) { failAt(pathOf(name), reason); }

    QJsonValue take(QStringView name, Presence presence)
    {
        m_known.insert(name.toString());
        const auto value = m_object.value(name);
        if (value.isUndefined() && presence == Presence::Required)
            fail(name, CatalogueFault::Missing);
        return value;
    }

    template <typename Each>
    void items(QStringView name, Presence presence, qsizetype maxItems, const Each &each)
    {
        const auto value = take(name, presence);
        if (isNull(value) && presence == Presence::Optional)
            return;
        if (!value.isArray())
            return fail(name, CatalogueFault::WrongType);
        const auto array = value.toArray();
        if (array.size() > maxItems)
            return fail(name, CatalogueFault::TooMany);
        for (qsizetype i = 0; i < array.size() && !m_error; ++i)
            each(array.at(i), pathOf(name) + u'[' + QString::number(i) + u']');
    }

    template <typename T> void nested(const QJsonValue &value, const QString &path, T &out)
    {
        if (!value.isObject())
            return failAt(path, CatalogueFault::WrongType);
        const auto object = value.toObject();
        JsonReader reader(object, path);
        walk(reader, out);
        const auto error = reader.finish();
        if (error && !m_error)
            m_error = error;
    }

    const QJsonObject &m_object;
    const QString m_path;
    QSet<QString> m_known;
    std::optional<CatalogueError> m_error;
};

} // namespace

Result<QString, CatalogueFault> catalogueText(const QJsonValue &value, int maxCharacters)
{
    if (!value.isString())
        return CatalogueFault::WrongType;
    const auto text = value.toString().normalized(QString::NormalizationForm_C);
    if (text.size() > maxCharacters)
        return CatalogueFault::TooLong;
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (text.trimmed() != text || std::any_of(text.begin(), text.end(), isControl))
        return CatalogueFault::BadText;
    return text;
}

Result<QDate, CatalogueFault> catalogueDate(const QJsonValue &value)
{
    if (!value.isString())
        return CatalogueFault::WrongType;
    const auto date = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return CatalogueFault::BadDate;
    return date;
}

Result<Procedure, CatalogueError> procedureFromJson(const QJsonObject &row)
{
    Procedure procedure;
    JsonReader reader(row, {});
    walk(reader, procedure);
    if (auto error = reader.finish()) {
        error->code = row.value(u"code").toString().left(ProcedureBounds::ShortText);
        return *error;
    }
    return procedure;
}

} // namespace motcua
