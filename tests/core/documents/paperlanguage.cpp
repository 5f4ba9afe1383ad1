#include "tests/core/documents/paperlanguage.h"

#include <QFile>
#include <QXmlStreamReader>

namespace motcua {

PaperLanguage::PaperLanguage()
{
    QFile file(QStringLiteral(MOTCUA_TRANSLATIONS "/motcua_vi.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return;
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
        else if (xml.name() == u"translation" && context == u"Slip")
            m_texts.insert(source, xml.readElementText());
    }
}

QString PaperLanguage::translate(const char *context, const char *source, const char *, int) const
{
    if (qstrcmp(context, "Slip") != 0)
        return {};
    return m_texts.value(QString::fromUtf8(source));
}

} // namespace motcua
