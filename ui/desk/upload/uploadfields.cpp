#include "ui/desk/upload/uploadfields.h"

#include "core/base/sitezone.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/intake/intakewords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace motcua {

namespace {

const QString OwnerPrefix = QStringLiteral("owner-");
const QString SubmitterPrefix = QStringLiteral("submitter-");
constexpr std::array<std::pair<PersonField, const char *>, 7> PersonKeys{
    {{PersonField::Number, "number"},
     {PersonField::Name, "name"},
     {PersonField::Born, "born"},
     {PersonField::Sex, "sex"},
     {PersonField::Address, "address"},
     {PersonField::Phone, "phone"},
     {PersonField::Email, "email"}}};

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

QStringList UploadFields::keys()
{
    QStringList keys{QStringLiteral("procedure-code"), QStringLiteral("procedure")};
    for (const QString &whose : {OwnerPrefix, SubmitterPrefix}) {
        for (const auto &[field, name] : PersonKeys)
            keys.append(whose + QString::fromLatin1(name));
    }
    return keys + QStringList{QStringLiteral("authority"), QStringLiteral("papers"),
                              QStringLiteral("fee"),       QStringLiteral("result"),
                              QStringLiteral("received"),  QStringLiteral("due"),
                              QStringLiteral("code")};
}

QString UploadFields::label(const QString &key)
{
    for (const auto &[field, name] : PersonKeys) {
        if (key == OwnerPrefix + QString::fromLatin1(name))
            return DossierWords::personField(field);
        if (key == SubmitterPrefix + QString::fromLatin1(name))
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

QStringList UploadFields::inOrder(const QStringList &named)
{
    const QStringList all = keys();
    QStringList order;
    for (const QString &key : named + all) { // one of a newer program is left out
        if (all.contains(key) && !order.contains(key))
            order.append(key);
    }
    return order;
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
        for (const auto &[field, name] : PersonKeys) {
            QString value = valueOf(person, field);
            if (field == PersonField::Born)
                value = IntakeWords::born(value);
            if (field == PersonField::Sex && !value.isEmpty())
                value = value == u"m" ? tr("male") : tr("female");
            values.insert(whose + QString::fromLatin1(name), value);
        }
    };
    addPerson(owner, OwnerPrefix);
    if (dossier.submitter != dossier.owner) {
        addPerson(submitter, SubmitterPrefix);
        values.insert(QStringLiteral("authority"), dossier.authority);
    }
    std::vector<UploadField> fields;
    for (const QString &key : inOrder(order)) {
        const bool person = key.startsWith(OwnerPrefix) || key.startsWith(SubmitterPrefix);
        if (const QString value = values.value(key); !value.isEmpty())
            fields.push_back(
                {key, label(key), value, person && !key.endsWith(QStringLiteral("-name"))});
    }
    return fields;
}

} // namespace motcua
