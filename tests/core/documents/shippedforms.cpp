#include "tests/core/documents/shippedforms.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

namespace motcua {

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

ShippedForms formsOfTheTree()
{
    ShippedForms shipped;
    const QDir forms(QStringLiteral(MOTCUA_FORMS));
    for (const QFileInfo &form : forms.entryInfoList(QDir::Files))
        shipped.forms[form.baseName()] = textOf(form.filePath());
    for (const QFileInfo &part :
         QDir(forms.filePath(QStringLiteral("parts"))).entryInfoList(QDir::Files))
        shipped.parts.insert(part.baseName(), textOf(part.filePath()));
    return shipped;
}

} // namespace motcua
