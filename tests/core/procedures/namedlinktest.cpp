// Links whose procedure cannot be read from them: asked once, then remembered.
#include "core/base/cbor.h"
#include "core/codes/scannedcode.h"
#include "core/procedures/linkedprocedure.h"
#include "core/procedures/procedureservice.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace motcua::test;

namespace {

using Names = ProcedureLink::Names;

const QString Page = s("https://dichvucong.x.gov.vn/vi/procedure/detail/5f2b1c0e9d8a7b6c5d4e3f2a");
const QString OwnCode = s("https://drive.example.org/file/d/abc/view");

ProcedureLink linkIn(const QString &text) { return std::get<ProcedureLink>(meaningOf(text)); }

const Procedure *meant(const TestSite &site, const QString &text)
{
    const std::vector<Procedure> &all = site.procedures.procedures();
    const ScannedCode code = meaningOf(text);
    if (const auto *link = std::get_if<ProcedureLink>(&code))
        return linkedProcedure(*link, all, {}, site.procedures.links());
    return namedProcedure(std::get<UnknownCode>(code).text, all, site.procedures.links());
}

} // namespace

TEST_CASE("what says its code by itself is not asked for", "[procedures]")
{
    CHECK_FALSE(linkKey(linkIn(s("1.001193"))));
    for (const QStringView text : {u"", u"hello", u"WIFI:S:hall;P:secret;;", u"javascript:alert(1)",
                                   u"file:///etc/passwd", u"https://", u"ftp://x.vn/a"})
        CHECK_FALSE(linkKey(text));
    CHECK_FALSE(linkKey(QString(s("https://x.vn/") + QString(1000, u'x'))));
}

TEST_CASE("a link is remembered by what tells it from others", "[procedures]")
{
    CHECK(linkKey(linkIn(Page)) == linkKey(linkIn(QString(Page + s("?x=1")))));
    CHECK(linkKey(linkIn(Page)) != linkKey(linkIn(QString(Page).replace(s("2a"), s("2b")))));
    CHECK(linkKey(ProcedureLink{Names::Words, s("Đăng ký  KHAI sinh")})
          == linkKey(ProcedureLink{Names::Words, s("đăng ký khai sinh")}));
    CHECK(linkKey(ProcedureLink{Names::Words, s("9999")})
          != linkKey(ProcedureLink{Names::Unknown, s("9999")}));
    CHECK(linkKey(QStringView(OwnCode)) == linkKey(QString(u' ' + OwnCode + u'\n')));
    CHECK(linkKey(u"HTTPS://X.vn/A") == linkKey(u"https://x.vn/A"));
}

TEST_CASE("what an officer said a link means holds from then on", "[procedures]")
{
    TestSite site;
    REQUIRE(site.procedures.load(shippedCatalogue(), {}));
    for (const QString &text : {Page, OwnCode}) {
        INFO(text.toStdString());
        CHECK_FALSE(meant(site, text));
        const ScannedCode code = meaningOf(text);
        const auto *link = std::get_if<ProcedureLink>(&code);
        const QString key = (link ? linkKey(*link) : linkKey(QStringView(text))).value();
        const Id actor = site.newId();
        CHECK(site.procedures.nameLink({key, s("1.001193")}, actor).value());
        CHECK_FALSE(site.procedures.nameLink({key, s("1.001193")}, actor).value());
        REQUIRE(meant(site, text));
        CHECK(meant(site, text)->code == s("1.001193"));
        CHECK(site.procedures.nameLink({key, s("1.000894")}, actor).value());
        CHECK(meant(site, text)->code == s("1.000894"));
        const auto unknown = site.procedures.nameLink({key, s("9.999999")}, actor);
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error() == ProcedureProblem::UnknownProcedure);
    }
    ProcedureService opened(site.journal, site.procedureTables);
    CHECK(opened.links() == site.procedures.links());
    CHECK(opened.links().size() == 2);
    site.procedures.reload();
    CHECK(opened.links() == site.procedures.links());
    site.checkWhole();
}

TEST_CASE("of two who say it the later is believed, and what is damaged is a conflict",
          "[procedures]")
{
    TestSite site;
    REQUIRE(site.procedures.load(shippedCatalogue(), {}));
    const Id entity = linkId(u"page x");
    const auto append = [&](QCborMap payload) {
        Journal::Transaction transaction(site.journal);
        transaction.append({Kind::LinkNamed, entity, std::move(payload), {}});
        transaction.commit();
    };
    append({{1, s("page x")}, {2, s("1.001193")}});
    append({{1, s("page y")}, {2, s("1.000894")}}); // another entity's
    append({{1, s("page x")}, {2, s("none")}});
    append({{2, s("1.001193")}});
    CHECK(site.procedureTables.links() == std::vector<NamedLink>{{s("page x"), s("1.001193")}});
    CHECK(site.count("SELECT count(*) FROM conflict") == 3);
    CHECK_FALSE(decodeNamedLink("x"));
    CHECK_FALSE(decodeNamedLink(writeCbor(QCborMap{{1, QString(1001, u'x')}, {2, s("1.001193")}})));
    CHECK_FALSE(site.journal.refoldChanges());
}

TEST_CASE("when the disk refuses, a link stays to be asked for", "[procedures]")
{
    TestSite site;
    REQUIRE(site.procedures.load(shippedCatalogue(), {}));
    site.database.exec("PRAGMA query_only=ON");
    const auto refused = site.procedures.nameLink({s("page x"), s("1.001193")}, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == ProcedureProblem::StorageFailed);
    CHECK(site.procedures.links().empty());
}
