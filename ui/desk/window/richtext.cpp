#include "ui/desk/window/richtext.h"

namespace motcua {

namespace {

QString within(const char *tag, const QString &rich)
{
    const QString name = QString::fromLatin1(tag);
    return rich.isEmpty() ? QString() : QStringLiteral("<%1>%2</%1>").arg(name, rich);
}

} // namespace

QString richTitle(const QString &text) { return within("h2", text.toHtmlEscaped()); }

QString richParagraph(const QString &text) { return within("p", text.toHtmlEscaped()); }

QString richStrong(const QString &text) { return within("p", within("b", text.toHtmlEscaped())); }

QString richList(const QStringList &items)
{
    QString rich;
    for (const QString &item : items)
        rich += within("li", item.toHtmlEscaped());
    return within("ul", rich);
}

QString richPart(const QString &heading, const QString &body)
{
    return body.isEmpty() ? QString() : QString(within("h4", heading.toHtmlEscaped()) + body);
}

} // namespace motcua
