#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace motcua;

namespace {

const QString Password = QStringLiteral("bốn từ dễ nhớ");

struct StaffWard {
    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    Answer run(const char *line, const QStringList &secrets = {})
    {
        return command(*office, QString::fromUtf8(line), secrets);
    }
    QString refusal(const char *line, const QStringList &secrets = {Password})
    {
        const Answer answer = run(line, secrets);
        return answer.error ? answer.error->code : QString();
    }
    QString key(const char *line, const char *name, const QStringList &secrets = {Password})
    {
        const Answer answer = run(line, secrets);
        INFO(line);
        CHECK(answer.exit == Exit::Done);
        return answer.json[QString::fromLatin1(name)].toString();
    }
};

constexpr auto AddAdmin = "staff add --sign-in Admin --name An --role admin";

} // namespace

TEST_CASE("staff: accounts from the command line")
{
    StaffWard ward;
    CHECK(ward.run("staff list").json.toArray().isEmpty());
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role officer")
          == QStringLiteral("first-not-admin"));
    CHECK(ward.key(AddAdmin, "signIn") == QStringLiteral("admin"));
    CHECK(ward.key("staff add --sign-in binh --name Bình --role officer --agency cong-an", "agency")
          == QStringLiteral("cong-an"));
    CHECK(ward.key("staff add --sign-in lan --name Lan --role helper --ends 2026-11-30", "ends")
          == QStringLiteral("2026-11-30"));

    CHECK(ward.refusal(AddAdmin) == QStringLiteral("sign-in-taken"));
    CHECK(ward.refusal("staff add --sign-in x! --name X --role head")
          == QStringLiteral("bad-sign-in"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role boss")
          == QStringLiteral("bad-role"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role helper")
          == QStringLiteral("end-missing"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role helper --ends 2026-11-01")
          == QStringLiteral("end-passed"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role helper --ends soon")
          == QStringLiteral("bad-day"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role admin --ends 2026-11-30")
          == QStringLiteral("end-not-allowed"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role head --agency none")
          == QStringLiteral("unknown-agency"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role head", {QStringLiteral("short")})
          == QStringLiteral("weak-password"));
    CHECK(ward.refusal("staff add --sign-in hoa --name Hoa --role head", {})
          == QStringLiteral("weak-password"));
    CHECK(ward.refusal("staff add --name Hoa --role head") == QStringLiteral("missing-option"));

    const QJsonArray all = ward.run("staff list").json.toArray();
    REQUIRE(all.size() == 3);
    CHECK(all[0][QStringLiteral("signIn")].toString() == QStringLiteral("admin"));
    CHECK(all[0][QStringLiteral("agency")].isNull());
    CHECK(all[0][QStringLiteral("state")].toString() == QStringLiteral("working"));
    CHECK(ward.run("staff list").text.contains(QStringLiteral("Bình")));
    CHECK_FALSE(ward.run("staff list").text.contains(QStringLiteral("argon2")));
    CHECK(ward.office->staff().signIn(QStringLiteral("binh"), Password));
}

TEST_CASE("staff: password, role, disable and enable")
{
    StaffWard ward;
    ward.run(AddAdmin, {Password});
    ward.run("staff add --sign-in binh --name Bình --role officer --agency cong-an", {Password});
    CHECK(ward.refusal("staff password nobody") == QStringLiteral("unknown-account"));
    CHECK(ward.refusal("staff password binh", {QStringLiteral("1234567")})
          == QStringLiteral("weak-password"));
    ward.key("staff password BINH", "signIn", {QStringLiteral("một mật khẩu khác")});
    CHECK(ward.office->staff().signIn(QStringLiteral("binh"), QStringLiteral("một mật khẩu khác")));

    CHECK(ward.key("staff role binh --role head", "agency") == QStringLiteral("cong-an"));
    CHECK(ward.key("staff role binh --role head --whole-centre", "agency").isEmpty());
    CHECK(ward.key("staff role binh --role helper --ends 2026-12-31", "role")
          == QStringLiteral("helper"));
    CHECK(ward.refusal("staff role binh --role admin") == QStringLiteral("end-not-allowed"));
    CHECK(ward.key("staff role binh --role officer --no-end", "ends").isEmpty());
    CHECK(ward.refusal("staff role admin --role head") == QStringLiteral("last-admin"));

    CHECK(ward.key("staff disable binh", "state") == QStringLiteral("disabled"));
    CHECK_FALSE(
        ward.office->staff().signIn(QStringLiteral("binh"), QStringLiteral("một mật khẩu khác")));
    CHECK(ward.key("staff enable binh", "state") == QStringLiteral("working"));
    const Answer last = ward.run("staff disable admin");
    CHECK(last.exit == Exit::NotPossible);
    CHECK(last.error->code == QStringLiteral("last-admin"));
}

TEST_CASE("staff: the recovery sheet")
{
    StaffWard ward;
    ward.run(AddAdmin, {Password});
    const Answer sheet = ward.run("staff recovery");
    const QString code = sheet.json[QStringLiteral("code")].toString();
    CHECK(code.size() == 23);
    CHECK(sheet.text.contains(code));
    CHECK(sheet.text.contains(QStringLiteral("Phường Mẫu")));
    const QString fresh = QStringLiteral("mật khẩu sau này");
    CHECK(ward.refusal("staff recover admin", {code, QStringLiteral("short")})
          == QStringLiteral("weak-password"));
    for (int i = 0; i < 3; ++i)
        CHECK(ward.refusal("staff recover admin", {QStringLiteral("wrong"), fresh})
              == QStringLiteral("wrong"));
    CHECK(ward.refusal("staff recover admin", {code, fresh}) == QStringLiteral("wait"));
    ward.demo.clock.advance(std::chrono::seconds{1});
    CHECK(ward.key("staff recover admin", "signIn", {code, fresh}) == QStringLiteral("admin"));
    CHECK(ward.refusal("staff recover admin", {code, fresh}) == QStringLiteral("wrong"));
    CHECK(ward.office->staff().signIn(QStringLiteral("admin"), fresh));
    // The code itself is nowhere.
    Query rows = ward.office->journal().database().query("SELECT payload FROM op");
    while (rows.step()) {
        CHECK_FALSE(rows.blob(0).contains(code.toUtf8()));
        CHECK_FALSE(rows.blob(0).contains(QString(code).remove(u'-').toUtf8()));
    }
}
