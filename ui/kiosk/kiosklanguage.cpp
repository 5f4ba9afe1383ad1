#include "ui/kiosk/kiosklanguage.h"

#include <QDir>

namespace motcua {

KioskLanguage::KioskLanguage(const QString &vietnamese, const QString &english, QObject *parent)
    : QTranslator(parent)
    , m_contexts{"motcua::KioskWords", "motcua::KioskAppointments", "motcua::KioskCamera",
                 "motcua::KioskScanWords"}
{
    for (const auto *module : {":/qt/qml/Motcua/Kiosk", ":/qt/qml/Motcua/Controls"}) {
        const QStringList files =
            QDir(QLatin1String(module)).entryList({QStringLiteral("*.qml")}, QDir::Files);
        for (const QString &file : files)
            m_contexts.insert(file.chopped(4).toUtf8());
    }
    if (!m_vietnamese.load(vietnamese))
        qWarning("kiosk: no translation in %ls", qUtf16Printable(vietnamese));
    if (!m_english.load(english))
        qWarning("kiosk: no plurals in %ls", qUtf16Printable(english));
}

QString KioskLanguage::translate(const char *context, const char *source,
                                 const char *disambiguation, int n) const
{
    if (!m_contexts.contains(QByteArray::fromRawData(context, qsizetype(qstrlen(context)))))
        return {};
    if (m_choice == Choice::English)
        return QString::fromUtf8(source);
    return m_vietnamese.translate(context, source, disambiguation, n);
}

QString KioskLanguage::EveryContext::translate(const char *context, const char *source,
                                               const char *disambiguation, int n) const
{
    if (m_kiosk.choice() == Choice::Vietnamese)
        return m_kiosk.m_vietnamese.translate(context, source, disambiguation, n);
    const QString plural = m_kiosk.m_english.translate(context, source, disambiguation, n);
    return plural.isEmpty() ? QString::fromUtf8(source) : plural;
}

} // namespace motcua
