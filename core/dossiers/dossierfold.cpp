// What the operations of a dossier mean, one after another.
#include "core/base/cbor.h"
#include "core/codes/dossiercode.h"
#include "core/dossiers/dossierfields.h"
#include "core/dossiers/dossierkeys.h"
#include "core/dossiers/dossieroperations.h"

#include <QCborArray>

#include <algorithm>

namespace motcua {

using namespace dossierfields;
using namespace dossierkeys;

namespace {

constexpr qsizetype HashBytes = 32;
const QByteArray EmptyMap("\xa0", 1); // CBOR

bool isErased(const Operation &operation) { return operation.payload.isEmpty(); }

// To whom is gone, that it was is not.
bool isErasedHandingOver(const Operation &operation)
{
    return isErased(operation) && Kind(operation.header.kind) == Kind::DossierReturned;
}

/// One operation after another.
class Fold {
public:
    /// Whether it had an effect.
    bool apply(const Operation &operation)
    {
        const auto f = isErasedHandingOver(operation) ? CborFields::read(EmptyMap)
                                                      : CborFields::read(operation.payload);
        if (!f || !applyFields(operation, *f))
            return false;
        note(operation.header, *f);
        return true;
    }

    std::optional<Dossier> dossier;
    std::vector<DossierEvent> events; ///< what had an effect

private:
    bool applyFields(const Operation &operation, const CborFields &f)
    {
        const Kind kind = Kind(operation.header.kind);
        if (kind == Kind::DossierReceived)
            return receive(operation, f);
        if (!dossier)
            return false;
        if (kind == Kind::DossierChangeTakenBack)
            return takeBack(f);
        if (kind == Kind::PaperPrinted)
            return print(f, operation.header.wall);
        if (kind == Kind::LetterRegistered)
            return registerLetter(f, operation.header);
        const Dossier before = *dossier;
        const Instant at = operation.header.wall;
        if (!change(kind, f, at, operation.header.actor))
            return false;
        m_before.push_back(before);
        dossier->last = LastChange{kind, operation.log, operation.header.seq, at};
        return true;
    }

    // A change that stands is taken back newest first; what is printed is none.
    void note(const OperationHeader &header, const CborFields &f)
    {
        const Kind kind = Kind(header.kind);
        DossierEvent event{kind, header.wall, header.actor, f.text(ReasonKey), {}, false};
        if (kind == Kind::DossierReceived)
            event.words = dossier->writtenLater;
        else if (kind == Kind::DossierTakenOver)
            event.words = f.text(TakenByKey);
        else if (kind == Kind::AttachmentAdded)
            event.words = f.text(FileNameKey);
        else if (kind == Kind::DossierCodeBound)
            event.words = dossier->officialCode;
        if (kind == Kind::DossierChangeTakenBack) {
            const auto undone = std::find_if(events.rbegin(), events.rend(), isUndoable);
            undone->takenBack = true;
            event.undone = undone->kind;
        }
        events.push_back(std::move(event));
    }

    static bool isUndoable(const DossierEvent &event)
    {
        return !event.takenBack && event.kind != Kind::DossierReceived
            && event.kind != Kind::PaperPrinted && event.kind != Kind::DossierChangeTakenBack;
    }

    // What is on paper stays there, whatever is taken back.
    bool print(const CborFields &f, Instant at)
    {
        const QString form = f.text(FormKey);
        if (form.isEmpty())
            return false;
        dossier->printed.push_back({form, at});
        return true;
    }

    // Of two the first stands, under its number.
    bool registerLetter(const CborFields &f, const OperationHeader &header)
    {
        const auto letter = enumerator(f.integer(LetterKey), Letter::Condolence);
        const int year = f.smallInteger(LetterYearKey);
        const int number = f.smallInteger(LetterNumberKey);
        if (!letter || year < FirstYear || number < 1 || dossier->registered(*letter))
            return false;
        dossier->letters.push_back({*letter, year, number, header.wall, header.actor});
        return true;
    }

    bool decline(const CborFields &f)
    {
        const QString reason = f.text(ReasonKey);
        if (reason.isEmpty() || dossier->state == DossierState::Voided)
            return false;
        dossier->lettersDeclined = reason;
        return true;
    }

    bool change(Kind kind, const CborFields &f, Instant at, const Id &actor)
    {
        switch (kind) {
        case Kind::SupplementAsked: return ask(f, at);
        case Kind::DossierSupplemented: return supplement(f, at);
        case Kind::DossierExtended: return extend(f, at);
        case Kind::DossierDecided: return decide(f, at);
        case Kind::DossierReturned: return giveBack(f, at);
        case Kind::DossierWithdrawn:
            return end(DossierVerb::Withdraw, DossierState::Withdrawn, f, at);
        case Kind::DossierStopped: return end(DossierVerb::Stop, DossierState::Stopped, f, at);
        case Kind::DossierVoided: return end(DossierVerb::Void, DossierState::Voided, f, at);
        case Kind::DossierCodeBound: return bind(f);
        case Kind::DossierHandedOver: return handOver(f, at);
        case Kind::DossierTakenOver: return takeOver(f, at);
        case Kind::DossierSentBack: return sendBack(f, at);
        case Kind::CitizenNotified: return notify(f, at);
        case Kind::LettersDeclined: return decline(f);
        case Kind::AttachmentAdded: return attach(f, at, actor);
        case Kind::AttachmentRemoved: return detach(f);
        default: return false;
        }
    }

    // Only the newest change: what was built on an older one would have no ground.
    bool takeBack(const CborFields &f)
    {
        const auto log = f.id(LogKey);
        if (!dossier->last || !log || dossier->last->log != *log
            || dossier->last->seq != f.integer(SeqKey)
            || (isLegalFact(dossier->last->kind) && f.text(ReasonKey).isEmpty()))
            return false;
        m_before.back().printed = dossier->printed;
        m_before.back().letters = dossier->letters;
        dossier = std::move(m_before.back());
        m_before.pop_back();
        return true;
    }

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
            {missingOf(f.text(MissingKey)), f.text(ReasonKey), f.text(BasisKey), at, {}});
        for (const QCborValue &paper : f.array(MissingPapersKey))
            dossier->supplements.back().papers.push_back(cborInt(paper));
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

    bool extend(const CborFields &f, Instant at)
    {
        const auto due = instantOf(f, NewDueKey);
        if (!due || dossier->extended || !allows(dossier->state, DossierVerb::Extend))
            return false;
        dossier->due = *due;
        dossier->extended = true;
        dossier->extendedAt = at;
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
        const auto confirmation = enumerator(
            f.integer(ConfirmationKey, int(Confirmation::Signature)), Confirmation::PostalSlip);
        if (!confirmation || !allows(dossier->state, DossierVerb::Return))
            return false;
        dossier->state = DossierState::Returned;
        dossier->delivery = {f.text(ReceivedByKey), *confirmation, f.text(ProofKey),
                             !f.flag(OriginalsKeptKey)};
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

    bool handOver(const CborFields &f, Instant at)
    {
        const QString to = f.text(HandedToKey);
        if (to.isEmpty() || !allows(dossier->state, DossierVerb::HandOver))
            return false;
        dossier->handOvers.push_back({f.text(FromKey), to, f.text(NoteKey), at, {}, {}});
        return true;
    }

    bool takeOver(const CborFields &f, Instant at)
    {
        if (!dossier->isOnItsWay())
            return false;
        dossier->handOvers.back().taken = at;
        dossier->handOvers.back().takenBy = f.text(TakenByKey);
        return true;
    }

    bool sendBack(const CborFields &f, Instant at)
    {
        const QString why = f.text(ReasonKey);
        if (why.isEmpty() || !dossier->isOnItsWay())
            return false;
        dossier->handOvers.back().sentBack = at;
        dossier->handOvers.back().refusal = why;
        return true;
    }

    bool notify(const CborFields &f, Instant at)
    {
        const auto news = enumerator(f.integer(NewsKey), News::Stopped);
        const auto way = enumerator(f.integer(WayKey), NotifyWay::InPerson);
        if (!news || !way)
            return false;
        const bool reached = f.flag(ReachedKey);
        dossier->notifications.push_back(
            {*news, *way, reached, f.text(NoteKey), at, !reached && f.flag(LaterKey)});
        return true;
    }

    bool attach(const CborFields &f, Instant at, const Id &by)
    {
        const auto id = f.id(AttachmentKey);
        const QByteArray hash = f.bytes(HashKey);
        if (!id || hash.size() != HashBytes || f.integer(SizeKey) < 0
            || std::ranges::find(dossier->attachments, *id, &Attachment::id)
                != dossier->attachments.end())
            return false;
        dossier->attachments.push_back(
            {*id, hash, f.text(FileNameKey), f.integer(SizeKey), f.text(PaperKey), at, by});
        return true;
    }

    bool detach(const CborFields &f)
    {
        const auto id = f.id(AttachmentKey);
        return id
            && std::erase_if(dossier->attachments, [&](const Attachment &a) { return a.id == *id; })
            > 0;
    }

    std::vector<Dossier> m_before; ///< the dossier before each change that stands
};

} // namespace

std::optional<Dossier> foldDossier(std::span<const Operation> operations,
                                   std::vector<Conflict> *conflicts)
{
    Fold fold;
    for (const Operation &operation : operations) {
        if (!fold.apply(operation) && conflicts && !isErased(operation))
            conflicts->push_back({operation.log, operation.header.seq});
    }
    return std::move(fold.dossier);
}

std::vector<DossierEvent> dossierHistory(std::span<const Operation> operations)
{
    Fold fold;
    for (const Operation &operation : operations)
        fold.apply(operation);
    return std::move(fold.events);
}

} // namespace motcua
