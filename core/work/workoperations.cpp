#include "core/work/workoperations.h"

#include "core/base/cbor.h"

namespace motcua {

namespace {

// Keys of WorkRecorded.
constexpr int DayKey = 1; // Julian day
constexpr int CounterKey = 2;
constexpr int ProcedureKey = 3;
constexpr int CopiesKey = 4;
constexpr int FeeKey = 5;

constexpr int ReasonKey = 1; // of WorkVoided

std::optional<Work> recordOf(const Operation &operation, const CborFields &f)
{
    Work work;
    work.id = operation.header.entity;
    work.day = QDate::fromJulianDay(f.integer(DayKey));
    work.counter = f.smallInteger(CounterKey);
    work.procedure = f.text(ProcedureKey);
    work.copies = f.smallInteger(CopiesKey);
    work.feeVnd = f.integer(FeeKey);
    work.at = operation.header.wall;
    const bool sound = work.day.isValid() && work.counter > 0 && !work.procedure.isEmpty()
        && work.copies > 0 && work.copies <= MostCopies && work.feeVnd >= 0
        && work.feeVnd <= HighestFee;
    return sound ? std::optional(work) : std::nullopt;
}

} // namespace

Journal::Draft workRecorded(const Work &work, const Id &actor)
{
    return {Kind::WorkRecorded,
            work.id,
            {{DayKey, work.day.toJulianDay()},
             {CounterKey, work.counter},
             {ProcedureKey, work.procedure},
             {CopiesKey, work.copies},
             {FeeKey, work.feeVnd}},
            actor};
}

Journal::Draft workVoided(const Id &work, const QString &reason, const Id &actor)
{
    return {Kind::WorkVoided, work, {{ReasonKey, reason}}, actor};
}

std::optional<Work> foldWork(std::span<const Operation> operations,
                             std::vector<Conflict> *conflicts)
{
    std::optional<Work> work;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const Kind kind = Kind(operation.header.kind);
        if (f && kind == Kind::WorkVoided && work && !work->isVoid) {
            work->isVoid = true;
            work->voidReason = f->text(ReasonKey);
            continue;
        }
        auto recorded =
            f && kind == Kind::WorkRecorded && !work ? recordOf(operation, *f) : std::nullopt;
        if (recorded)
            work = std::move(recorded);
        else if (conflicts)
            conflicts->push_back({operation.log, operation.header.seq});
    }
    return work;
}

} // namespace motcua
