#include "ui/desk/intake/intakestate.h"

#include "core/documents/procedurewords.h"

#include <algorithm>

namespace motcua {

bool IntakeState::isEmpty() const
{
    IntakeState fresh;
    fresh.request = request;
    fresh.ticket = ticket;
    fresh.procedure = procedure; // chosen by the ticket, with what it asks for
    fresh.papers = papers;
    for (WantedPaper &wanted : fresh.papers)
        wanted.entry.here = wanted.waived = false;
    fresh.variant = variant;
    fresh.ways.fee = ways.fee;
    fresh.ways.payment = ways.payment;
    return *this == fresh;
}

bool IntakeState::hasPapersMissing() const { return std::ranges::any_of(papers, isMissing); }

std::vector<WantedPaper> papersOf(const Procedure &procedure)
{
    std::vector<WantedPaper> papers;
    for (const DocumentRequirement &paper : procedure.documents) {
        WantedPaper wanted{paper, {}, false};
        wanted.entry.name = paper.name;
        const bool counted = paper.original > 0 || paper.copies > 0;
        wanted.entry.originals = counted ? paper.original : 1; // nobody said how many
        wanted.entry.copies = paper.copies;
        wanted.entry.shownOnly = paper.presentOnly;
        papers.push_back(std::move(wanted));
    }
    return papers;
}

bool isMissing(const WantedPaper &wanted)
{
    if (wanted.waived || wanted.paper.conditional)
        return false;
    const PaperEntry &entry = wanted.entry;
    return !entry.here
        || (!entry.shownOnly
            && (entry.originals < wanted.paper.original || entry.copies < wanted.paper.copies));
}

QStringList missingPapers(const IntakeState &state)
{
    const ProcedureWords words;
    QStringList missing;
    for (const WantedPaper &wanted : state.papers) {
        if (!isMissing(wanted))
            continue;
        DocumentRequirement lacking = wanted.paper;
        if (wanted.entry.here) { // a part of it is here
            lacking.original = std::max(0, lacking.original - wanted.entry.originals);
            lacking.copies = std::max(0, lacking.copies - wanted.entry.copies);
        }
        missing.append(words.paper(lacking));
    }
    return missing;
}

std::optional<qint64> feeOf(const Procedure &procedure, QDate day, IntakeChannel channel)
{
    return procedure.feeOn(day,
                           channel == IntakeChannel::Online ? Channel::Online : Channel::Counter);
}

Intake intakeFrom(const IntakeState &state, int counter, const Id &actor)
{
    Intake intake;
    intake.request = state.request;
    intake.procedure = state.procedure;
    intake.variant = state.variant;
    intake.agreedDays = state.agreedDays;
    intake.owner = state.owner;
    if (state.represented) {
        intake.submitter = state.submitter;
        intake.authority = state.authority;
    }
    intake.channel = state.ways.channel;
    intake.counter = counter;
    intake.ticket = state.ticket;
    intake.writtenBy = state.ways.writtenBy;
    for (const WantedPaper &wanted : state.papers) {
        const PaperEntry &entry = wanted.entry;
        if (entry.here && !entry.shownOnly)
            intake.papers.push_back({entry.name, entry.originals, entry.copies});
    }
    intake.feeVnd = state.ways.fee.value_or(0);
    intake.payment = state.ways.payment;
    intake.resultWay = state.ways.resultWay;
    intake.notifyWay = state.ways.notifyWay;
    intake.received = state.received;
    intake.writtenLater = state.writtenLater;
    intake.actor = actor;
    return intake;
}

IntakeDraft draftFrom(const IntakeState &state, int counter, const Id &actor)
{
    IntakeDraft draft;
    draft.intake = intakeFrom(state, counter, actor);
    for (const WantedPaper &wanted : state.papers) {
        if (wanted.entry.here && wanted.entry.shownOnly)
            draft.seen.append(wanted.entry.name);
        if (wanted.waived)
            draft.waived.append(wanted.entry.name);
    }
    draft.feeTold = state.feeTold;
    for (const PickedFile &file : state.files) {
        DraftedFile drafted{file.path, {}, file.sha256, file.held};
        if (const auto &page = file.scanned)
            drafted.scan = {page->bytes, fromMs(page->modified.toMSecsSinceEpoch())};
        draft.files.push_back(std::move(drafted));
    }
    return draft;
}

IntakeState stateFrom(const IntakeDraft &draft, const Procedure *procedure)
{
    const Intake &intake = draft.intake;
    IntakeState state;
    state.request = intake.request;
    state.ticket = intake.ticket;
    state.owner = intake.owner;
    state.represented = intake.submitter.has_value();
    state.submitter = intake.submitter.value_or(Person{});
    state.authority = intake.authority;
    state.ways = {intake.channel, intake.writtenBy, std::nullopt,
                  intake.payment, intake.resultWay, intake.notifyWay};
    state.received = intake.received;
    state.writtenLater = intake.writtenLater;
    state.feeTold = draft.feeTold;
    for (const DraftedFile &drafted : draft.files) {
        PickedFile file{drafted.path, {}, drafted.sha256, drafted.held};
        if (const auto &scan = drafted.scan)
            file.scanned = {drafted.path, scan->bytes,
                            QDateTime::fromMSecsSinceEpoch(toMs(scan->modified))};
        state.files.push_back(std::move(file));
    }
    if (draft.feeTold)
        state.ways.fee = intake.feeVnd;
    if (!procedure)
        return state;
    state.procedure = intake.procedure;
    state.variant = intake.variant;
    state.agreedDays = intake.agreedDays;
    state.papers = papersOf(*procedure);
    for (WantedPaper &wanted : state.papers) {
        PaperEntry &entry = wanted.entry;
        const auto handed = std::ranges::find(intake.papers, entry.name, &HandedPaper::name);
        entry.here = handed != intake.papers.end() || draft.seen.contains(entry.name);
        if (handed != intake.papers.end()) {
            entry.originals = handed->originals;
            entry.copies = handed->copies;
        }
        wanted.waived = draft.waived.contains(entry.name);
    }
    return state;
}

} // namespace motcua
