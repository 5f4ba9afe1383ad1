#include "app/commands/demosite.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

TEST_CASE("pick-up commands: a number for the receipt of a result that is ready")
{
    DemoFolder demo;
    const auto office = demo.open();
    REQUIRE(office->configuration().pickUpField());
    const Field lane = *office->configuration().pickUpField();
    const auto run = [&](const QString &line) { return command(*office, line); };
    const QJsonObject dossier =
        run(QStringLiteral("dossier receive --procedure 1.001022 --name An")).json.toObject();
    const QString code = dossier[QStringLiteral("code")].toString();
    const QString secret = office->dossiers().byCode(code).value().secret;
    const QString fetch = QStringLiteral("ticket take --receipt ") + secret;
    const Answer early = run(fetch);
    REQUIRE(early.error);
    CHECK(early.error->code == QStringLiteral("not-ready"));
    CHECK(early.error->message.contains(QStringLiteral("2026-11-27 17:00")));
    CHECK(run(fetch + QStringLiteral(" --field A")).error->code == QStringLiteral("not-ready"));
    const auto isWaiting = [&] {
        return !run(QStringLiteral("ticket list")).json.toArray().isEmpty();
    };
    CHECK_FALSE(isWaiting());
    REQUIRE(run(QStringLiteral("dossier decide %1").arg(code)).exit == Exit::Done);
    CHECK(code.startsWith(QStringLiteral("TAM-")));
    CHECK(run(QStringLiteral("ticket take --receipt UUUU")).error->code
          == QStringLiteral("bad-receipt"));
    CHECK(run(QStringLiteral("dossier pick-up")).json.toArray().isEmpty());

    const QString request = fetch + QStringLiteral(" --request again");
    const QJsonObject ticket = run(request).json.toObject();
    CHECK(ticket[QStringLiteral("field")].toString() == lane.code);
    CHECK(ticket[QStringLiteral("fetches")] == QJsonValue(true));
    const QJsonArray waiting = run(QStringLiteral("dossier pick-up")).json.toArray();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0][QStringLiteral("ticket")][QStringLiteral("number")]
          == ticket[QStringLiteral("number")]);
    CHECK(waiting[0][QStringLiteral("dossiers")][0][QStringLiteral("code")].toString() == code);

    const int counter = office->configuration().countersServing(lane.code).front();
    const QString there = QStringLiteral("dossier pick-up --counter %1").arg(counter);
    CHECK(run(there).json.toArray().isEmpty()); // not called yet
    REQUIRE(run(QStringLiteral("ticket next --counter %1").arg(counter)).exit == Exit::Done);
    const Answer called = run(there);
    CHECK(called.json.toArray().size() == 1);
    CHECK(called.text.contains(code));
    CHECK(run(QStringLiteral("dossier pick-up --counter 99")).error->code
          == QStringLiteral("unknown-counter"));

    REQUIRE(run(QStringLiteral("dossier return ") + code).exit == Exit::Done);
    CHECK(run(fetch).error->code == QStringLiteral("not-ready"));
    CHECK(run(request).json[QStringLiteral("number")] == ticket[QStringLiteral("number")]);
}

TEST_CASE("pick-up commands: a receipt of nobody gives no number, and stops no list")
{
    DemoFolder demo;
    const auto office = demo.open();
    const auto run = [&](const QString &line) { return command(*office, line); };
    const QString nobodys = QStringLiteral("ticket take --receipt 0000-0000-0000-0000");
    const QString unknown = QStringLiteral("unknown-receipt");
    CHECK(code(run(nobodys)) == unknown);
    CHECK(code(run(nobodys + QStringLiteral(" --field A"))) == unknown);
    CHECK(run(QStringLiteral("ticket list")).json.toArray().isEmpty());
    // As a number that another machine gave before it heard that the dossier is void.
    TakeRequest request;
    request.request = Id::fromName("test", u"nobody");
    request.field = office->configuration().fields.front().code;
    request.receipt = Id::fromName("test", u"receipt");
    office->queue().take(request, [](const auto &taken) { REQUIRE(taken); });
    const Answer waiting = run(QStringLiteral("dossier pick-up"));
    REQUIRE(waiting.exit == Exit::Done);
    REQUIRE(waiting.json.toArray().size() == 1);
    CHECK(waiting.json[0][QStringLiteral("dossiers")].toArray().isEmpty());

    // Where no field hands over results the counter is named.
    SiteConfiguration site = office->configuration();
    for (Field &field : site.fields)
        field.pickUp = false;
    REQUIRE(office->sites().apply(site, {}));
    const QString dossier =
        text(run(QStringLiteral("dossier receive --procedure 1.001022 --name An")), "code");
    REQUIRE(run(QStringLiteral("dossier decide ") + dossier).exit == Exit::Done);
    const QString fetch = QStringLiteral("ticket take --receipt ")
        + office->dossiers().byCode(dossier).value().secret;
    CHECK(code(run(fetch)) == QStringLiteral("no-pick-up-field"));
    CHECK(run(fetch + QStringLiteral(" --field A")).exit == Exit::Done);
}

TEST_CASE("pick-up commands: in the demo a result lies ready after the morning")
{
    DemoFolder demo;
    const DataFolder folder(demo.runtime() + QStringLiteral("/morning"));
    const Office::Request request{folder, QStringLiteral("test")};
    REQUIRE(createDemo(request, demo.clock.now(), true, demo.random));
    const auto office = Office::open(request, demo.clock, demo.random);
    REQUIRE(office);
    const Answer found = command(*office.value(), QStringLiteral("dossier list"));
    REQUIRE(found.json.toArray().size() == 1);
    CHECK(found.json.toArray()[0][u"state"].toString() == u"approved");
    const auto ready =
        office.value()->dossiers().byCode(found.json.toArray()[0][u"code"].toString());
    REQUIRE(ready);
    const Answer ticket =
        command(*office.value(), QStringLiteral("ticket take --receipt ") + ready.value().secret);
    CHECK(text(ticket, "number") == QStringLiteral("R001"));
    CHECK(text(ticket, "field") == QStringLiteral("tra-ket-qua"));
}
