// Dossiers are found as people type, and as they stand now.
#include "core/dossiers/dossiersearch.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

struct SearchWard : DossierWard {
    Dossier of(const char *number, const char *name, const char *phone = "",
               const char *procedure = "1.001022")
    {
        clock.advance(std::chrono::minutes{1});
        Intake intake = intakeOf(newId(), procedure);
        intake.owner = person(number, name);
        intake.owner.phone = QString::fromLatin1(phone);
        return receive(*this, intake);
    }
    std::vector<QString> found(const char *typed, const DossierFilter &filter = {})
    {
        std::vector<QString> codes;
        const auto answer = dossiers.search(QString::fromUtf8(typed), filter);
        REQUIRE(answer);
        for (const Dossier &dossier : answer.value())
            codes.push_back(dossier.code());
        return codes;
    }
};

} // namespace

TEST_CASE("dossier search: by beginnings of names, numbers, telephones and codes, newest first")
{
    SearchWard ward;
    const QString an = ward.of("031190001234", "Nguyễn Thị Bình An", "0912 345 678").code();
    const QString duc = ward.of("031190001235", "Đỗ Văn Đức").code();
    const QString anh = ward.of("031290001236", "Nguyễn Hoàng Anh").code();
    using Codes = std::vector<QString>;
    CHECK(ward.found("nguy") == Codes{anh, an});
    CHECK(ward.found("NGUYỄN a") == Codes{anh, an});
    CHECK(ward.found("do duc") == Codes{duc});
    CHECK(ward.found("đức") == Codes{duc});
    CHECK(ward.found("031190") == Codes{duc, an});
    CHECK(ward.found("0912345") == Codes{an});
    CHECK(ward.found("0002") == Codes{duc});
    CHECK(ward.found("261123") == Codes{anh, duc, an});
    CHECK(ward.found("tam-261123-0003") == Codes{anh});
    CHECK(ward.found("") == Codes{anh, duc, an});
    CHECK(ward.found("zzz").empty());
    CHECK(ward.dossiers.count(QStringLiteral("nguy"), {}).value() == 2);
    CHECK(ward.dossiers.count({}, {}).value() == 3);
}

TEST_CASE("dossier search: what changed is found as it is, also who the person is")
{
    SearchWard ward;
    const Dossier dossier = ward.of("031190001234", "Nguyễn Thị Bình An");
    const QString official = QStringLiteral("H26.107-261123-0042");
    REQUIRE(ward.dossiers.bindCode(dossier.id, official, {}));
    CHECK(ward.found("42") == std::vector{official});
    CHECK(ward.found("tam") == std::vector{official}); // both codes for ever
    Person told = ward.citizens.find(dossier.owner).value();
    told.name = QStringLiteral("Lê Thị Bình An");
    REQUIRE(ward.citizens.change(told, {PersonField::Name}, {}));
    CHECK(ward.found("nguyen").empty());
    CHECK(ward.found("le an") == std::vector{official});
    ward.checkWhole();
    ward.journal.refold();
    CHECK(ward.found("le an") == std::vector{official});
}

TEST_CASE("dossier search: filters narrow it, also to nothing")
{
    SearchWard ward;
    const QString birth = ward.of("031190001234", "Nguyễn Thị An", "", "1.001193").code();
    const Dossier other = ward.of("031190001235", "Nguyễn Văn Ân");
    using Codes = std::vector<QString>;
    DossierFilter filter;
    filter.procedures = {QStringLiteral("1.001193"), QStringLiteral("1.004222")};
    CHECK(ward.found("nguyen", filter) == Codes{birth});
    CHECK(ward.found("", filter) == Codes{birth});
    filter.state = DossierState::Approved;
    CHECK(ward.found("nguyen", filter).empty());
    CHECK(ward.dossiers.count(QStringLiteral("n"), filter).value() == 0);
    REQUIRE(ward.dossiers.approve(other.id, {}, {}));
    filter.procedures.clear();
    CHECK(ward.found("nguyen", filter) == Codes{other.code()});
    filter = {};
    filter.month = 202611;
    CHECK(ward.found("", filter).size() == 2);
    filter.month = 202612;
    CHECK(ward.found("", filter).empty());
    filter = {};
    filter.channel = IntakeChannel::Online;
    CHECK(ward.found("nguyen", filter).empty());
}
