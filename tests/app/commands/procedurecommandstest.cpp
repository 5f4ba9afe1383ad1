#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace motcua;

namespace {

Answer find(const DemoFolder &demo, const DataFolder &folder, const QStringList &words)
{
    const auto parsed =
        parseCommandLine(QStringList{QStringLiteral("procedure"), QStringLiteral("find")} + words);
    if (!parsed)
        return parsed.error();
    FakeRandom random;
    return std::get<InOwnProcess>(parsed.value().command->action)
        .run({folder, demo.clock, random}, parsed.value().arguments);
}

} // namespace

TEST_CASE("a procedure is found by a question, with a site and without")
{
    DemoFolder demo;
    QTemporaryDir empty;
    const QString question = QStringLiteral("lam giay khai sinh cho con");
    for (const DataFolder &folder : {demo.folder(), DataFolder(empty.path())}) {
        const Answer answer = find(demo, folder, {question});
        REQUIRE(answer.exit == Exit::Done);
        const QJsonArray all = answer.json.toArray();
        REQUIRE(all.size() == 10);
        const QJsonObject best = all.first().toObject();
        CHECK(best[QStringLiteral("code")] == QStringLiteral("1.001193"));
        CHECK(best[QStringLiteral("name")] == QStringLiteral("Đăng ký khai sinh"));
        CHECK(best[QStringLiteral("field")] == QStringLiteral("ho-tich"));
        CHECK(best[QStringLiteral("score")].toDouble()
              > all.last()[QStringLiteral("score")].toDouble());
        CHECK(answer.text.contains(QStringLiteral("Làm giấy khai sinh")));
    }
}

TEST_CASE("a question that nothing answers, and bad limits")
{
    DemoFolder demo;
    const Answer nothing = find(demo, demo.folder(), {QStringLiteral("xyzzy qwrt")});
    CHECK(nothing.exit == Exit::Done);
    CHECK(nothing.json.toArray().isEmpty());
    const QString question = QStringLiteral("hộ kinh doanh");
    CHECK(find(demo, demo.folder(), {question, QStringLiteral("--limit=2")}).json.toArray().size()
          == 2);
    CHECK(find(demo, demo.folder(), {question, QStringLiteral("--limit=0")}).exit
          == Exit::BadInput);
    CHECK(find(demo, demo.folder(), {}).exit == Exit::BadInput);
}
