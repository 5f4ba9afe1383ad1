// The ways to a procedure's page: what happened, the field, words that are typed.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

#include <QQuickItem>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

void write(KioskRig &rig, const char *keys)
{
    for (const char *key = keys; *key; ++key)
        rig.controller.finder()->press(QString(QLatin1Char(*key)));
}

QStringList titles(const PagedRows &rows)
{
    QStringList found;
    for (int row = 0; row < rows.rowCount(); ++row)
        found.append(rows.data(rows.index(row), PagedRows::Title).toString());
    return found;
}

QString firstCode(const PagedRows &rows)
{
    return rows.rowCount() ? rows.data(rows.index(0), PagedRows::Code).toString() : QString();
}

} // namespace

TEST_CASE("a birth leads to the procedures it asks for, with a finger alone", "[kiosk][papers]")
{
    KioskRig rig;
    rig.touch("openPapers");
    CHECK(rig.controller.page() == KioskController::PapersPage);
    rig.touch("group-birth");
    REQUIRE(rig.controller.page() == KioskController::FoundPage);
    CHECK(rig.item("heading")->property("text").toString() == QStringLiteral("Sinh con"));
    rig.touch("found-1.001193");
    CHECK(rig.controller.page() == KioskController::DetailsPage);
    rig.touch("backButton");
    CHECK(rig.controller.page() == KioskController::FoundPage);
    rig.touch("backButton");
    CHECK(rig.controller.page() == KioskController::PapersPage);
}

TEST_CASE("what asks for one procedure leads straight to its page", "[kiosk][papers]")
{
    KioskRig rig;
    rig.controller.openPapers();
    rig.controller.openGroup(QStringLiteral("building"));
    CHECK(rig.controller.page() == KioskController::DetailsPage);
    rig.controller.back();
    CHECK(rig.controller.page() == KioskController::PapersPage);
}

TEST_CASE("the fields are shown instead of what happened, and lead to theirs", "[kiosk][papers]")
{
    KioskRig rig;
    rig.touch("openPapers");
    rig.touch("byField");
    rig.touch("group-chung-thuc");
    REQUIRE(rig.controller.page() == KioskController::FoundPage);
    CHECK(rig.controller.finder()->heading() == QStringLiteral("Chứng thực"));
    const PagedRows &found = *rig.controller.finder()->found();
    CHECK(titles(found).contains(QStringLiteral("Sao y giấy tờ")));
    CHECK(found.hasNext());
    const QStringList before = titles(found);
    rig.touch("pageDown");
    CHECK(titles(found) != before);
    CHECK(found.hasBefore());
    rig.touch("pageUp");
    CHECK(titles(found) == before);
}

TEST_CASE("nothing is offered that nobody serves here", "[kiosk][papers]")
{
    KioskRig::Options options;
    std::erase_if(options.configuration.fields,
                  [](const Field &field) { return field.code == u"chung-thuc"; });
    for (Counter &counter : options.configuration.counters)
        std::erase_if(counter.serves,
                      [](const ServedField &served) { return served.field == u"chung-thuc"; });
    KioskRig rig(options);
    rig.controller.openPapers();
    CHECK_FALSE(rig.controller.finder()->procedure(u"2.000815"));
    rig.controller.openSearch();
    write(rig, "sao y");
    CHECK(firstCode(*rig.controller.finder()->found()) != QStringLiteral("2.000815"));
    rig.controller.openDetails(QStringLiteral("2.000815"));
    CHECK(rig.controller.page() == KioskController::SearchPage);
}

TEST_CASE("typing finds while it goes on, with Telex, VNI or without marks", "[kiosk][papers]")
{
    KioskRig rig;
    rig.touch("openPapers");
    rig.touch("openSearch");
    ProcedureFinder &finder = *rig.controller.finder();
    for (const char *key :
         {"key-k", "key-e", "key-e", "key-t", "key-blank", "key-h", "key-o", "key-n"})
        rig.tap(key);
    rig.settle();
    CHECK(finder.typed() == QStringLiteral("kêt hon"));
    CHECK(firstCode(*finder.found()) == QStringLiteral("1.000894"));
    CHECK(rig.item("typed")->property("text").toString().startsWith(QStringLiteral("kêt hon")));
    rig.tap("key-erase");
    CHECK(finder.typed() == QStringLiteral("kêt ho"));
    rig.touch("key-clear");
    CHECK(finder.typed().isEmpty());
    CHECK(finder.found()->rowCount() == 0);
    CHECK_FALSE(rig.has("key-6"));
    rig.touch("key-method");
    CHECK(finder.isVni());
    for (const char *key : {"key-k", "key-e", "key-6", "key-t", "key-1"})
        rig.tap(key);
    CHECK(finder.typed() == QStringLiteral("kết"));
}

TEST_CASE("a code is typed with the digits that are called up", "[kiosk][papers]")
{
    KioskRig rig;
    rig.controller.openPapers();
    rig.controller.openSearch();
    rig.settle();
    rig.touch("key-digits");
    for (const char *key : {"key-2", "key-.", "key-0", "key-0", "key-0", "key-8"})
        rig.tap(key);
    rig.settle();
    CHECK(rig.controller.finder()->typed() == QStringLiteral("2.0008"));
    CHECK(firstCode(*rig.controller.finder()->found()).startsWith(QStringLiteral("2.0008")));
}

TEST_CASE("what is like nothing says so and offers help", "[kiosk][papers]")
{
    KioskRig rig;
    rig.controller.openPapers();
    rig.controller.openSearch();
    CHECK_FALSE(rig.has("nothing"));
    write(rig, "zzzqqq");
    rig.settle();
    CHECK(rig.item("nothing")->isVisible());
    for (int i = 0; i < 200; ++i)
        write(rig, "b");
    CHECK(rig.controller.finder()->typed().size() == ProcedureFinder::MostTyped);
}

TEST_CASE("the finder follows the language", "[kiosk][papers]")
{
    KioskRig rig;
    rig.controller.openPapers();
    rig.controller.openGroup(QStringLiteral("birth"));
    rig.controller.switchLanguage();
    CHECK(rig.controller.finder()->heading() == QStringLiteral("Birth of a child"));
    CHECK(titles(*rig.controller.finder()->groups()).contains(QStringLiteral("Marriage")));
    rig.controller.openDetails(QStringLiteral("1.001193"));
    const QString english = rig.controller.details().name;
    rig.controller.switchLanguage();
    CHECK(rig.controller.details().name != english);
    CHECK(rig.controller.details().name == QStringLiteral("Làm giấy khai sinh"));
}

TEST_CASE("who goes leaves nothing that was typed or chosen", "[kiosk][papers]")
{
    KioskRig::Options options;
    options.idle.ask = 60ms;
    options.idle.leave = 60ms;
    KioskRig rig(options);
    rig.controller.openPapers();
    rig.controller.openSearch();
    ProcedureFinder &finder = *rig.controller.finder();
    finder.setVni(true);
    write(rig, "khuyet tat");
    rig.controller.openDetails(QStringLiteral("1.001699"));
    SECTION("home") { rig.controller.home(); }
    SECTION("left alone") { rig.settle(400); }
    CHECK(rig.controller.page() == KioskController::HomePage);
    CHECK(finder.typed().isEmpty());
    CHECK_FALSE(finder.isVni());
    CHECK(finder.found()->rowCount() == 0);
    CHECK(rig.controller.details() == KioskProcedure());
    rig.controller.openPapers();
    rig.controller.openSearch();
    CHECK(finder.typed().isEmpty());
}
