#include "app/commands/doctor.h"

#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

#include <algorithm>

using namespace motcua;

namespace {

QStringList wrong(const std::vector<Finding> &findings)
{
    QStringList names;
    for (const Finding &finding : findings) {
        CHECK_FALSE(finding.what.isEmpty());
        if (!finding.fine())
            names.append(finding.name);
    }
    return names;
}

} // namespace

TEST_CASE("the doctor finds nothing wrong with a new site, also while its owner works")
{
    DemoFolder demo;
    CHECK(wrong(examine(demo.folder(), demo.clock.now())).isEmpty());
    const auto office = demo.open();
    CHECK(wrong(examine(demo.folder(), demo.clock.now())).isEmpty());
    CHECK(examine(demo.folder(), demo.clock.now()).size() >= 8);
}

TEST_CASE("the doctor names what is wrong and changes nothing")
{
    DemoFolder demo;
    const DataFolder folder = demo.folder();
    const auto found = [&] { return wrong(examine(folder, demo.clock.now())); };
    SECTION("others may read")
    {
        REQUIRE(QFile::setPermissions(folder.file(u"keys/site.key"), QFile::Permissions(0x6644)));
        CHECK(found() == QStringList{QStringLiteral("folder-private")});
    }
    SECTION("a dead battery")
    {
        demo.clock.set(fromMs(0));
        CHECK(found() == QStringList{QStringLiteral("clock")});
    }
    SECTION("keys of another site")
    {
        REQUIRE(Identity::issue(0, QStringLiteral("desk"), demo.clock.now(), demo.random)
                    .save(folder.keys()));
        CHECK(found() == QStringList{QStringLiteral("keys")});
    }
    SECTION("no keys")
    {
        REQUIRE(QDir(folder.keys()).removeRecursively());
        CHECK(found() == QStringList{QStringLiteral("keys")});
    }
    SECTION("no folder")
    {
        CHECK(wrong(examine(DataFolder(QStringLiteral("/nowhere")), demo.clock.now()))
              == QStringList{QStringLiteral("folder")});
    }
    SECTION("no file")
    {
        REQUIRE(QFile::remove(folder.database()));
        CHECK(found() == QStringList{QStringLiteral("file")});
        CHECK_FALSE(folder.hasSite());
    }
    SECTION("newer")
    {
        {
            Database file(folder.database());
            file.setUserVersion(1000);
        }
        CHECK(found() == QStringList{QStringLiteral("version")});
    }
    SECTION("damaged")
    {
        QFile file(folder.database());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(4096));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto findings = examine(folder, demo.clock.now());
        CHECK(std::ranges::any_of(findings, &Finding::damaged));
    }
}

TEST_CASE("the doctor tells of lines of machine.ini that nobody understands")
{
    DemoFolder demo;
    QFile file(demo.folder().file(u"machine.ini"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[desk]\nlockMinute=5\n[kiosk]\ninches=huge\n");
    file.close();
    const auto findings = examine(demo.folder(), demo.clock.now());
    const auto it = std::ranges::find(findings, QStringLiteral("machine-ini"), &Finding::name);
    REQUIRE(it != findings.end());
    CHECK(it->wrong());
    CHECK(it->what
          == QStringLiteral("nothing is called desk/lockMinute: desk/lockMinutes?; "
                            "kiosk/inches cannot be \"huge\" (7..120)"));
    CHECK(it->mend.contains(file.fileName()));
}

TEST_CASE("the doctor looks at the printer that machine.ini names")
{
    DemoFolder demo;
    const auto printer = [&demo](const QByteArray &keys) {
        QFile file(demo.folder().file(u"machine.ini"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("[printer]\n" + keys);
        file.close();
        const auto findings = examine(demo.folder(), demo.clock.now());
        const auto it = std::ranges::find(findings, QStringLiteral("printer"), &Finding::name);
        REQUIRE(it != findings.end());
        return *it;
    };
    CHECK(printer("").fine());
    CHECK(printer("").what == QStringLiteral("pdf"));
    CHECK(printer("kind=laser\n").what == QStringLiteral("printer/kind cannot be \"laser\""));
    CHECK(printer("kind=escpos-device\ntarget=/dev/nothing\n")
              .what.endsWith(QStringLiteral("; not-there")));
    CHECK(printer("kind=escpos-device\ntarget=/dev/null\n").fine());
    CHECK_FALSE(printer("target=/nowhere\n").fine());

    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));
    const QByteArray host =
        "kind=escpos-tcp\ntarget=127.0.0.1:" + QByteArray::number(server.serverPort()) + '\n';
    CHECK(printer(host).fine());
    server.close();
    CHECK(printer(host).what.endsWith(QStringLiteral("; not-there")));

    const auto office = demo.open();
    command(*office, QStringLiteral("ticket take --field A"));
    command(*office, QStringLiteral("print reprint A001"));
    CHECK(printer("").what == QStringLiteral("pdf; last slip A001 queued"));
    CHECK(printer("").fine());
    REQUIRE(office->prints().noteFault(PrinterFault::PaperOut));
    CHECK(printer("").what == QStringLiteral("pdf; last slip A001 queued; paper-out"));
    CHECK(printer("").mend == QStringLiteral("put in a new roll"));
    CHECK(command(*office, QStringLiteral("print list"))
              .text.endsWith(QStringLiteral("\nthe printer: paper-out; put in a new roll\n")));
}
