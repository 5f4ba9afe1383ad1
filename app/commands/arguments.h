#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace motcua {

/// An option a command knows.
struct OptionSpec {
    QString name; ///< without the dashes
    QString value; ///< what to write in its place: "FIELD"; empty for a switch
    QString help;
    bool required = false;
    bool repeatable = false;
};

/// What was given to a command, already checked against what it knows.
class Arguments {
public:
    bool has(const QString &option) const { return m_options.contains(option); }
    /// Empty when not given.
    QString value(const QString &option) const;
    QStringList values(const QString &option) const { return m_options.value(option); }
    /// What followed the command's words.
    const QStringList &operands() const { return m_operands; }

    /// Line `i` of what was read from standard input; empty when there was none.
    QString secret(qsizetype i) const { return m_secrets.value(i); }
    const QStringList &secrets() const { return m_secrets; }

    void setSecrets(const QStringList &secrets) { m_secrets = secrets; }
    void add(const QString &option, const QString &value) { m_options[option].append(value); }
    void addOperand(const QString &operand) { m_operands.append(operand); }
    QStringList optionNames() const { return m_options.keys(); }

private:
    QHash<QString, QStringList> m_options;
    QStringList m_operands;
    QStringList m_secrets;
};

} // namespace motcua
