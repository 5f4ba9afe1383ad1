#include "app/commands/dossierjson.h"

#include "app/commands/deadlinejson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "core/dossiers/dossierdeadline.h"
#include "core/dossiers/outofhours.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

template <typename E> struct Name {
    E value;
    const char *text;
};

constexpr std::array<Name<DossierState>, 8> States{
    {{DossierState::InProcess, "in-process"},
     {DossierState::WaitingSupplement, "waiting-supplement"},
     {DossierState::Approved, "approved"},
     {DossierState::Refused, "refused"},
     {DossierState::Returned, "returned"},
     {DossierState::Withdrawn, "withdrawn"},
     {DossierState::Stopped, "stopped"},
     {DossierState::Voided, "voided"}}};
constexpr std::array<Name<Nearness>, 5> Nearnesses{{{Nearness::Late, "late"},
                                                    {Nearness::Today, "today"},
                                                    {Nearness::TargetAtRisk, "target-at-risk"},
                                                    {Nearness::Tomorrow, "tomorrow"},
                                                    {Nearness::Later, "later"}}};
constexpr std::array<Name<IntakeChannel>, 4> Channels{{{IntakeChannel::Counter, "counter"},
                                                       {IntakeChannel::Online, "online"},
                                                       {IntakeChannel::Post, "post"},
                                                       {IntakeChannel::Outreach, "outreach"}}};
constexpr std::array<Name<Payment>, 4> Payments{{{Payment::Nothing, "nothing"},
                                                 {Payment::Cash, "cash"},
                                                 {Payment::Transfer, "transfer"},
                                                 {Payment::Owed, "owed"}}};
constexpr std::array<Name<ResultWay>, 4> ResultWays{{{ResultWay::Counter, "counter"},
                                                     {ResultWay::Post, "post"},
                                                     {ResultWay::Online, "online"},
                                                     {ResultWay::Home, "home"}}};
constexpr std::array<Name<NotifyWay>, 4> NotifyWays{{{NotifyWay::Phone, "phone"},
                                                     {NotifyWay::Sms, "sms"},
                                                     {NotifyWay::Network, "network"},
                                                     {NotifyWay::InPerson, "in-person"}}};
constexpr std::array<Name<Confirmation>, 4> Confirmations{
    {{Confirmation::Signature, "signature"},
     {Confirmation::Fingerprint, "fingerprint"},
     {Confirmation::Witnesses, "witnesses"},
     {Confirmation::PostalSlip, "postal-slip"}}};
constexpr std::array<Name<News>, 5> AllNews{{{News::Ready, "ready"},
                                             {News::Missing, "missing"},
                                             {News::Postponed, "postponed"},
                                             {News::Refused, "refused"},
                                             {News::Stopped, "stopped"}}};
constexpr std::array<Name<PersonField>, PersonFieldCount> Fields{
    {{PersonField::Number, "number"},
     {PersonField::OldNumber, "oldNumber"},
     {PersonField::Name, "name"},
     {PersonField::Born, "born"},
     {PersonField::Sex, "sex"},
     {PersonField::Address, "address"},
     {PersonField::Phone, "phone"},
     {PersonField::Email, "email"}}};

template <typename E, std::size_t N> QString nameOf(const std::array<Name<E>, N> &names, E value)
{
    return QString::fromLatin1(std::ranges::find(names, value, &Name<E>::value)->text);
}

template <typename E, std::size_t N>
Result<E, Answer> named(const std::array<Name<E>, N> &names, const QString &text)
{
    QStringList all;
    for (const Name<E> &name : names) {
        if (text == QLatin1String(name.text))
            return name.value;
        all.append(QString::fromLatin1(name.text));
    }
    return badValue(QStringLiteral("bad-value"),
                    QStringLiteral("\"%1\" is none of them").arg(text.left(60)),
                    QStringLiteral("write one of ") + all.join(QStringLiteral(", ")));
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const std::optional<Instant> &t, const SiteZone &zone)
{
    return t ? QJsonValue(zone.iso(*t)) : QJsonValue();
}

QJsonValue personJson(const Id &id, Office &office, bool whole)
{
    const auto known = office.citizens().find(id);
    if (!known)
        return {};
    const Person &person = known.value();
    QJsonObject json{{QStringLiteral("name"), person.name},
                     {QStringLiteral("number"), orNull(masked(person.number))},
                     {QStringLiteral("organisation"), person.organisation}};
    for (const Name<PersonField> &field : Fields) {
        if (whole)
            json.insert(QString::fromLatin1(field.text), orNull(valueOf(person, field.value)));
    }
    return json;
}

QJsonArray supplementsJson(const Dossier &dossier, const SiteZone &zone)
{
    QJsonArray json;
    for (const Supplement &s : dossier.supplements)
        json.append(QJsonObject{{QStringLiteral("missing"), QJsonArray::fromStringList(s.missing)},
                                {QStringLiteral("reason"), orNull(s.reason)},
                                {QStringLiteral("basis"), orNull(s.basis)},
                                {QStringLiteral("asked"), zone.iso(s.asked)},
                                {QStringLiteral("completed"), orNull(s.completed, zone)}});
    return json;
}

QJsonValue deliveryJson(const std::optional<Delivery> &delivery)
{
    if (!delivery)
        return {};
    return QJsonObject{
        {QStringLiteral("receivedBy"), delivery->receivedBy},
        {QStringLiteral("confirmation"), nameOf(Confirmations, delivery->confirmation)},
        {QStringLiteral("proof"), orNull(delivery->proof)},
        {QStringLiteral("originalsBack"), delivery->originalsBack}};
}

QJsonArray papersJson(const Dossier &dossier)
{
    QJsonArray json;
    for (const HandedPaper &paper : dossier.papers)
        json.append(QJsonObject{{QStringLiteral("name"), paper.name},
                                {QStringLiteral("originals"), paper.originals},
                                {QStringLiteral("copies"), paper.copies}});
    return json;
}

QJsonArray handOversJson(const Dossier &dossier, const SiteZone &zone)
{
    QJsonArray json;
    for (const HandOver &h : dossier.handOvers)
        json.append(QJsonObject{{QStringLiteral("from"), orNull(h.from)},
                                {QStringLiteral("to"), h.to},
                                {QStringLiteral("note"), orNull(h.note)},
                                {QStringLiteral("given"), zone.iso(h.given)},
                                {QStringLiteral("taken"), orNull(h.taken, zone)},
                                {QStringLiteral("takenBy"), orNull(h.takenBy)},
                                {QStringLiteral("sentBack"), orNull(h.sentBack, zone)},
                                {QStringLiteral("refusal"), orNull(h.refusal)}});
    return json;
}

QJsonArray notificationsJson(const Dossier &dossier, const SiteZone &zone)
{
    QJsonArray json;
    for (const Notification &n : dossier.notifications)
        json.append(QJsonObject{{QStringLiteral("news"), nameOf(AllNews, n.news)},
                                {QStringLiteral("way"), nameOf(NotifyWays, n.way)},
                                {QStringLiteral("reached"), n.reached},
                                {QStringLiteral("later"), n.later},
                                {QStringLiteral("note"), orNull(n.note)},
                                {QStringLiteral("at"), zone.iso(n.at)}});
    return json;
}

QJsonArray attachmentsJson(const Dossier &dossier, const SiteZone &zone)
{
    QJsonArray json;
    for (const Attachment &a : dossier.attachments)
        json.append(QJsonObject{{QStringLiteral("id"), a.id.hex()},
                                {QStringLiteral("name"), a.name},
                                {QStringLiteral("bytes"), a.bytes},
                                {QStringLiteral("sha256"), QString::fromLatin1(a.sha256.toHex())},
                                {QStringLiteral("shows"), orNull(a.paper)},
                                {QStringLiteral("added"), zone.iso(a.added)}});
    return json;
}

} // namespace

QJsonObject lineJson(const Dossier &d, Office &office)
{
    const SiteZone zone = office.configuration().zone();
    const auto owner = office.citizens().find(d.owner);
    return {{QStringLiteral("id"), d.id.hex()},
            {QStringLiteral("code"), d.code()},
            {QStringLiteral("provisionalCode"), orNull(d.provisionalCode())},
            {QStringLiteral("officialCode"),
             d.isProvisional() ? orNull(d.officialCode) : QJsonValue(d.code())},
            {QStringLiteral("procedure"), d.procedure},
            {QStringLiteral("state"), stateName(d.state)},
            {QStringLiteral("received"), zone.iso(d.received)},
            {QStringLiteral("due"), zone.iso(d.due)},
            {QStringLiteral("name"), owner ? QJsonValue(owner.value().name) : QJsonValue()}};
}

QJsonObject toJson(const Dossier &d, Office &office, bool whole)
{
    const SiteZone zone = office.configuration().zone();
    const Deadline deadline = deadlineOf(d, office.calendar().counter(zone));
    QJsonObject json = lineJson(d, office);
    json.remove(QStringLiteral("name"));
    const Procedure *procedure = office.procedures().find(d.procedure);
    const std::pair<const char *, QJsonValue> more[] = {
        {"variant", orNull(d.term.variant)},
        {"firstDue", zone.iso(d.firstDue)},
        {"target", orNull(d.target, zone)},
        {"targetDecision", orNull(d.targetDecision)},
        {"owner", personJson(d.owner, office, whole)},
        {"submitter", personJson(d.submitter, office, whole)},
        {"authority", orNull(d.authority)},
        {"channel", nameOf(Channels, d.channel)},
        {"counter", d.counter == 0 ? QJsonValue() : QJsonValue(d.counter)},
        {"ticket", d.ticket.isNull() ? QJsonValue() : QJsonValue(d.ticket.hex())},
        {"writtenBy", orNull(d.writtenBy)},
        {"writtenLater", orNull(d.writtenLater)},
        {"papers", papersJson(d)},
        {"feeVnd", d.feeVnd},
        {"paid", nameOf(Payments, d.payment)},
        {"result", nameOf(ResultWays, d.resultWay)},
        {"notify", nameOf(NotifyWays, d.notifyWay)},
        {"outOfHours",
         procedure
             && wasOutOfHours(d, *procedure, office.calendar().calendar().data(),
                              office.configuration())},
        {"supplements", supplementsJson(d, zone)},
        {"handOvers", handOversJson(d, zone)},
        {"notifications", notificationsJson(d, zone)},
        {"untold", d.untold() ? QJsonValue(nameOf(AllNews, *d.untold())) : QJsonValue()},
        {"attachments", attachmentsJson(d, zone)},
        {"extended", d.extended},
        {"extensionReason", orNull(d.extensionReason)},
        {"extensionBasis", orNull(d.extensionBasis)},
        {"decision", orNull(d.decisionNumber)},
        {"decided", orNull(d.decided, zone)},
        {"reason", orNull(d.closingReason)},
        {"basis", orNull(d.closingBasis)},
        {"closed", orNull(d.closed, zone)},
        {"returnedTo", orNull(d.delivery ? d.delivery->receivedBy : QString())},
        {"delivery", deliveryJson(d.delivery)},
        {"steps", stepsJson(deadline.steps)},
    };
    for (const auto &[key, value] : more)
        json.insert(QString::fromLatin1(key), value);
    return json;
}

QJsonArray fieldNames(const std::vector<PersonField> &fields)
{
    QJsonArray names;
    for (const PersonField field : fields)
        names.append(nameOf(Fields, field));
    return names;
}

QString stateName(DossierState state) { return nameOf(States, state); }
Result<DossierState, Answer> dossierStateNamed(const QString &text) { return named(States, text); }
QString newsName(News news) { return nameOf(AllNews, news); }
Result<News, Answer> newsNamed(const QString &text) { return named(AllNews, text); }
QString nearnessName(Nearness nearness) { return nameOf(Nearnesses, nearness); }

Result<PersonField, Answer> personFieldNamed(const QString &text) { return named(Fields, text); }
Result<IntakeChannel, Answer> channelNamed(const QString &text) { return named(Channels, text); }
Result<Payment, Answer> paymentNamed(const QString &text) { return named(Payments, text); }
Result<Confirmation, Answer> confirmationNamed(const QString &text)
{
    return named(Confirmations, text);
}
Result<ResultWay, Answer> resultWayNamed(const QString &text) { return named(ResultWays, text); }
Result<NotifyWay, Answer> notifyWayNamed(const QString &text) { return named(NotifyWays, text); }

} // namespace motcua
