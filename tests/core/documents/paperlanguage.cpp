#include "tests/core/documents/paperlanguage.h"

#include <QFile>
#include <QStringList>
#include <QXmlStreamReader>

namespace motcua {

PaperLanguage::PaperLanguage()
{
    QFile file(QStringLiteral(MOTCUA_TRANSLATIONS "/motcua_vi.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList contexts{QStringLiteral("Slip"), QStringLiteral("Procedure"),
                               QStringLiteral("Catalogue")};
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && contexts.contains(context))
            m_texts.insert(context + u'/' + source,
                           xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
}

QString PaperLanguage::translate(const char *context, const char *source, const char *, int) const
{
    return m_texts.value(QString::fromUtf8(context) + u'/' + QString::fromUtf8(source));
}

const PaperLanguage &vietnamese()
{
    static const PaperLanguage language;
    return language;
}

} // namespace motcua
