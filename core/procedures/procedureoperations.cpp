#include "core/procedures/procedureoperations.h"

#include "core/base/cbor.h"
#include "core/procedures/procedurefields.h"

#include <QCborArray>

#include <algorithm>

namespace motcua {

namespace {

class CborWriter {
public:
    void text(int key, QStringView, const QString &value, Presence, int)
    {
        if (!value.isEmpty())
            m_map.insert(key, value);
    }
    void number(int key, QStringView, qint64 value, Presence, qint64, qint64)
    {
        if (value != 0)
            m_map.insert(key, value);
    }
    template <typename N>
    void number(int key, QStringView, const std::optional<N> &value, Presence, qint64, qint64)
    {
        if (value)
            m_map.insert(key, qint64{*value});
    }
    void flag(int key, QStringView, bool value, Presence)
    {
        if (value)
            m_map.insert(key, value);
    }
    void date(int key, QStringView, const std::optional<QDate> &value)
    {
        if (value)
            m_map.insert(key, value->toString(Qt::ISODate));
    }
    template <typename E> void choice(int key, QStringView, const E &value)
    {
        m_map.insert(key, static_cast<int>(value));
    }
    void texts(int key, QStringView, const std::vector<QString> &values, Presence, qsizetype, int)
    {
        QCborArray array;
        for (const auto &value : values)
            array.append(value);
        insert(key, array);
    }
    template <typename T>
    void objects(int key, QStringView, const std::vector<T> &values, Presence, qsizetype)
    {
        QCborArray array;
        for (const auto &value : values)
            array.append(written(value));
        insert(key, array);
    }
    template <typename T> void object(int key, QStringView, const T &value)
    {
        m_map.insert(key, written(value));
    }
    template <typename T> void object(int key, QStringView, const std::optional<T> &value, Presence)
    {
        if (value)
            m_map.insert(key, written(*value));
    }

    template <typename T> static QCborMap written(const T &value)
    {
        CborWriter writer;
        walk(writer, value);
        return writer.m_map;
    }

private:
    void insert(int key, const QCborArray &array)
    {
        if (!array.isEmpty())
            m_map.insert(key, array);
    }

    QCborMap m_map;
};

// Walks one CBOR map; `good` turns false at the first value that is not what it should be.
class CborReader {
public:
    explicit CborReader(const QCborMap &map)
        : m_map(map)
    {
    }
    bool good() const { return m_good; }

    void text(int key, QStringView, QString &out, Presence presence, int maxCharacters)
    {
        const auto value = m_map.value(key);
        expect(absent(value) || value.isString());
        out = value.toString();
        expect(out.size() <= maxCharacters && (presence == Presence::Optional || !out.isEmpty()));
    }
    template <typename N>
    void number(int key, QStringView name, N &out, Presence presence, qint64 lowest, qint64 highest)
    {
        std::optional<N> read;
        number(key, name, read, presence, lowest, highest);
        out = read.value_or(0);
        expect(out >= lowest);
    }
    template <typename N>
    void number(int key, QStringView, std::optional<N> &out, Presence, qint64 lowest,
                qint64 highest)
    {
        const auto value = m_map.value(key);
        if (absent(value))
            return;
        const auto number = cborInteger(value);
        if (expect(value.isInteger() && number >= lowest && number <= highest))
            out = static_cast<N>(number);
    }
    void flag(int key, QStringView, bool &out, Presence)
    {
        const auto value = m_map.value(key);
        expect(absent(value) || value.isBool());
        out = value.toBool();
    }
    void date(int key, QStringView, std::optional<QDate> &out)
    {
        const auto value = m_map.value(key);
        if (absent(value))
            return;
        const auto date = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
        if (expect(date.isValid()))
            out = date;
    }
    template <typename E> void choice(int key, QStringView, E &out)
    {
        const auto words = wordsOf(E{});
        const auto number = cborInteger(m_map.value(key));
        const auto word = std::find_if(words.begin(), words.end(), [number](const auto &w) {
            return static_cast<qint64>(w.value) == number;
        });
        if (expect(word != words.end()))
            out = word->value;
    }
    void texts(int key, QStringView, std::vector<QString> &out, Presence, qsizetype maxItems,
               int maxCharacters)
    {
        for (const auto &value : items(key, maxItems)) {
            out.push_back(value.toString());
            expect(!out.back().isEmpty() && out.back().size() <= maxCharacters);
        }
    }
    template <typename T>
    void objects(int key, QStringView, std::vector<T> &out, Presence, qsizetype maxItems)
    {
        for (const auto &value : items(key, maxItems))
            nested(value, out.emplace_back());
    }
    template <typename T> void object(int key, QStringView, T &out)
    {
        nested(m_map.value(key), out);
    }
    template <typename T> void object(int key, QStringView, std::optional<T> &out, Presence)
    {
        const auto value = m_map.value(key);
        if (!absent(value))
            nested(value, out.emplace());
    }

private:
    static bool absent(const QCborValue &value) { return value.isUndefined() || value.isNull(); }
    bool expect(bool condition)
    {
        m_good = m_good && condition;
        return condition;
    }
    QCborArray items(int key, qsizetype maxItems)
    {
        const auto value = m_map.value(key);
        const auto array = value.toArray();
        return expect((absent(value) || value.isArray()) && array.size() <= maxItems)
            ? array
            : QCborArray();
    }
    template <typename T> void nested(const QCborValue &value, T &out)
    {
        const auto map = value.toMap();
        CborReader reader(map);
        walk(reader, out);
        expect(value.isMap() && reader.good());
    }

    const QCborMap &m_map;
    bool m_good = true;
};

} // namespace

Id procedureId(QStringView code) { return Id::fromName("procedure", code); }

Journal::Draft defineProcedure(const Procedure &procedure, const Id &actor)
{
    return {Kind::ProcedureDefined, procedureId(procedure.code), CborWriter::written(procedure),
            actor};
}

std::optional<Procedure> decodeProcedure(QByteArrayView payload)
{
    const auto value = readCbor(payload);
    if (!value || !value->isMap())
        return std::nullopt;
    const auto map = value->toMap();
    Procedure procedure;
    CborReader reader(map);
    walk(reader, procedure);
    if (!reader.good() || !isProcedureCode(procedure.code))
        return std::nullopt;
    return procedure;
}

qsizetype payloadSize(const Procedure &procedure)
{
    return writeCbor(CborWriter::written(procedure)).size();
}

} // namespace motcua
