#include "core/documents/contextwords.h"

#include <QCoreApplication>
#include <QTranslator>

namespace motcua {

ContextWords::ContextWords(const char *context, const QTranslator *language)
    : m_context(context)
    , m_language(language)
{
}

QString ContextWords::text(const char *source, int number) const
{
    if (m_language) {
        QString found = m_language->translate(m_context, source, nullptr, number);
        if (!found.isEmpty())
            return found.replace(QStringLiteral("%n"), QString::number(number));
    }
    return QCoreApplication::translate(m_context, source, nullptr, number);
}

} // namespace motcua
