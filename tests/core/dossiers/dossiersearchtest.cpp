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
    filter.channel = IntakeChannel::Online;
    CHECK(ward.found("nguyen", filter).empty());
}

TEST_CASE("dossier search: between two days of receipt, over months and years")
{
    SearchWard ward;
    const auto on = [&](int year, int month, int day) {
        ward.clock.set(ward.sites.configuration().zone().at(QDate(year, month, day), QTime(8, 0)));
        return ward.of("031190001234", "Nguyễn Thị An").code();
    };
    const QString first = on(2026, 11, 30);
    const QString second = on(2026, 12, 1);
    const QString third = on(2027, 1, 1);
    const QString fourth = on(2028, 2, 29);
    using Codes = std::vector<QString>;
    const auto between = [&](std::optional<QDate> from, std::optional<QDate> to) {
        DossierFilter filter;
        filter.from = from;
        filter.to = to;
        const Codes codes = ward.found("an", filter);
        CHECK(ward.found("", filter) == codes);
        CHECK(ward.dossiers.count({}, filter).value() == int(codes.size()));
        return codes;
    };
    CHECK(between(QDate(2026, 11, 30), QDate(2026, 11, 30)) == Codes{first});
    CHECK(between(QDate(2026, 11, 1), QDate(2026, 12, 1)) == Codes{second, first});
    CHECK(between(QDate(2026, 12, 1), QDate(2026, 12, 31)) == Codes{second});
    CHECK(between(QDate(2026, 12, 2), QDate(2027, 12, 31)) == Codes{third});
    CHECK(between(QDate(2027, 1, 2), std::nullopt) == Codes{fourth});
    CHECK(between(std::nullopt, QDate(2027, 1, 1)) == Codes{third, second, first});
    CHECK(between(QDate(2028, 2, 29), QDate(2028, 2, 29)) == Codes{fourth});
    CHECK(between(QDate(2027, 1, 1), QDate(2026, 12, 31)).empty());
    CHECK(between(QDate(1990, 1, 1), QDate(2200, 1, 1)).size() == 4);
}

TEST_CASE("dossier search: by who has it, as they take it over")
{
    SearchWard ward;
    ward.account("an", Role::Admin);
    const Id hoa = ward.account("hoa", Role::Officer);
    const Holder holder{hoa, QStringLiteral("Trần Văn Mạnh")};
    const auto held = [&](const Holder &who) {
        DossierFilter filter;
        filter.holder = who;
        return ward.found("", filter);
    };
    Intake intake = intakeOf(ward.newId());
    intake.actor = hoa;
    const Dossier dossier = receive(ward, intake);
    const QString code = dossier.code();
    using Codes = std::vector<QString>;
    CHECK(held(holder) == Codes{code});
    CHECK(held({ward.newId(), holder.name}).empty());
    CHECK(held({}).empty());
    REQUIRE(ward.handOvers.handOver(
        {dossier.id}, {QStringLiteral("Hoa"), QStringLiteral("Địa chính"), {}, {}, {}, {}, {}, {}},
        hoa));
    CHECK(held(holder) == Codes{code}); // not taken over yet
    REQUIRE(ward.handOvers.takeOver({dossier.id}, QStringLiteral("trần văn MẠNH"), hoa));
    CHECK(held({ward.newId(), holder.name}) == Codes{code});
    CHECK(held({hoa, QStringLiteral("Lê Hoa")}).empty());
    CHECK(held({hoa, QStringLiteral("Trần Văn Manh")}).empty()); // another name
}

TEST_CASE("dossier search: late ones by their date, whatever else is asked")
{
    SearchWard ward;
    const Dossier first = ward.of("031190001234", "Nguyễn Thị An");
    const Dossier second = ward.of("031190001235", "Lê Thị Bình");
    const Dossier decided = ward.of("031190001236", "Lê Thị Cúc");
    REQUIRE(ward.dossiers.approve(decided.id, {}, {}));
    ward.clock.advance(std::chrono::hours{24 * 30});
    const Dossier fresh = ward.of("031190001237", "Lê Thị Dung");
    DossierFilter filter;
    filter.lateAt = ward.journal.time();
    using Codes = std::vector<QString>;
    CHECK(ward.found("", filter) == Codes{first.code(), second.code()});
    CHECK(ward.found("le", filter) == Codes{second.code()});
    CHECK(ward.dossiers.count({}, filter).value() == 2);
    CHECK(ward.dossiers.ids(QStringLiteral("le"), filter, 10).value() == std::vector{second.id});
    filter.state = DossierState::Approved;
    CHECK(ward.found("", filter).empty());
    filter.state.reset();
    filter.procedures = {QStringLiteral("1.001193")};
    CHECK(ward.found("", filter).empty());
    CHECK(ward.found(qPrintable(fresh.code())) == Codes{fresh.code()});
}
