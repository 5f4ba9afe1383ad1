#include "core/staff/accesslog.h"

#include "tests/core/staff/stafftest.h"
#include "tests/support/catch.h"

#include <array>

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("looks: whoever sees a person's data is written down before it is shown")
{
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    const Account lan = addAccount(site, "lan", Role::Head);
    const Id dossier = site.newId();
    const Id other = site.newId();
    const QString where = QStringLiteral("dossier");
    const Instant first = site.clock.now();
    REQUIRE(site.accessLog.viewed(hoa, dossier, where));
    site.clock.advance(1min);
    REQUIRE(site.accessLog.viewed(lan, dossier, QStringLiteral("search")));
    REQUIRE(site.accessLog.viewed(hoa, other, where));

    const auto looks = site.accessLog.ofEntity(dossier);
    REQUIRE(looks.size() == 2);
    CHECK(looks[0] == PersonView{lan.id, dossier, QStringLiteral("search"), first + 1min});
    CHECK(looks[1] == PersonView{hoa.id, dossier, where, first});
    CHECK(site.accessLog.byAccount(hoa.id).size() == 2);
    CHECK(site.accessLog.byAccount(site.newId()).empty());
    site.checkWhole();
}

TEST_CASE("looks: nobody, and no role that sees no person")
{
    TestSite site;
    const Account admin = addAccount(site, "admin", Role::Admin);
    const Account helper = addAccount(site, "lan", Role::Helper);
    const qint64 before = site.operationCount();
    for (const Account &account : {Account{}, admin, helper})
        CHECK(site.accessLog.viewed(account, site.newId(), QStringLiteral("dossier")).error()
              == AccessError::NotAllowed);
    CHECK(site.operationCount() == before);
}

TEST_CASE("looks: one that was written stays as it was")
{
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    const Id look = site.newId();
    const Id dossier = site.newId();
    {
        Journal::Transaction transaction(site.journal);
        transaction.append(personViewed({hoa.id, dossier, QStringLiteral("dossier"), {}}, look));
        transaction.append(personViewed({hoa.id, site.newId(), QStringLiteral("x"), {}}, look));
        transaction.append({Kind::PersonViewed, site.newId(), {}, hoa.id}); // of nobody
        transaction.commit();
    }
    CHECK(site.accessLog.byAccount(hoa.id).size() == 1);
    CHECK(site.accessLog.ofEntity(dossier).size() == 1);
    CHECK(site.count("SELECT count(*) FROM conflict") == 2);
}

TEST_CASE("looks: at many at once, all for one reason or none")
{
    TestSite site;
    addAccount(site, "admin", Role::Admin);
    const Account hoa = addAccount(site, "hoa");
    const std::array entities{site.newId(), site.newId()};
    const QString why = QStringLiteral("báo cáo tháng 11");
    const QString where = QStringLiteral("export");
    REQUIRE(site.accessLog.viewedAll(hoa, entities, where, why));
    for (const Id &entity : entities)
        CHECK(site.accessLog.ofEntity(entity)
              == std::vector{PersonView{hoa.id, entity, where, site.clock.now(), why}});
    const qint64 before = site.operationCount();
    REQUIRE(site.accessLog.viewedAll(hoa, {}, where, why));
    CHECK(site.accessLog.viewedAll({}, entities, where, why).error() == AccessError::NotAllowed);
    CHECK(site.operationCount() == before);
    site.checkWhole();
}
