#include "core/documents/dossierpaper.h"

#include "core/codes/receiptcode.h"
#include "core/documents/papernames.h"

#include <QJsonArray>

#include <algorithm>

namespace motcua {

namespace {

constexpr int ControlSheetRows = 11; // as many as are printed in practice on A4

QString two(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

QJsonValue momentData(Instant t, const SiteZone &zone)
{
    const QDate day = zone.date(t);
    const QTime time = zone.time(t);
    return QJsonObject{{QStringLiteral("hour"), two(time.hour())},
                       {QStringLiteral("minute"), two(time.minute())},
                       {QStringLiteral("day"), two(day.day())},
                       {QStringLiteral("month"), two(day.month())},
                       {QStringLiteral("year"), QString::number(day.year())}};
}

QJsonValue momentData(const std::optional<Instant> &t, const SiteZone &zone)
{
    return t ? momentData(*t, zone) : QJsonValue();
}

// 1234567 as "1.234.567".
QString money(qint64 amount)
{
    QString digits = QString::number(amount);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u'.');
    return digits;
}

// An organisation's is public.
QString numberOf(const Person &person, bool whole)
{
    return whole || person.organisation ? person.number : masked(person.number);
}

QJsonObject personData(const Person &person, bool whole)
{
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("organisation"), person.organisation},
            {QStringLiteral("idNumber"), numberOf(person, whole)},
            {QStringLiteral("address"), person.address},
            {QStringLiteral("phone"), person.phone},
            {QStringLiteral("email"), person.email}};
}

// Who brought it is called, and the owner where nobody can call them.
QJsonObject contactData(const DossierPaper &paper)
{
    const auto told = [&](QString Person::*what) {
        const QString &first = paper.submitter.*what;
        return first.isEmpty() ? paper.owner.*what : first;
    };
    return {{QStringLiteral("phone"), told(&Person::phone)},
            {QStringLiteral("email"), told(&Person::email)}};
}

int originalsOf(const Dossier &dossier)
{
    int originals = 0;
    for (const HandedPaper &paper : dossier.papers)
        originals += paper.originals;
    return originals;
}

QJsonArray papersData(const std::vector<HandedPaper> &papers)
{
    QJsonArray rows;
    for (const HandedPaper &paper : papers)
        rows.append(QJsonObject{{QStringLiteral("no"), rows.size() + 1},
                                {QStringLiteral("paper"), paper.name},
                                {QStringLiteral("originals"), paper.originals},
                                {QStringLiteral("hasOriginals"), paper.originals > 0},
                                {QStringLiteral("copies"), paper.copies}});
    return rows;
}

// "Giấy chứng sinh (1); Trích lục (2)": what goes back with the result.
QString originalsBack(const DossierPaper &paper)
{
    QStringList names;
    for (const HandedPaper &handed : paper.dossier.papers) {
        if (handed.originals > 0 && !isApplication(handed.name, paper.procedure))
            names.append(QStringLiteral("%1 (%2)").arg(handed.name).arg(handed.originals));
    }
    return names.join(QStringLiteral("; "));
}

// A line for each: names of papers have semicolons of their own.
QJsonArray linesData(const QStringList &texts)
{
    QJsonArray lines;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            lines.append(QJsonObject{{QStringLiteral("no"), lines.size() + 1},
                                     {QStringLiteral("text"), text.trimmed()}});
    }
    return lines;
}

bool isWaiting(const Dossier &dossier)
{
    return !dossier.supplements.empty() && !dossier.supplements.back().completed;
}

QJsonValue supplementData(const Dossier &dossier, const SiteZone &zone)
{
    if (dossier.supplements.empty())
        return {};
    const Supplement &last = dossier.supplements.back();
    return QJsonObject{{QStringLiteral("missing"), linesData(last.missing)},
                       {QStringLiteral("reason"), last.reason},
                       {QStringLiteral("basis"), last.basis},
                       {QStringLiteral("again"), dossier.supplements.size() > 1},
                       {QStringLiteral("asked"), momentData(last.asked, zone)}};
}

// One that did not want it has not taken it: the sheet says why.
QString noteOf(const HandOver &handOver)
{
    QStringList said{handOver.note, handOver.refusal};
    said.removeAll(QString());
    return said.join(QStringLiteral("; "));
}

QJsonArray handOversData(const Dossier &dossier, const SiteZone &zone)
{
    QJsonArray rows;
    for (const HandOver &h : dossier.handOvers)
        rows.append(QJsonObject{{QStringLiteral("no"), rows.size() + 1},
                                {QStringLiteral("from"), h.from},
                                {QStringLiteral("to"), h.to},
                                {QStringLiteral("given"), momentData(h.given, zone)},
                                {QStringLiteral("taken"), momentData(h.taken, zone)},
                                {QStringLiteral("takenBy"), h.takenBy},
                                {QStringLiteral("note"), noteOf(h)}});
    return rows;
}

// The form says it in words: one of these is true.
QJsonObject termData(const Term &term)
{
    return {{QStringLiteral("count"), term.value},
            {QStringLiteral("sameDay"), term.unit == DurationUnit::SameDay},
            {QStringLiteral("workingDays"), term.unit == DurationUnit::WorkingDay},
            {QStringLiteral("days"), term.unit == DurationUnit::Day},
            {QStringLiteral("hours"), term.unit == DurationUnit::Hour},
            {QStringLiteral("variant"), term.variant},
            {QStringLiteral("basis"), term.basis}};
}

QJsonObject resultWayData(ResultWay way)
{
    return {{QStringLiteral("atCounter"), way == ResultWay::Counter},
            {QStringLiteral("byPost"), way == ResultWay::Post},
            {QStringLiteral("online"), way == ResultWay::Online},
            {QStringLiteral("atHome"), way == ResultWay::Home}};
}

QJsonValue deliveryData(const std::optional<Delivery> &delivery)
{
    if (!delivery)
        return {};
    const auto by = [&](Confirmation way) { return delivery->confirmation == way; };
    return QJsonObject{{QStringLiteral("signed"), by(Confirmation::Signature)},
                       {QStringLiteral("fingerprint"), by(Confirmation::Fingerprint)},
                       {QStringLiteral("witnesses"), by(Confirmation::Witnesses)},
                       {QStringLiteral("byPost"), by(Confirmation::PostalSlip)},
                       {QStringLiteral("proof"), delivery->proof},
                       {QStringLiteral("originalsBack"), delivery->originalsBack}};
}

QJsonObject feeData(const Dossier &dossier)
{
    return {{QStringLiteral("amount"), money(dossier.feeVnd)},
            {QStringLiteral("free"), dossier.feeVnd == 0},
            {QStringLiteral("cash"), dossier.payment == Payment::Cash},
            {QStringLiteral("transfer"), dossier.payment == Payment::Transfer},
            {QStringLiteral("owed"), dossier.payment == Payment::Owed}};
}

QJsonObject punctualityData(const Dossier &dossier)
{
    if (!dossier.decided)
        return {};
    return {{QStringLiteral("early"), *dossier.decided < dossier.due},
            {QStringLiteral("late"), *dossier.decided > dossier.due}};
}

// The rows of the control sheet that are still to be written on.
QJsonArray emptyRows(const Dossier &dossier)
{
    QJsonArray rows;
    for (int row = int(dossier.handOvers.size()); row < ControlSheetRows; ++row)
        rows.append(QJsonObject{{QStringLiteral("no"), row + 1}});
    return rows;
}

QJsonValue bookLineData(const Dossier &dossier)
{
    if (dossier.bookLine == 0)
        return {};
    return QJsonObject{{QStringLiteral("year"), dossier.day.year()},
                       {QStringLiteral("line"), dossier.bookLine}};
}

// The commune decides what it need not hand on to the province: who that is, is known when it goes.
QString decidingAgency(const DossierPaper &paper, const SiteConfiguration &site)
{
    if (paper.procedure.level == Level::Commune)
        return site.site.authority;
    return paper.dossier.handOvers.empty() ? QString() : paper.dossier.handOvers.back().to;
}

// A refusal that was handed over is one still.
bool isRefused(const Dossier &d)
{
    return d.state == DossierState::Refused
        || (d.state == DossierState::Returned && !d.closingReason.isEmpty());
}

QJsonArray documentsData(const Procedure &procedure)
{
    QJsonArray rows;
    for (const DocumentRequirement &d : procedure.documents)
        rows.append(QJsonObject{{QStringLiteral("no"), rows.size() + 1},
                                {QStringLiteral("paper"), d.name},
                                {QStringLiteral("originals"), d.original},
                                {QStringLiteral("copies"), d.copies},
                                {QStringLiteral("presentOnly"), d.presentOnly}});
    return rows;
}

} // namespace

QJsonObject formData(FormKind kind, FormSet set, const SiteConfiguration &site, Instant now)
{
    const FormInfo &info = infoOf(kind);
    const bool old = set == FormSet::Of2018;
    return {{QStringLiteral("authority"), site.site.authority.toUpper()},
            {QStringLiteral("authorityName"), authorityInWords(site.site.authority)},
            {QStringLiteral("authorityHead"), authorityInWords(site.site.authority).toUpper()},
            {QStringLiteral("centre"), withWholeEnd(site.site.centre.toUpper())},
            {QStringLiteral("centreName"), site.site.centre},
            {QStringLiteral("place"), site.site.name},
            {QStringLiteral("placeName"), unitInWords(site.site.name)},
            {QStringLiteral("hotline"), site.site.hotline},
            {QStringLiteral("set2018"), old},
            {QStringLiteral("set2025"), !old},
            {QStringLiteral("formNumber"),
             QString::fromLatin1(old ? info.number2018 : info.number2025)},
            {QStringLiteral("today"), momentData(now, site.zone())}};
}

QJsonObject dossierData(const DossierPaper &paper, const SiteConfiguration &site)
{
    const Dossier &d = paper.dossier;
    const SiteZone zone = site.zone();
    const bool acts = d.submitter != d.owner;
    return {
        {QStringLiteral("code"), d.code()},
        {QStringLiteral("provisionalCode"),
         d.officialCode.isEmpty() ? QString() : d.provisionalCode()},
        {QStringLiteral("isProvisional"), d.isProvisional() && d.officialCode.isEmpty()},
        {QStringLiteral("qr"), paper.receiptCode},
        {QStringLiteral("secret"), shownSecret(d.secret)},
        {QStringLiteral("procedure"), paper.procedure.officialName},
        {QStringLiteral("matter"), matterOf(paper.procedure.officialName)},
        {QStringLiteral("plainProcedure"), paper.procedure.plainName},
        {QStringLiteral("procedureCode"), d.procedure},
        {QStringLiteral("field"), paper.procedure.field},
        {QStringLiteral("owner"), personData(paper.owner, paper.wholeNumber)},
        {QStringLiteral("submitter"), personData(paper.submitter, paper.wholeNumber)},
        {QStringLiteral("acts"),
         acts ? QJsonValue(QJsonObject{{QStringLiteral("by"), d.authority}}) : QJsonValue()},
        {QStringLiteral("contact"), contactData(paper)},
        {QStringLiteral("agency"), decidingAgency(paper, site)},
        {QStringLiteral("book"), bookLineData(d)},
        {QStringLiteral("writtenBy"), d.writtenBy},
        {QStringLiteral("letterNumber"), paper.letterNumber},
        {QStringLiteral("officer"), paper.officer},
        {QStringLiteral("papers"), papersData(d.papers)},
        {QStringLiteral("originalCount"), originalsOf(d)},
        {QStringLiteral("originalsBack"), originalsBack(paper)},
        {QStringLiteral("term"), termData(d.term)},
        {QStringLiteral("received"), momentData(d.received, zone)},
        {QStringLiteral("outOfHours"), paper.outOfHours},
        {QStringLiteral("firstDue"), momentData(d.firstDue, zone)},
        {QStringLiteral("due"), momentData(d.due, zone)},
        {QStringLiteral("target"), momentData(d.target, zone)},
        {QStringLiteral("resultWay"), resultWayData(d.resultWay)},
        {QStringLiteral("fee"), feeData(d)},
        {QStringLiteral("supplement"), supplementData(d, zone)},
        {QStringLiteral("wanted"), isWaiting(d) ? supplementData(d, zone) : QJsonValue()},
        {QStringLiteral("requirements"), documentsData(paper.procedure)},
        {QStringLiteral("handOvers"), handOversData(d, zone)},
        {QStringLiteral("emptyRows"), emptyRows(d)},
        {QStringLiteral("extensionReason"), d.extensionReason},
        {QStringLiteral("reason"), d.closingReason},
        {QStringLiteral("reasons"), linesData(d.closingReason.split(u'\n'))},
        {QStringLiteral("basis"), d.closingBasis},
        {QStringLiteral("decision"), d.decisionNumber},
        {QStringLiteral("decided"), momentData(d.decided, zone)},
        {QStringLiteral("closed"), momentData(d.closed, zone)},
        {QStringLiteral("returned"),
         d.state == DossierState::Returned ? momentData(d.closed, zone) : QJsonValue()},
        {QStringLiteral("returnedTo"), d.delivery ? d.delivery->receivedBy : QString()},
        {QStringLiteral("delivery"), deliveryData(d.delivery)},
        {QStringLiteral("punctual"), punctualityData(d)},
        {QStringLiteral("refused"), isRefused(d)},
        {QStringLiteral("withdrawn"), d.state == DossierState::Withdrawn},
        {QStringLiteral("stopped"), d.state == DossierState::Stopped},
        {QStringLiteral("voided"), d.state == DossierState::Voided},
        {QStringLiteral("reprint"), paper.reprint > 0 ? QJsonValue(paper.reprint) : QJsonValue()}};
}

QJsonObject bookData(int year, const std::optional<Instant> &closed, const SiteZone &zone)
{
    return {{QStringLiteral("bookYear"), year},
            {QStringLiteral("bookClosed"), momentData(closed, zone)}};
}

} // namespace motcua
