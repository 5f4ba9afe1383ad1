#include "app/motcua/options.h"
#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("options of the window program")
{
    const auto all = parseOptions({});
    REQUIRE(all);
    CHECK(all.value() == Options{});

    const auto some =
        parseOptions({QStringLiteral("--windows=kiosk,board"), QStringLiteral("--full-screen"),
                      QStringLiteral("--data"), QStringLiteral("/srv/site")});
    REQUIRE(some);
    CHECK(some.value().kiosk);
    CHECK(some.value().board);
    CHECK_FALSE(some.value().desk);
    CHECK(some.value().fullScreen);
    CHECK(some.value().data == QStringLiteral("/srv/site"));
    CHECK_FALSE(some.value().practice);
    CHECK(parseOptions({QStringLiteral("--practice")}).value().practice);
}

TEST_CASE("a wrong option is answered with what to write instead")
{
    for (const QStringList &wrong :
         {QStringList{QStringLiteral("--windows")},
          QStringList{QStringLiteral("--windows"), QStringLiteral("kiosk,tv")},
          QStringList{QStringLiteral("--windows=")},
          QStringList{QStringLiteral("--data"), QStringLiteral("--demo")},
          QStringList{QStringLiteral("--tour")}, QStringList{QStringLiteral("--colour")},
          QStringList{QStringLiteral("kiosk")}}) {
        CAPTURE(wrong.join(u' ').toStdString());
        const auto parsed = parseOptions(wrong);
        REQUIRE_FALSE(parsed);
        CHECK_FALSE(parsed.error().isEmpty());
        CHECK_FALSE(parsed.error().contains(u'\n'));
    }
}
