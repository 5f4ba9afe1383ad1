#include "core/procedures/catalogue.h"
#include "core/procedures/procedurefields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace motcua {

namespace {

// What is not known is left out, except where the file must say that it is not known.
class JsonWriter {
public:
    void text(int, QStringView name, const QString &value, Presence, int)
    {
        if (!value.isEmpty())
            m_object.insert(name, value);
    }
    void number(int, QStringView name, qint64 value, Presence, qint64, qint64)
    {
        m_object.insert(name, value);
    }
    template <typename N>
    void number(int, QStringView name, const std::optional<N> &value, Presence presence, qint64,
                qint64)
    {
        if (value)
            m_object.insert(name, qint64{*value});
        else if (presence == Presence::Required)
            m_object.insert(name, QJsonValue::Null);
    }
    void flag(int, QStringView name, bool value, Presence presence)
    {
        if (value || presence == Presence::Required)
            m_object.insert(name, value);
    }
    void date(int, QStringView name, const std::optional<QDate> &value)
    {
        if (value)
            m_object.insert(name, value->toString(Qt::ISODate));
    }
    template <typename E> void choice(int, QStringView name, const E &value)
    {
        for (const auto &word : wordsOf(E{})) {
            if (word.value == value)
                m_object.insert(name, word.text.toString());
        }
    }
    void texts(int, QStringView name, const std::vector<QString> &values, Presence, qsizetype, int)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(value);
        m_object.insert(name, array);
    }
    template <typename T>
    void objects(int, QStringView name, const std::vector<T> &values, Presence presence, qsizetype)
    {
        QJsonArray array;
        for (const auto &value : values)
            array.append(written(value));
        if (!array.isEmpty() || presence == Presence::Required)
            m_object.insert(name, array);
    }
    template <typename T> void object(int, QStringView name, const T &value)
    {
        m_object.insert(name, written(value));
    }
    template <typename T>
    void object(int, QStringView name, const std::optional<T> &value, Presence presence)
    {
        if (value)
            m_object.insert(name, written(*value));
        else if (presence == Presence::Required)
            m_object.insert(name, QJsonValue::Null);
    }

    template <typename T> static QJsonObject written(const T &value)
    {
        JsonWriter writer;
        walk(writer, value);
        return writer.m_object;
    }

private:
    QJsonObject m_object;
};

} // namespace

QJsonObject toJson(const Procedure &procedure) { return JsonWriter::written(procedure); }

QByteArray toJson(const Catalogue &catalogue)
{
    QJsonArray rows;
    for (const auto &procedure : catalogue.procedures)
        rows.append(toJson(procedure));
    const QJsonObject file{{QStringLiteral("version"), CatalogueBounds::FileVersion},
                           {QStringLiteral("as_of"), catalogue.asOf.toString(Qt::ISODate)},
                           {QStringLiteral("notice"), catalogue.notice},
                           {QStringLiteral("procedures"), rows}};
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

} // namespace motcua
