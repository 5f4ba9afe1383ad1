#include "ui/controls/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace motcua {

void Tokens::setTheme(const QString &theme)
{
    if (theme == m_theme)
        return;
    QFile file(QStringLiteral(":/motcua/themes/%1.json").arg(theme));
    // Compiled in, so it cannot be missing or broken on a machine, only in a wrong build.
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject root =
        opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    m_theme = theme;
    m_colours = root.value(u"colours").toObject().toVariantMap();
    m_sizes = root.value(u"sizes").toObject().toVariantMap();
    m_edgeWidth = root.value(u"edgeWidth").toDouble();
    Q_EMIT changed();
}

} // namespace motcua
