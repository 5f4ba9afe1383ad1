#include "core/dossiers/dossierfields.h"

#include "core/codes/receiptcode.h"
#include "core/dossiers/dossierkeys.h"

#include <QCborArray>

#include <algorithm>
#include <limits>

namespace motcua::dossierfields {

using namespace dossierkeys;

namespace {

constexpr QChar MissingEnd = u'\n';
constexpr QChar OldMissingEnd = u';';

std::optional<Term> termOf(const QString &procedure, const QCborArray &stored)
{
    const auto unit = enumerator(cborInteger(stored.at(0)), DurationUnit::Hour);
    const int value = cborInt(stored.at(1));
    if (!unit || value < 1)
        return std::nullopt;
    return Term{procedure, *unit, value, stored.at(2).toString(), stored.at(3).toString()};
}

} // namespace

std::vector<HandedPaper> papersFromCbor(const QCborArray &stored)
{
    std::vector<HandedPaper> papers;
    for (const QCborValue &value : stored) {
        const QCborArray paper = value.toArray();
        papers.push_back({paper.at(0).toString(), cborInt(paper.at(1)), cborInt(paper.at(2))});
    }
    return papers;
}

QString missingText(const QStringList &missing)
{
    const bool ends = missing.size() == 1 && missing.front().contains(OldMissingEnd);
    return missing.join(MissingEnd) + (ends ? QString(MissingEnd) : QString());
}

QStringList missingOf(const QString &stored)
{
    QStringList missing;
    const QChar end = stored.contains(MissingEnd) ? MissingEnd : OldMissingEnd;
    for (const QString &text : stored.split(end)) {
        if (const QString thing = text.trimmed(); !thing.isEmpty())
            missing.append(thing);
    }
    return missing;
}

std::optional<Instant> instantOf(const CborFields &f, int key)
{
    const Instant t = fromMs(f.integer(key, std::numeric_limits<qint64>::min()));
    return isPlausible(t) ? std::optional(t) : std::nullopt;
}

std::optional<Dossier> receivedOf(const Operation &operation, const CborFields &f)
{
    const auto term = termOf(f.text(ProcedureKey), f.array(TermKey));
    const auto channel = enumerator(f.integer(ChannelKey), IntakeChannel::Outreach);
    const auto payment = enumerator(f.integer(PaymentKey), Payment::Owed);
    const auto resultWay = enumerator(f.integer(ResultWayKey), ResultWay::Home);
    const auto notifyWay = enumerator(f.integer(NotifyWayKey), NotifyWay::InPerson);
    const auto owner = f.id(OwnerKey);
    const auto received = instantOf(f, ReceivedKey);
    const auto due = instantOf(f, DueKey);
    if (!term || !channel || !payment || !resultWay || !notifyWay || !owner || !received || !due)
        return std::nullopt;
    Dossier d;
    d.id = operation.header.entity;
    d.day = QDate::fromJulianDay(f.integer(DayKey));
    d.prefix = f.text(PrefixKey);
    d.number = f.smallInteger(NumberKey);
    d.bookLine = std::max(0, f.smallInteger(BookLineKey));
    d.procedure = f.text(ProcedureKey);
    d.term = *term;
    d.owner = *owner;
    d.submitter = f.id(SubmitterKey).value_or(*owner);
    d.authority = f.text(AuthorityKey);
    d.channel = *channel;
    d.counter = f.smallInteger(CounterKey);
    d.ticket = f.id(TicketKey).value_or(Id{});
    d.writtenBy = f.text(WrittenByKey);
    d.papers = papersFromCbor(f.array(PapersKey));
    d.feeVnd = f.integer(FeeKey);
    d.payment = *payment;
    d.resultWay = *resultWay;
    d.notifyWay = *notifyWay;
    d.receiver = operation.header.actor;
    d.received = *received;
    d.firstDue = *due;
    d.due = *due;
    // A promise rests on a decision and is kept before the date by law; anything else is none.
    if (const auto target = instantOf(f, TargetKey);
        target && *target < *due && !f.text(TargetDecisionKey).isEmpty()) {
        d.target = target;
        d.targetDecision = f.text(TargetDecisionKey);
    }
    d.writtenLater = f.text(WrittenLaterKey);
    d.secret = receiptSecret(f.text(SecretKey)).value_or(QString());
    const bool sound = d.day.isValid() && d.day.year() >= FirstYear && !d.procedure.isEmpty()
        && d.number > 0 && (d.isProvisional() || isAgencyCode(d.prefix)) && d.feeVnd >= 0
        && d.feeVnd <= HighestDossierFee;
    return sound ? std::optional(d) : std::nullopt;
}

} // namespace motcua::dossierfields
