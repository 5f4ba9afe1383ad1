#include "ui/desk/upload/uploadfields.h"

#include "core/base/sitezone.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/intake/intakewords.h"

#include <algorithm>

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

std::vector<UploadField> UploadFields::of(const Dossier &dossier, const QString &procedure,
                                          const Person &owner, const Person &submitter,
                                          const SiteZone &zone)
{
    std::vector<UploadField> fields{{tr("Procedure code"), dossier.procedure},
                                    {tr("Procedure"), procedure}};
    const auto addPerson = [&fields](const Person &person, const QString &whose) {
        for (const PersonField field :
             {PersonField::Number, PersonField::Name, PersonField::Born, PersonField::Sex,
              PersonField::Address, PersonField::Phone, PersonField::Email}) {
            QString value = valueOf(person, field);
            if (field == PersonField::Born)
                value = IntakeWords::born(value);
            if (field == PersonField::Sex && !value.isEmpty())
                value = value == u"m" ? tr("male") : tr("female");
            fields.push_back(
                {whose.arg(DossierWords::personField(field)), value, field != PersonField::Name});
        }
    };
    addPerson(owner, QStringLiteral("%1"));
    if (dossier.submitter != dossier.owner) {
        addPerson(submitter, tr("Who brings it: %1"));
        fields.push_back({tr("Acts by"), dossier.authority});
    }
    fields.push_back({tr("Papers"), portalPapers(dossier.papers)});
    fields.push_back({tr("Fee"), QString::number(dossier.feeVnd)});
    fields.push_back({tr("Result"), DossierWords::resultWay(dossier.resultWay)});
    fields.push_back({tr("Received"), portalMoment(dossier.received, zone)});
    fields.push_back({tr("Due"), portalMoment(dossier.firstDue, zone)});
    fields.push_back({tr("Provisional code"), dossier.provisionalCode()});
    std::erase_if(fields, [](const UploadField &field) { return field.value.isEmpty(); });
    return fields;
}

} // namespace motcua
