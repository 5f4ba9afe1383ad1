#include "core/documents/dossierpaper.h"

#include "core/codes/receiptcode.h"

#include <QJsonArray>

#include <algorithm>

namespace motcua {

namespace {

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

QString numberOf(const Person &person, bool whole)
{
    return whole ? person.number : masked(person.number);
}

QJsonObject personData(const Person &person, bool whole)
{
    return {{QStringLiteral("name"), person.name},
            {QStringLiteral("idNumber"), numberOf(person, whole)},
            {QStringLiteral("address"), person.address},
            {QStringLiteral("phone"), person.phone},
            {QStringLiteral("email"), person.email}};
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

// A line for each thing: people write them one below the other, or after a semicolon.
QJsonArray linesOf(const QString &text)
{
    QJsonArray lines;
    QString plain = text;
    for (const QString &line : plain.replace(u'\n', u';').split(u';', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(QJsonObject{{QStringLiteral("no"), lines.size() + 1},
                                     {QStringLiteral("text"), line.trimmed()}});
    }
    return lines;
}

QJsonValue supplementData(const Dossier &dossier, const SiteZone &zone)
{
    if (dossier.supplements.empty())
        return {};
    const Supplement &last = dossier.supplements.back();
    return QJsonObject{{QStringLiteral("missing"), linesOf(last.missing)},
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
            {QStringLiteral("authorityName"), site.site.authority},
            {QStringLiteral("centre"), site.site.centre.toUpper()},
            {QStringLiteral("centreName"), site.site.centre},
            {QStringLiteral("place"), site.site.name},
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
        {QStringLiteral("plainProcedure"), paper.procedure.plainName},
        {QStringLiteral("procedureCode"), d.procedure},
        {QStringLiteral("field"), paper.procedure.field},
        {QStringLiteral("owner"), personData(paper.owner, paper.wholeNumber)},
        {QStringLiteral("submitter"), personData(paper.submitter, paper.wholeNumber)},
        {QStringLiteral("acts"),
         acts ? QJsonValue(QJsonObject{{QStringLiteral("by"), d.authority}}) : QJsonValue()},
        {QStringLiteral("writtenBy"), d.writtenBy},
        {QStringLiteral("letterNumber"), paper.letterNumber},
        {QStringLiteral("officer"), paper.officer},
        {QStringLiteral("papers"), papersData(d.papers)},
        {QStringLiteral("originalCount"), originalsOf(d)},
        {QStringLiteral("term"), termData(d.term)},
        {QStringLiteral("received"), momentData(d.received, zone)},
        {QStringLiteral("outOfHours"), paper.outOfHours},
        {QStringLiteral("firstDue"), momentData(d.firstDue, zone)},
        {QStringLiteral("due"), momentData(d.due, zone)},
        {QStringLiteral("target"), momentData(d.target, zone)},
        {QStringLiteral("resultWay"), resultWayData(d.resultWay)},
        {QStringLiteral("fee"), feeData(d)},
        {QStringLiteral("supplement"), supplementData(d, zone)},
        {QStringLiteral("requirements"), documentsData(paper.procedure)},
        {QStringLiteral("handOvers"), handOversData(d, zone)},
        {QStringLiteral("extensionReason"), d.extensionReason},
        {QStringLiteral("reason"), d.closingReason},
        {QStringLiteral("reasons"), linesOf(d.closingReason)},
        {QStringLiteral("basis"), d.closingBasis},
        {QStringLiteral("decision"), d.decisionNumber},
        {QStringLiteral("decided"), momentData(d.decided, zone)},
        {QStringLiteral("closed"), momentData(d.closed, zone)},
        {QStringLiteral("returnedTo"), d.delivery ? d.delivery->receivedBy : QString()},
        {QStringLiteral("delivery"), deliveryData(d.delivery)},
        {QStringLiteral("punctual"), punctualityData(d)},
        {QStringLiteral("refused"), d.state == DossierState::Refused},
        {QStringLiteral("voided"), d.state == DossierState::Voided},
        {QStringLiteral("reprint"), paper.reprint > 0 ? QJsonValue(paper.reprint) : QJsonValue()}};
}

QJsonObject bookData(int year, const std::optional<Instant> &closed, const SiteZone &zone)
{
    return {{QStringLiteral("bookYear"), year},
            {QStringLiteral("bookClosed"), momentData(closed, zone)}};
}

QJsonObject sampleFormData()
{
    DossierPaper paper;
    Dossier &d = paper.dossier;
    d.prefix = ProvisionalPrefix;
    d.day = QDate(2026, 11, 23);
    d.number = 1;
    d.submitter = Id::fromName("sample", u"submitter");
    d.supplements.push_back({QStringLiteral("x"), {}, {}, {}, {}});
    d.papers.push_back({QStringLiteral("x"), 1, 0});
    d.handOvers.push_back({});
    d.decided = Instant{};
    d.delivery = Delivery{};
    d.closingReason = QStringLiteral("x");
    paper.procedure.documents.push_back({});
    SiteConfiguration site;
    site.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    QJsonObject data = formData(FormKind::Receipt, FormSet::Of2025, site, {});
    const QJsonObject told = dossierData(paper, site);
    for (auto it = told.begin(); it != told.end(); ++it)
        data.insert(it.key(), it.value());
    data.insert(QStringLiteral("dossiers"), QJsonArray{told});
    data.insert(QStringLiteral("no"), 1);
    data.insert(QStringLiteral("sets"), 1);
    data.insert(QStringLiteral("count"), 1);
    data.insert(QStringLiteral("originalTotal"), 1);
    data.insert(QStringLiteral("volume"), bookData(2026, Instant{}, site.zone()));
    data.insert(QStringLiteral("receiver"), QStringLiteral("x"));
    data.insert(QStringLiteral("sender"), QStringLiteral("x"));
    data.insert(QStringLiteral("copy"),
                QJsonObject{{QStringLiteral("first"), true}, {QStringLiteral("second"), false}});
    return data;
}

} // namespace motcua
