#include "app/commands/catalogueanswers.h"

#include "app/commands/lookups.h"

#include <QStringList>

namespace motcua {

namespace {

// What is wrong, as the end of a sentence about the key.
QString faultText(CatalogueFault fault)
{
    switch (fault) {
    case CatalogueFault::TooLarge: return QStringLiteral("is too large");
    case CatalogueFault::NotJson: return QStringLiteral("is no JSON");
    case CatalogueFault::UnknownVersion: return QStringLiteral("is of an unknown version");
    case CatalogueFault::UnknownKey: return QStringLiteral("is no key of a procedure");
    case CatalogueFault::Missing: return QStringLiteral("is missing");
    case CatalogueFault::WrongType: return QStringLiteral("is of a wrong kind");
    case CatalogueFault::TooLong: return QStringLiteral("is too long");
    case CatalogueFault::TooMany: return QStringLiteral("has too many parts");
    case CatalogueFault::OutOfRange: return QStringLiteral("is out of range");
    case CatalogueFault::BadText: return QStringLiteral("has blanks or signs that cannot stand");
    case CatalogueFault::UnknownWord: return QStringLiteral("is none of the words it may be");
    case CatalogueFault::BadCode: return QStringLiteral("is no code");
    case CatalogueFault::BadDate: return QStringLiteral("is no day written YYYY-MM-DD");
    case CatalogueFault::BadLink: return QStringLiteral("is no https link");
    case CatalogueFault::BadUuid: return QStringLiteral("is no UUID");
    case CatalogueFault::Contradiction: return QStringLiteral("contradicts another key");
    case CatalogueFault::Duplicate: return QStringLiteral("is there twice");
    case CatalogueFault::NotSheet: return QStringLiteral("is no sheet");
    case CatalogueFault::BadEncoding: return QStringLiteral("is not in the encoding");
    case CatalogueFault::LostLetters:
        return QStringLiteral("lost its letters when it was saved: save it as \"CSV UTF-8\"");
    }
    return {};
}

QString kindName(ProcedureChange::Kind kind)
{
    switch (kind) {
    case ProcedureChange::Kind::Added: return QStringLiteral("added");
    case ProcedureChange::Kind::Changed: return QStringLiteral("changed");
    case ProcedureChange::Kind::Ended: return QStringLiteral("ended");
    case ProcedureChange::Kind::Later: return QStringLiteral("later");
    }
    return {};
}

QString inOneLine(QString cell) { return cell.replace(u'\n', QStringLiteral(" / ")); }

} // namespace

QString faultName(CatalogueFault fault)
{
    switch (fault) {
    case CatalogueFault::TooLarge: return QStringLiteral("too-large");
    case CatalogueFault::NotJson: return QStringLiteral("not-json");
    case CatalogueFault::UnknownVersion: return QStringLiteral("unknown-version");
    case CatalogueFault::UnknownKey: return QStringLiteral("unknown-key");
    case CatalogueFault::Missing: return QStringLiteral("missing");
    case CatalogueFault::WrongType: return QStringLiteral("wrong-type");
    case CatalogueFault::TooLong: return QStringLiteral("too-long");
    case CatalogueFault::TooMany: return QStringLiteral("too-many");
    case CatalogueFault::OutOfRange: return QStringLiteral("out-of-range");
    case CatalogueFault::BadText: return QStringLiteral("bad-text");
    case CatalogueFault::UnknownWord: return QStringLiteral("unknown-word");
    case CatalogueFault::BadCode: return QStringLiteral("bad-code");
    case CatalogueFault::BadDate: return QStringLiteral("bad-date");
    case CatalogueFault::BadLink: return QStringLiteral("bad-link");
    case CatalogueFault::BadUuid: return QStringLiteral("bad-uuid");
    case CatalogueFault::Contradiction: return QStringLiteral("contradiction");
    case CatalogueFault::Duplicate: return QStringLiteral("duplicate");
    case CatalogueFault::NotSheet: return QStringLiteral("not-sheet");
    case CatalogueFault::BadEncoding: return QStringLiteral("bad-encoding");
    case CatalogueFault::LostLetters: return QStringLiteral("lost-letters");
    }
    return {};
}

QJsonObject toJson(const CatalogueError &error)
{
    QJsonObject json{{QStringLiteral("row"), error.row},
                     {QStringLiteral("code"), error.code},
                     {QStringLiteral("key"), error.path},
                     {QStringLiteral("reason"), faultName(error.reason)}};
    if (error.line > 0)
        json.insert(QStringLiteral("line"), error.line);
    return json;
}

QString errorText(const CatalogueError &error)
{
    QStringList place;
    if (error.line > 0)
        place.append(QStringLiteral("line %1").arg(error.line));
    else if (error.row > 0)
        place.append(QStringLiteral("row %1").arg(error.row));
    if (!error.code.isEmpty())
        place.append(error.code);
    const QString what = error.path.isEmpty()
        ? QString(error.row > 0 ? QStringLiteral("the row") : QStringLiteral("the file"))
        : error.path;
    const QString wrong = what + u' ' + faultText(error.reason);
    return place.isEmpty() ? wrong : QString(place.join(QStringLiteral(", ")) + u": " + wrong);
}

Answer answerFor(const CatalogueError &error, const QString &path)
{
    return badValue(QStringLiteral("bad-file"), path + QStringLiteral(": ") + errorText(error),
                    QStringLiteral("compare it with what motcua-ctl procedure export writes"));
}

QJsonArray toJson(const std::vector<KeyChange> &keys)
{
    QJsonArray json;
    for (const KeyChange &change : keys)
        json.append(QJsonObject{{QStringLiteral("key"), change.key},
                                {QStringLiteral("before"), change.before},
                                {QStringLiteral("after"), change.after}});
    return json;
}

QString keysText(const std::vector<KeyChange> &keys)
{
    QString text;
    for (const KeyChange &change : keys)
        text += QStringLiteral("  %1: %2 -> %3\n")
                    .arg(change.key, inOneLine(change.before), inOneLine(change.after));
    return text;
}

QJsonObject toJson(const ProcedureChange &change)
{
    return {{QStringLiteral("change"), kindName(change.kind)},
            {QStringLiteral("code"), change.procedure.code},
            {QStringLiteral("name"), change.procedure.name},
            {QStringLiteral("keys"), toJson(change.keys)}};
}

QString changeText(const ProcedureChange &change)
{
    return QStringLiteral("%1 %2 %3\n")
               .arg(kindName(change.kind), change.procedure.code, change.procedure.name)
        + keysText(change.keys);
}

} // namespace motcua
