#include "app/commands/formanswers.h"

#include "app/commands/dossieranswers.h"
#include "app/commands/lookups.h"
#include "app/commands/ticketanswers.h"

#include <QJsonObject>

namespace motcua {

Answer unknownForm(const QString &name)
{
    QStringList names;
    for (const FormInfo &info : formInfos())
        names.append(QString::fromLatin1(info.name));
    return badValue(QStringLiteral("unknown-form"),
                    QStringLiteral("there is no form \"%1\"").arg(name.left(60)),
                    QStringLiteral("write one of ") + names.join(QStringLiteral(", ")));
}

Answer answerFor(FormError error)
{
    switch (error) {
    case FormError::HasProblems:
        return badValue(QStringLiteral("bad-form"),
                        QStringLiteral("the form cannot be printed as it stands"),
                        QStringLiteral("see motcua-ctl form check"));
    case FormError::NotAllowed: return notAllowedAnswer();
    case FormError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer answerFor(PaperError error)
{
    switch (error) {
    case PaperError::UnknownDossier: return answerFor(DossierError::UnknownDossier);
    case PaperError::NothingToSay:
        return Answer::failed(Exit::NotPossible, QStringLiteral("nothing-to-say"),
                              QStringLiteral("the form says nothing for this dossier"),
                              QStringLiteral("see motcua-ctl dossier show"));
    case PaperError::FormHasProblems: return answerFor(FormError::HasProblems);
    case PaperError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

QJsonArray toJson(const std::vector<FormSheet> &sheets)
{
    QJsonArray json;
    for (const FormSheet &sheet : sheets)
        json.append(QJsonObject{{QStringLiteral("html"), sheet.html},
                                {QStringLiteral("qr"), sheet.qr},
                                {QStringLiteral("barcode"), sheet.barcode}});
    return json;
}

} // namespace motcua
