#include "ui/desk/upload/uploadfields.h"

#include "core/base/sitezone.h"
#include "core/dossiers/portalfields.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/intake/intakewords.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace motcua {

namespace {

QString portalMoment(Instant t, const SiteZone &zone)
{
    return zone.date(t).toString(u"dd/MM/yyyy") + zone.time(t).toString(u" HH:mm");
}

QString portalPapers(const std::vector<HandedPaper> &papers)
{
    QStringList lines;
    for (const HandedPaper &paper : papers)
        lines.append(paper.name);
    return lines.join(QStringLiteral("; "));
}

} // namespace

QString UploadFields::label(const QString &key)
{
    for (const auto &[field, name] : PortalPersonFields) {
        if (key == PortalOwner + QString::fromLatin1(name))
            return DossierWords::personField(field);
        if (key == PortalSubmitter + QString::fromLatin1(name))
            return tr("Who brings it: %1").arg(DossierWords::personField(field));
    }
    const std::pair<QString, QString> others[] = {
        {QStringLiteral("procedure-code"), tr("Procedure code")},
        {QStringLiteral("procedure"), tr("Procedure")},
        {QStringLiteral("authority"), tr("Acts by")},
        {QStringLiteral("papers"), tr("Papers")},
        {QStringLiteral("fee"), tr("Fee")},
        {QStringLiteral("result"), tr("Result")},
        {QStringLiteral("received"), tr("Received")},
        {QStringLiteral("due"), tr("Due")},
        {QStringLiteral("code"), tr("Provisional code")}};
    const auto found = std::ranges::find(others, key, &std::pair<QString, QString>::first);
    return found == std::end(others) ? QString() : found->second;
}

std::vector<UploadField> UploadFields::of(const Dossier &dossier, const QString &procedure,
                                          const Person &owner, const Person &submitter,
                                          const SiteZone &zone, const QStringList &order)
{
    QHash<QString, QString> values{
        {QStringLiteral("procedure-code"), dossier.procedure},
        {QStringLiteral("procedure"), procedure},
        {QStringLiteral("papers"), portalPapers(dossier.papers)},
        {QStringLiteral("fee"), QString::number(dossier.feeVnd)},
        {QStringLiteral("result"), DossierWords::resultWay(dossier.resultWay)},
        {QStringLiteral("received"), portalMoment(dossier.received, zone)},
        {QStringLiteral("due"), portalMoment(dossier.firstDue, zone)},
        {QStringLiteral("code"), dossier.provisionalCode()}};
    const auto addPerson = [&values](const Person &person, const QString &whose) {
        for (const auto &[field, name] : PortalPersonFields) {
            QString value = valueOf(person, field);
            if (field == PersonField::Born)
                value = IntakeWords::born(value);
            if (field == PersonField::Sex && !value.isEmpty())
                value = value == u"m" ? tr("male") : tr("female");
            values.insert(whose + QString::fromLatin1(name), value);
        }
    };
    addPerson(owner, PortalOwner);
    if (dossier.submitter != dossier.owner) {
        addPerson(submitter, PortalSubmitter);
        values.insert(QStringLiteral("authority"), dossier.authority);
    }
    std::vector<UploadField> fields;
    for (const QString &key : inPortalOrder(order)) {
        const bool person = key.startsWith(PortalOwner) || key.startsWith(PortalSubmitter);
        if (const QString value = values.value(key); !value.isEmpty())
            fields.push_back(
                {key, label(key), value, person && !key.endsWith(QStringLiteral("-name"))});
    }
    return fields;
}

} // namespace motcua
