#include "core/work/workservice.h"

#include "core/work/workoperations.h"
#include "tests/support/catch.h"
#include "tests/support/foreignlog.h"
#include "tests/support/testsite.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Copy = QStringLiteral("2.000815");
const QString Birth = QStringLiteral("1.001193");

struct Ward : TestSite {
    Ward()
    {
        Procedure copy;
        copy.code = Copy;
        Procedure birth;
        birth.code = Birth;
        for (Procedure *p : {&copy, &birth}) {
            for (QString *text : {&p->name, &p->officialName, &p->nameEn, &p->plainName,
                                  &p->plainNameEn, &p->field, &p->counterGroup, &p->source})
                *text = QStringLiteral("Sao y");
            p->tile = QStringLiteral("ho-tich");
        }
        REQUIRE(procedures.load({QDate(2026, 11, 1), {}, {copy, birth}}, {}));
    }
    Result<Work, WorkError> record(const QString &procedure = Copy, int counter = 3)
    {
        return work.record({newId(), counter, procedure, 2, 4000, {}});
    }
};

} // namespace

TEST_CASE("work: recorded once, counted, made void, counted no more")
{
    Ward ward;
    const WorkRequest request{ward.newId(), 3, Copy, 2, 4000, Id::fromName("account", u"hoa")};
    const Work work = ward.work.record(request).value();
    CHECK(work.day == ward.queue.today());
    CHECK(work.at == ward.clock.now());
    CHECK(ward.work.record(request).value() == work);
    ward.clock.advance(1min);
    const Work other = ward.record(Birth).value();
    const auto today = ward.work.list(work.day).value();
    REQUIRE(today.size() == 2);
    CHECK(today[0] == other);
    CHECK(figuresOf(today) == WorkFigures{2, 4, 8000});

    CHECK(ward.work.makeVoid(work.id, QStringLiteral("  "), {}).error() == WorkError::NoReason);
    const Work gone = ward.work.makeVoid(work.id, QStringLiteral("nhầm"), {}).value();
    CHECK(gone.isVoid);
    CHECK(gone.voidReason == QStringLiteral("nhầm"));
    CHECK(ward.work.makeVoid(work.id, QStringLiteral("nhầm"), {}).error()
          == WorkError::AlreadyVoid);
    CHECK(figuresOf(ward.work.list(work.day).value()) == WorkFigures{1, 2, 4000});
    ward.clock.advance(24h);
    CHECK(ward.work.makeVoid(other.id, QStringLiteral("nhầm"), {}).error()
          == WorkError::UnknownWork);
    CHECK(ward.work.list(ward.queue.today()).value().empty());
    ward.checkWhole();
}

TEST_CASE("work: what makes no sense is refused and leaves nothing")
{
    Ward ward;
    const auto operations = ward.operationCount();
    const auto refusal = [&](int counter, const QString &procedure, int copies, qint64 fee) {
        return ward.work.record({ward.newId(), counter, procedure, copies, fee, {}}).error();
    };
    CHECK(refusal(77, Copy, 1, 0) == WorkError::UnknownCounter);
    CHECK(refusal(3, QStringLiteral("9.999999"), 1, 0) == WorkError::UnknownProcedure);
    CHECK(refusal(3, Copy, 0, 0) == WorkError::BadAmount);
    CHECK(refusal(3, Copy, MostCopies + 1, 0) == WorkError::BadAmount);
    CHECK(refusal(3, Copy, 1, -1) == WorkError::BadAmount);
    CHECK(refusal(3, Copy, 1, HighestFee + 1) == WorkError::BadAmount);
    CHECK(ward.work.makeVoid(ward.newId(), QStringLiteral("nhầm"), {}).error()
          == WorkError::UnknownWork);
    CHECK(ward.operationCount() == operations);
}

TEST_CASE("work: a counter's last procedures come first, each once, without void ones")
{
    Ward ward;
    const auto recent = [&](int counter) { return ward.work.recentProcedures(counter).value(); };
    CHECK(recent(3).empty());
    REQUIRE(ward.record(Copy));
    ward.clock.advance(1min);
    const Work birth = ward.record(Birth).value();
    CHECK(recent(3) == std::vector<QString>{Birth, Copy});
    ward.clock.advance(1min);
    REQUIRE(ward.record(Copy));
    CHECK(recent(3) == std::vector<QString>{Copy, Birth});
    CHECK(recent(2).empty());
    REQUIRE(ward.work.makeVoid(birth.id, QStringLiteral("nhầm"), {}));
    CHECK(recent(3) == std::vector<QString>{Copy});
}

TEST_CASE("work: operations of two devices mean one record in every order of arrival")
{
    CHECK(rc::check("fold of records", [] {
        Work work;
        work.id = Id::fromName("work", u"1");
        work.day = FakeClock::startDay();
        work.procedure = Copy;
        std::vector<Operation> operations;
        const auto kinds = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3));
        for (const int kind : kinds) {
            const qint64 seq = qint64(operations.size()) + 1;
            work.counter = int(seq);
            work.copies = kind == 2 ? 0 : 1; // what no program of ours writes
            const Journal::Draft draft =
                kind == 1 ? workVoided(work.id, QString::number(seq), {}) : workRecorded(work, {});
            operations.push_back(operationOf(draft, Id::fromName("log", u"1"), seq,
                                             nextHlc(0, FakeClock::start() + seq * 1s)));
        }
        std::vector<Conflict> conflicts;
        const auto folded = foldWork(operations, &conflicts);
        const auto first = std::ranges::find(kinds, 0);
        RC_ASSERT(folded.has_value() == (first != kinds.end()));
        if (!folded)
            return;
        RC_ASSERT(folded->counter == int(first - kinds.begin()) + 1);
        RC_ASSERT(folded->isVoid == (std::find(first, kinds.end(), 1) != kinds.end()));
        RC_ASSERT(conflicts.size() + 1 + (folded->isVoid ? 1 : 0) == kinds.size());

        // Whatever comes first, the table says the same in the end.
        Ward ward;
        FakeRandom keys(3);
        ForeignLog log(ward.database, keys);
        for (const Operation &operation : operations) {
            log.append({Kind(operation.header.kind),
                        work.id,
                        QCborValue::fromCbor(operation.payload).toMap(),
                        {}},
                       operation.header.hlc);
        }
        ward.journal.refold();
        const auto stored = ward.works.find(work.id);
        RC_ASSERT(stored.has_value());
        RC_ASSERT(stored->counter == folded->counter);
        RC_ASSERT(stored->isVoid == folded->isVoid);
    }));
}
