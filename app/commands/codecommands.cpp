#include "app/commands/codejson.h"
#include "app/commands/command.h"
#include "app/commands/openread.h"
#include "app/commands/shippeddata.h"
#include "app/commands/texttable.h"
#include "core/journal/devicekeys.h"
#include "core/procedures/procedures.h"

#include <QJsonArray>

namespace motcua {

namespace {

QString shown(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items.append(item.toString());
    return items.join(QStringLiteral(", "));
}

Answer parsed(const QString &text, const CodeKnowledge &known)
{
    const QJsonObject json = toJson(meaningOf(text), known);
    std::vector<std::pair<QString, QString>> lines;
    for (auto it = json.begin(); it != json.end(); ++it)
        lines.emplace_back(it.key(), shown(it.value()));
    return {Exit::Done, json, textPairs(lines), {}};
}

// Procedures are those of the folder's site; without one, of the catalogue that comes with us.
Answer parse(const Beside &beside, const Arguments &arguments)
{
    const QString text = arguments.operands().first();
    if (!beside.folder.hasSite())
        return parsed(text, {shippedCatalogue().procedures, {}, {}});
    return readingBeside(beside.folder, [&](Database &database) {
        Procedures tables(database);
        const std::vector<Procedure> procedures = tables.list();
        const std::vector<NamedLink> links = tables.links();
        const auto signature = [&database](QByteArrayView message, QByteArrayView signs) {
            return signedByDevice(database, message, signs);
        };
        return parsed(text, {procedures, links, signature});
    });
}

} // namespace

std::vector<Command> codeCommands()
{
    return {{{QStringLiteral("code"), QStringLiteral("parse")},
             {TextOperand},
             QStringLiteral("what the text of a scanned code means; works without a site too"),
             {},
             InOwnProcess{parse}}};
}

} // namespace motcua
