#include "app/commands/shippeddata.h"

#include "app/commands/calendarjson.h"

#include <QDir>
#include <QFile>
#include <QtGlobal>

namespace motcua {

QByteArray shippedFile(const QString &name)
{
    QFile file(QStringLiteral(":/motcua/shipped/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s", qPrintable(name));
    return file.readAll();
}

Catalogue shippedCatalogue()
{
    const auto catalogue = parseCatalogue(shippedFile(QStringLiteral("catalogue/procedures.json")));
    if (!catalogue)
        qFatal("the catalogue in this program cannot be read");
    return catalogue.value();
}

SearchWords shippedSearchWords()
{
    const auto words = parseSearchWords(shippedFile(QStringLiteral("catalogue/searchwords.json")));
    if (!words)
        qFatal("the search words in this program cannot be read");
    return words.value();
}

ShippedForms shippedForms()
{
    ShippedForms shipped;
    for (const FormInfo &info : formInfos()) {
        const QString name = QString::fromLatin1(info.name);
        shipped.forms[name] =
            QString::fromUtf8(shippedFile(QStringLiteral("forms/%1.html").arg(name)));
    }
    const QDir parts(QStringLiteral(":/motcua/shipped/forms/parts"));
    for (const QFileInfo &part : parts.entryInfoList())
        shipped.parts.insert(
            part.baseName(),
            QString::fromUtf8(shippedFile(QStringLiteral("forms/parts/") + part.fileName())));
    return shipped;
}

CalendarData shippedCalendar()
{
    const auto calendar = calendarFromJson(shippedFile(QStringLiteral("holidays/calendar.json")));
    if (!calendar)
        qFatal("the calendar in this program cannot be read");
    return calendar.value();
}

DeadlineRules shippedDeadlineRules()
{
    const auto rules =
        deadlineRulesFromJson(shippedFile(QStringLiteral("holidays/deadlines.json")));
    if (!rules)
        qFatal("the rules of terms in this program cannot be read");
    return rules.value();
}

CalendarOfSite calendarOf(Database &database)
{
    const StoredCalendar stored = CalendarTables(database).read();
    return {WorkCalendar(withStored(shippedCalendar(), stored)),
            stored.rules ? *stored.rules : shippedDeadlineRules()};
}

} // namespace motcua
