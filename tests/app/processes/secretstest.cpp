// Passwords come from standard input or a terminal, never from the command line.
#include "tests/app/demofolder.h"
#include "tests/app/processes/program.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace motcua;

namespace {

struct SecretCtl {
    Outcome run(const QString &line, const QByteArray &input)
    {
        QProcess process;
        process.setProcessEnvironment(environmentOf(demo));
        process.start(QStringLiteral(MOTCUA_CTL), words(line));
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    DemoFolder demo;
};

} // namespace

TEST_CASE("passwords are read from standard input, with and without an owner")
{
    SecretCtl ctl;
    std::optional<OwnerProcess> owner;
    if (GENERATE(false, true)) {
        owner.emplace(QStringLiteral(MOTCUA_TEST_OWNER), ctl.demo);
        REQUIRE(owner->waitUntilReady());
    }
    const QString add = QStringLiteral("staff add --sign-in admin --name An --role admin");
    const QByteArray password("bốn từ dễ nhớ\n");
    const Outcome nowhere = ctl.run(add, password); // no terminal to ask at
    CHECK(nowhere.exit == 2);
    CHECK(nowhere.err.contains(QStringLiteral("--password-stdin")));
    const QString fromInput = add + QStringLiteral(" --password-stdin");
    CHECK(ctl.run(fromInput, {}).exit == 2);
    CHECK(ctl.run(fromInput, "\xff\xfe not text\n").exit == 2);
    CHECK(ctl.run(fromInput, QByteArray(5000, 'x')).exit == 2);
    CHECK(ctl.run(add + QStringLiteral(" --password=Secret123"), {}).exit == 2);
    const Outcome added = ctl.run(fromInput, password);
    CHECK(added.exit == 0);
    CHECK(added.err.isEmpty());
    CHECK(ctl.run(QStringLiteral("staff list"), {}).out.contains(QStringLiteral("admin")));

    const QString code = ctl.run(QStringLiteral("staff recovery"), {}).out.split(u'\n').value(2);
    const QString recover = QStringLiteral("staff recover admin --password-stdin");
    CHECK(ctl.run(recover, code.toUtf8() + '\n').exit == 2);
    CHECK(ctl.run(recover, "wrong\nmot mat khau moi\n").exit == 1);
    CHECK(ctl.run(recover, code.toUtf8() + "\nmot mat khau moi\n").exit == 0);
    if (owner)
        CHECK(owner->stop() == 0);
    const auto office = ctl.demo.open();
    CHECK(office->staff().signIn(QStringLiteral("admin"), QStringLiteral("mot mat khau moi")));
}
