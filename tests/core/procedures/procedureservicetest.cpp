#include "core/procedures/procedureservice.h"

#include "core/base/cbor.h"
#include "core/journal/journaltables.h"
#include "core/procedures/procedureoperations.h"
#include "core/procedures/procedures.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <algorithm>

using namespace motcua;
using namespace motcua::test;

namespace {

struct Fixture {
    Fixture()
        : identity(Identity::issue(0, QStringLiteral("desk"), clock.now(), random))
        , database(QStringLiteral(":memory:"))
        , journal((prepare(database), database), identity, clock, random)
        , tables(database)
        , service((journal.addProjection(tables), journal), tables)
    {
    }

    static void prepare(Database &database)
    {
        createJournalTables(database);
        createProcedureTables(database);
        createLinkTable(database);
    }
    std::int64_t operationCount()
    {
        Query row = database.query("SELECT count(*) FROM op");
        return row.step() ? row.integer(0) : 0;
    }
    void append(const Id &entity, QCborMap payload)
    {
        Journal::Transaction transaction(journal);
        transaction.append({Kind::ProcedureDefined, entity, std::move(payload), actor});
        transaction.commit();
    }
    std::int64_t conflictCount()
    {
        Query row = database.query("SELECT count(*) FROM conflict");
        return row.step() ? row.integer(0) : 0;
    }

    FakeClock clock;
    FakeRandom random;
    Identity identity;
    Database database;
    Journal journal;
    Procedures tables;
    ProcedureService service;
    Id actor = Id::random(random);
};

Catalogue catalogueOf(std::vector<Procedure> procedures)
{
    return {QDate(2026, 11, 21), QStringLiteral("mẫu"), std::move(procedures)};
}

} // namespace

TEST_CASE("the shipped catalogue is loaded once, however often it is asked for", "[procedures]")
{
    Fixture f;
    const auto catalogue = shippedCatalogue();
    CHECK(f.service.load(catalogue, f.actor).value() == 90);
    CHECK(f.operationCount() == 90);
    CHECK(f.service.procedures().size() == 90);
    for (const Procedure &procedure : catalogue.procedures) {
        INFO(procedure.code.toStdString());
        const Procedure *found = f.service.find(procedure.code);
        REQUIRE(found);
        CHECK(*found == procedure);
    }

    CHECK(f.service.load(catalogue, f.actor).value() == 0);
    CHECK(f.operationCount() == 90);

    ProcedureService later(f.journal, f.tables);
    CHECK(later.procedures() == f.service.procedures());
    CHECK(later.load(catalogue, f.actor).value() == 0);
}

TEST_CASE("loading appends what differs and leaves the commune's own alone", "[procedures]")
{
    Fixture f;
    auto own = bareProcedure();
    own.code = QStringLiteral("5.003867");
    REQUIRE(f.service.load(catalogueOf({own}), f.actor).value() == 1);

    auto birth = bareProcedure();
    CHECK(f.service.load(catalogueOf({birth}), f.actor).value() == 1);
    birth.feeVnd = 8'000;
    CHECK(f.service.load(catalogueOf({birth}), f.actor).value() == 1);
    CHECK(f.service.find(birth.code)->feeVnd == 8'000);
    CHECK(f.service.procedures().size() == 2);
    CHECK(*f.service.find(own.code) == own);
    CHECK(f.operationCount() == 3);
}

TEST_CASE("procedures of a tile come in their order", "[procedures]")
{
    Fixture f;
    REQUIRE(f.service.load(shippedCatalogue(), f.actor));
    const auto police = f.service.byTile(u"cong-an");
    CHECK(police.size() == 16);
    CHECK(std::ranges::all_of(police, [](const Procedure *p) { return p->tile == u"cong-an"; }));
    CHECK(std::ranges::is_sorted(police, {}, &Procedure::order));
    CHECK(f.service.byTile(u"ho-tich").front()->code == u"1.001193");
    CHECK(f.service.byTile(u"quan-su").empty());
    CHECK_FALSE(f.service.find(u"9.999999"));
}

TEST_CASE("folding the catalogue anew changes no row", "[procedures]")
{
    Fixture f;
    auto catalogue = shippedCatalogue();
    REQUIRE(f.service.load(catalogue, f.actor));
    catalogue.procedures.front().plainName = QStringLiteral("Khai sinh cho cháu");
    REQUIRE(f.service.load(catalogue, f.actor).value() == 1);
    const auto before = f.service.procedures();
    CHECK_FALSE(f.journal.refoldChanges());
    f.journal.refold();
    f.service.reload();
    CHECK(f.service.procedures() == before);
}

TEST_CASE("a definition nobody can read has no effect and is kept as a conflict", "[procedures]")
{
    Fixture f;
    REQUIRE(f.service.load(catalogueOf({fullProcedure()}), f.actor));
    const auto entity = procedureId(fullProcedure().code);

    f.append(entity, {{1, QStringLiteral("khai sinh")}});
    auto stranger = fullProcedure();
    stranger.code = QStringLiteral("1.000894");
    f.append(entity, defineProcedure(stranger, f.actor).payload);
    f.append(procedureId(u"2.000815"), {});

    f.service.reload();
    CHECK(f.service.procedures() == std::vector{fullProcedure()});
    CHECK(f.operationCount() == 4);
    CHECK(f.conflictCount() == 3);
    CHECK_FALSE(f.journal.refoldChanges());
}

TEST_CASE("what a procedure asked on a day is told by what was written down by then",
          "[procedures]")
{
    Fixture f;
    const SiteZone zone = SiteZone::vietnam();
    const QDate first = zone.date(f.clock.now());
    Procedure p = bareProcedure();
    p.feeVnd = 8'000;
    const Procedure cheap = p;
    REQUIRE(f.service.define(std::vector{cheap}, f.actor).value() == 1);
    f.clock.advance(std::chrono::days(10));
    p.feeVnd = 10'000;
    const Procedure dear = p;
    REQUIRE(f.service.define(std::vector{dear}, {}).value() == 1);
    f.clock.advance(std::chrono::days(1));
    p.effectiveFrom = first.addDays(5); // decided earlier, learnt of late
    p.feeVnd = 9'000;
    const Procedure late = p;
    REQUIRE(f.service.define(std::vector{late}, {}).value() == 1);

    const auto versions = f.service.versions(cheap.code).value();
    REQUIRE(versions.size() == 3);
    CHECK(versions[0].procedure == cheap);
    CHECK(versions[0].actor == f.actor);
    CHECK(zone.date(versions[1].at) == first.addDays(10));
    CHECK_FALSE(versionOn(versions, first.addDays(-1), zone));
    CHECK(versionOn(versions, first, zone)->procedure == cheap);
    CHECK(versionOn(versions, first.addDays(4), zone)->procedure == cheap);
    CHECK(versionOn(versions, first.addDays(5), zone)->procedure == late);
    CHECK(versionOn(std::span(versions).first(2), first.addDays(9), zone)->procedure == cheap);
    CHECK(versionOn(std::span(versions).first(2), first.addDays(10), zone)->procedure == dear);
    CHECK(f.service.versions(u"9.999999").value().empty());
}

TEST_CASE("a row that does not hold together is not defined, nor are those beside it",
          "[procedures]")
{
    Fixture f;
    Procedure bad = bareProcedure();
    bad.plainName.clear();
    Procedure good = bareProcedure();
    good.code = QStringLiteral("1.000894");
    const auto refused = f.service.define(std::vector{good, bad}, f.actor);
    REQUIRE_FALSE(refused.ok());
    CHECK(int(refused.error()) == int(ProcedureProblem::BadRow));
    CHECK(f.operationCount() == 0);
}

TEST_CASE("when the disk refuses, nothing of a catalogue is loaded", "[procedures]")
{
    Fixture f;
    REQUIRE(f.service.load(catalogueOf({bareProcedure()}), f.actor));
    f.database.exec("PRAGMA query_only=ON");
    const auto refused = f.service.load(shippedCatalogue(), f.actor);
    REQUIRE_FALSE(refused.ok());
    CHECK(int(refused.error()) == int(ProcedureProblem::StorageFailed));
    CHECK(f.service.procedures() == std::vector{bareProcedure()});

    f.database.exec("PRAGMA query_only=OFF");
    CHECK(f.service.load(shippedCatalogue(), f.actor).value() == 90);
}
