#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace motcua {

/// Reads keys of one object and remembers the first that is missing, of a wrong type, or unknown.
class JsonReader {
public:
    JsonReader(const QJsonValue &value, const QString &path)
        : m_object(value.toObject())
        , m_path(path)
    {
        if (!value.isObject())
            m_problem = path;
    }

    QString text(const QString &key) { return take(key, QJsonValue::String).toString(); }
    /// Absent: empty.
    QString textIfThere(const QString &key)
    {
        return m_object.contains(key) ? text(key) : QString();
    }
    int integer(const QString &key)
    {
        const double number = take(key, QJsonValue::Double).toDouble();
        if (number != int(number))
            note(pathOf(key));
        return int(number);
    }
    int integerIfThere(const QString &key, int otherwise)
    {
        return m_object.contains(key) ? integer(key) : otherwise;
    }
    /// Absent: none.
    QStringList textsIfThere(const QString &key)
    {
        QStringList texts;
        if (!m_object.contains(key))
            return texts;
        for (const QJsonValue &value : take(key, QJsonValue::Array).toArray()) {
            require(value.isString(), key);
            texts.append(value.toString());
        }
        return texts;
    }
    /// What the reader itself cannot know.
    void require(bool fine, const QString &key)
    {
        if (!fine)
            note(pathOf(key));
    }
    bool flag(const QString &key) // absent: false
    {
        return m_object.contains(key) && take(key, QJsonValue::Bool).toBool();
    }
    template <typename T> std::vector<T> list(const QString &key, T (*read)(JsonReader &))
    {
        std::vector<T> items;
        for (const QJsonValue &value : take(key, QJsonValue::Array).toArray()) {
            JsonReader reader(value, pathOf(key) + QStringLiteral("[%1]").arg(items.size()));
            items.push_back(read(reader));
            note(reader.problem());
        }
        return items;
    }
    template <typename T> T object(const QString &key, T (*read)(JsonReader &))
    {
        JsonReader reader(take(key, QJsonValue::Object), pathOf(key));
        T value = read(reader);
        note(reader.problem());
        return value;
    }
    /// Absent: as it is without being said.
    template <typename T> T objectIfThere(const QString &key, T (*read)(JsonReader &))
    {
        return m_object.contains(key) ? object(key, read) : T{};
    }
    /// Where something is wrong; empty when all was fine and no key is left over.
    QString problem() const
    {
        if (!m_problem.isEmpty())
            return m_problem;
        for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
            if (!m_taken.contains(it.key()))
                return pathOf(it.key());
        }
        return {};
    }

private:
    QJsonValue take(const QString &key, QJsonValue::Type type)
    {
        m_taken.insert(key);
        const QJsonValue value = m_object.value(key);
        if (value.type() != type)
            note(pathOf(key));
        return value;
    }
    QString pathOf(const QString &key) const
    {
        return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
    }
    void note(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

    QJsonObject m_object;
    QString m_path;
    QString m_problem;
    QSet<QString> m_taken;
};

} // namespace motcua
