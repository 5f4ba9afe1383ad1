#pragma once

#include <QString>
#include <QStringList>

namespace motcua {

// Parts of a page that is read, from plain text; nothing of an empty one.

QString richTitle(const QString &text);
QString richParagraph(const QString &text);
QString richStrong(const QString &text); ///< a paragraph that stands out
QString richList(const QStringList &items);
/// A heading over a body that is rich already.
QString richPart(const QString &heading, const QString &body);

} // namespace motcua
