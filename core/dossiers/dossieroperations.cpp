#include "core/dossiers/dossieroperations.h"

#include "core/base/cbor.h"
#include "core/codes/dossiercode.h"

#include <QCborArray>

#include <limits>

namespace motcua {

namespace {

// Keys of DossierReceived.
constexpr int DayKey = 1; // Julian day
constexpr int PrefixKey = 2;
constexpr int NumberKey = 3;
constexpr int ProcedureKey = 4;
constexpr int TermKey = 5; // [unit, value, variant, basis]
constexpr int OwnerKey = 6;
constexpr int SubmitterKey = 7; // absent: the owner
constexpr int AuthorityKey = 8;
constexpr int ChannelKey = 9;
constexpr int CounterKey = 10;
constexpr int TicketKey = 11;
constexpr int WrittenByKey = 12;
constexpr int PapersKey = 13; // [name, originals, copies] each
constexpr int FeeKey = 14;
constexpr int PaymentKey = 15;
constexpr int ResultWayKey = 16;
constexpr int NotifyWayKey = 17;
constexpr int ReceivedKey = 18; // ms
constexpr int DueKey = 19; // ms
constexpr int TargetKey = 20; // ms
constexpr int TargetDecisionKey = 21;
// Keys of what comes after it.
constexpr int MissingKey = 1;
constexpr int NewDueKey = 1; // ms
constexpr int NewPapersKey = 2;
constexpr int ReasonKey = 3;
constexpr int BasisKey = 4;
constexpr int ApprovedKey = 1;
constexpr int DecisionKey = 2;
constexpr int ReceivedByKey = 1;
constexpr int CodeKey = 1;

constexpr int FirstYear = 2000; // a day before it is damage

template <typename E> std::optional<E> enumerator(qint64 number, E last)
{
    return number >= 1 && number <= int(last) ? std::optional(E(number)) : std::nullopt;
}

QCborArray papersToCbor(const std::vector<HandedPaper> &papers)
{
    QCborArray stored;
    for (const HandedPaper &paper : papers)
        stored.append(QCborArray{paper.name, paper.originals, paper.copies});
    return stored;
}

std::vector<HandedPaper> papersFromCbor(const QCborArray &stored)
{
    std::vector<HandedPaper> papers;
    for (const QCborValue &value : stored) {
        const QCborArray paper = value.toArray();
        papers.push_back({paper.at(0).toString(), cborInt(paper.at(1)), cborInt(paper.at(2))});
    }
    return papers;
}

void insertText(QCborMap &payload, int key, const QString &text)
{
    if (!text.isEmpty())
        payload.insert(key, text);
}

// An instant that arithmetic can bear.
std::optional<Instant> instantOf(const CborFields &f, int key)
{
    const Instant t = fromMs(f.integer(key, std::numeric_limits<qint64>::min()));
    return isPlausible(t) ? std::optional(t) : std::nullopt;
}

std::optional<Term> termOf(const QString &procedure, const QCborArray &stored)
{
    const auto unit = enumerator(cborInteger(stored.at(0)), DurationUnit::Hour);
    const int value = cborInt(stored.at(1));
    if (!unit || value < 1)
        return std::nullopt;
    return Term{procedure, *unit, value, stored.at(2).toString(), stored.at(3).toString()};
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
    d.received = *received;
    d.firstDue = *due;
    d.due = *due;
    d.target = instantOf(f, TargetKey);
    d.targetDecision = f.text(TargetDecisionKey);
    const bool sound = d.day.isValid() && d.day.year() >= FirstYear && !d.procedure.isEmpty()
        && d.number > 0 && (d.isProvisional() || isAgencyCode(d.prefix)) && d.feeVnd >= 0
        && d.feeVnd <= HighestDossierFee;
    return sound ? std::optional(d) : std::nullopt;
}

/// One operation after another.
class Fold {
public:
    /// Whether it had an effect.
    bool apply(const Operation &operation)
    {
        const auto f = CborFields::read(operation.payload);
        if (!f)
            return false;
        const Kind kind = Kind(operation.header.kind);
        if (kind == Kind::DossierReceived)
            return receive(operation, *f);
        if (!dossier)
            return false;
        const Instant at = operation.header.wall;
        switch (kind) {
        case Kind::SupplementAsked: return ask(*f, at);
        case Kind::DossierSupplemented: return supplement(*f, at);
        case Kind::DossierExtended: return extend(*f);
        case Kind::DossierDecided: return decide(*f, at);
        case Kind::DossierReturned: return giveBack(*f, at);
        case Kind::DossierWithdrawn:
            return end(DossierVerb::Withdraw, DossierState::Withdrawn, *f, at);
        case Kind::DossierStopped: return end(DossierVerb::Stop, DossierState::Stopped, *f, at);
        case Kind::DossierCodeBound: return bind(*f);
        default: return false;
        }
    }

    std::optional<Dossier> dossier;

private:
    bool receive(const Operation &operation, const CborFields &f)
    {
        if (dossier)
            return false;
        dossier = receivedOf(operation, f);
        return dossier.has_value();
    }

    bool ask(const CborFields &f, Instant at)
    {
        if (!allows(dossier->state, DossierVerb::AskSupplement))
            return false;
        dossier->supplements.push_back(
            {f.text(MissingKey), f.text(ReasonKey), f.text(BasisKey), at, {}});
        dossier->state = DossierState::WaitingSupplement;
        return true;
    }

    bool supplement(const CborFields &f, Instant at)
    {
        const auto due = instantOf(f, NewDueKey);
        if (!due || !allows(dossier->state, DossierVerb::Supplement))
            return false;
        dossier->supplements.back().completed = at;
        for (HandedPaper &paper : papersFromCbor(f.array(NewPapersKey)))
            dossier->papers.push_back(std::move(paper));
        dossier->due = *due;
        dossier->state = DossierState::InProcess;
        return true;
    }

    bool extend(const CborFields &f)
    {
        const auto due = instantOf(f, NewDueKey);
        if (!due || dossier->extended || !allows(dossier->state, DossierVerb::Extend))
            return false;
        dossier->due = *due;
        dossier->extended = true;
        dossier->extensionReason = f.text(ReasonKey);
        dossier->extensionBasis = f.text(BasisKey);
        return true;
    }

    bool decide(const CborFields &f, Instant at)
    {
        if (!allows(dossier->state, DossierVerb::Decide))
            return false;
        dossier->state = f.flag(ApprovedKey) ? DossierState::Approved : DossierState::Refused;
        dossier->decisionNumber = f.text(DecisionKey);
        dossier->closingReason = f.text(ReasonKey);
        dossier->closingBasis = f.text(BasisKey);
        dossier->decided = at;
        return true;
    }

    bool giveBack(const CborFields &f, Instant at)
    {
        if (!allows(dossier->state, DossierVerb::Return))
            return false;
        dossier->state = DossierState::Returned;
        dossier->returnedTo = f.text(ReceivedByKey);
        dossier->closed = at;
        return true;
    }

    bool end(DossierVerb verb, DossierState state, const CborFields &f, Instant at)
    {
        if (!allows(dossier->state, verb))
            return false;
        dossier->state = state;
        dossier->closingReason = f.text(ReasonKey);
        dossier->closingBasis = f.text(BasisKey);
        dossier->closed = at;
        return true;
    }

    bool bind(const CborFields &f)
    {
        const auto code = dossierCode(f.text(CodeKey));
        if (!code || !dossier->isProvisional() || !dossier->officialCode.isEmpty())
            return false;
        dossier->officialCode = *code;
        return true;
    }
};

} // namespace

Journal::Draft dossierReceived(const Dossier &d, const Id &actor)
{
    QCborMap payload{
        {DayKey, d.day.toJulianDay()},
        {PrefixKey, d.prefix},
        {NumberKey, d.number},
        {ProcedureKey, d.procedure},
        {TermKey, QCborArray{int(d.term.unit), d.term.value, d.term.variant, d.term.basis}},
        {OwnerKey, d.owner.bytes()},
        {ChannelKey, int(d.channel)},
        {PaymentKey, int(d.payment)},
        {ResultWayKey, int(d.resultWay)},
        {NotifyWayKey, int(d.notifyWay)},
        {ReceivedKey, toMs(d.received)},
        {DueKey, toMs(d.due)}};
    if (d.submitter != d.owner)
        payload.insert(SubmitterKey, d.submitter.bytes());
    insertText(payload, AuthorityKey, d.authority);
    if (d.counter != 0)
        payload.insert(CounterKey, d.counter);
    if (!d.ticket.isNull())
        payload.insert(TicketKey, d.ticket.bytes());
    insertText(payload, WrittenByKey, d.writtenBy);
    if (!d.papers.empty())
        payload.insert(PapersKey, papersToCbor(d.papers));
    if (d.feeVnd != 0)
        payload.insert(FeeKey, d.feeVnd);
    if (d.target)
        payload.insert(TargetKey, toMs(*d.target));
    insertText(payload, TargetDecisionKey, d.targetDecision);
    return {Kind::DossierReceived, d.id, std::move(payload), actor};
}

Journal::Draft supplementAsked(const Id &dossier, const Supplement &supplement, const Id &actor)
{
    QCborMap payload{{MissingKey, supplement.missing}};
    insertText(payload, ReasonKey, supplement.reason);
    insertText(payload, BasisKey, supplement.basis);
    return {Kind::SupplementAsked, dossier, std::move(payload), actor};
}

Journal::Draft dossierSupplemented(const Id &dossier, Instant due,
                                   const std::vector<HandedPaper> &papers, const Id &actor)
{
    QCborMap payload{{NewDueKey, toMs(due)}};
    if (!papers.empty())
        payload.insert(NewPapersKey, papersToCbor(papers));
    return {Kind::DossierSupplemented, dossier, std::move(payload), actor};
}

Journal::Draft dossierExtended(const Id &dossier, Instant due, const QString &reason,
                               const QString &basis, const Id &actor)
{
    QCborMap payload{{NewDueKey, toMs(due)}, {ReasonKey, reason}};
    insertText(payload, BasisKey, basis);
    return {Kind::DossierExtended, dossier, std::move(payload), actor};
}

Journal::Draft dossierDecided(const Id &dossier, bool approved, const QString &number,
                              const QString &reason, const QString &basis, const Id &actor)
{
    QCborMap payload{{ApprovedKey, approved}};
    insertText(payload, DecisionKey, number);
    insertText(payload, ReasonKey, reason);
    insertText(payload, BasisKey, basis);
    return {Kind::DossierDecided, dossier, std::move(payload), actor};
}

Journal::Draft dossierReturned(const Id &dossier, const QString &receivedBy, const Id &actor)
{
    return {Kind::DossierReturned, dossier, {{ReceivedByKey, receivedBy}}, actor};
}

Journal::Draft dossierWithdrawn(const Id &dossier, const QString &reason, const Id &actor)
{
    return {Kind::DossierWithdrawn, dossier, {{ReasonKey, reason}}, actor};
}

Journal::Draft dossierStopped(const Id &dossier, const QString &reason, const QString &basis,
                              const Id &actor)
{
    QCborMap payload{{ReasonKey, reason}};
    insertText(payload, BasisKey, basis);
    return {Kind::DossierStopped, dossier, std::move(payload), actor};
}

Journal::Draft dossierCodeBound(const Id &dossier, const QString &code, const Id &actor)
{
    return {Kind::DossierCodeBound, dossier, {{CodeKey, code}}, actor};
}

std::optional<Dossier> foldDossier(std::span<const Operation> operations,
                                   std::vector<Conflict> *conflicts)
{
    Fold fold;
    for (const Operation &operation : operations) {
        if (!fold.apply(operation) && conflicts)
            conflicts->push_back({operation.log, operation.header.seq});
    }
    return std::move(fold.dossier);
}

} // namespace motcua
