// The book of dossiers is locked at the end of its year, and takes no more.
#include "core/dossiers/dossieroperations.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

Instant momentOf(const DossierWard &ward, QDate day, QTime time)
{
    return ward.sites.configuration().zone().at(day, time);
}

/// Its answer comes when the test says so.
class LateNumbers final : public NumberSource {
public:
    explicit LateNumbers(NumberSource &real)
        : m_real(real)
    {
    }
    void draw(const DrawRequest &request, Answer answer) override
    {
        m_request = request;
        m_answer = std::move(answer);
    }
    void release() { m_real.draw(m_request, std::move(m_answer)); }

private:
    NumberSource &m_real;
    DrawRequest m_request;
    Answer m_answer;
};

/// A second before midnight of 31 December; numbers come late.
struct NewYearsEve : DossierWard {
    NewYearsEve()
        : late(dossierNumbers)
        , service(journal, sites, procedures, calendar, citizens, dossierTables, books,
                  dossierSearch, staff, dossierWriter, late, random)
    {
        clock.set(momentOf(*this, QDate(2026, 12, 31), QTime(23, 59, 59)));
        service.receive(intakeOf(newId()), [this](auto received) { answer = received; });
        clock.advance(2s);
        REQUIRE_FALSE(answer);
    }
    LateNumbers late;
    DossierService service;
    std::optional<Result<Dossier, DossierError>> answer;
};

} // namespace

TEST_CASE("book: numbers and books change at midnight of 31 December")
{
    DossierWard ward;
    ward.clock.set(momentOf(ward, QDate(2026, 12, 31), QTime(23, 59, 59, 999)));
    const Dossier last = ward.received();
    CHECK(last.code() == QStringLiteral("TAM-261231-0001"));
    ward.clock.advance(1ms);
    const Dossier first = ward.received();
    CHECK(first.code() == QStringLiteral("TAM-270101-0001"));
    CHECK(ward.books.entries(2026).value() == std::vector{BookEntry{1, last}});
    CHECK(ward.books.entries(2027).value() == std::vector{BookEntry{1, first}});
    const auto closed = ward.books.close(2026, {});
    REQUIRE(closed);
    CHECK(closed.value() == ClosedBook{2026, 1, ward.clock.now(), {}});
    CHECK(ward.received().code() == QStringLiteral("TAM-270101-0002"));
    ward.checkWhole();
}

TEST_CASE("book: a closed one takes no dossier, also not one that is written down later")
{
    DossierWard ward;
    CHECK(ward.books.close(2026, {}).error() == DossierError::BadDate);
    ward.clock.set(momentOf(ward, QDate(2026, 12, 30), QTime(23, 59)));
    CHECK(ward.books.close(2026, {}).error() == DossierError::BadDate);
    ward.clock.advance(1min);
    REQUIRE(ward.books.close(2026, {})); // on the last day, when the doors have closed
    CHECK(ward.books.close(2026, {}).error() == DossierError::BookClosed);
    const auto operations = ward.operationCount();
    CHECK(refusal(tryReceive(ward, intakeOf(ward.newId()))) == DossierError::BookClosed);
    ward.clock.advance(48h);
    Intake late = intakeOf(ward.newId());
    late.received = momentOf(ward, QDate(2026, 12, 31), QTime(10, 0));
    CHECK(refusal(tryReceive(ward, late)) == DossierError::BookClosed);
    CHECK(ward.operationCount() == operations);
    late.received.reset();
    CHECK(receive(ward, late).code().startsWith(QStringLiteral("TAM-270102-")));
    CHECK(ward.books.closed(2026).value().has_value());
    CHECK_FALSE(ward.books.closed(2027).value().has_value());
    ward.checkWhole();
}

TEST_CASE("book: what was received before answers the same request as before")
{
    DossierWard ward;
    ward.clock.set(momentOf(ward, QDate(2026, 12, 31), QTime(16, 0)));
    const Intake intake = intakeOf(ward.newId());
    const Dossier dossier = receive(ward, intake);
    REQUIRE(ward.books.close(2026, {}));
    CHECK(receive(ward, intake) == dossier);
    CHECK(ward.dossiers.approve(dossier.id, {}, {})); // its life goes on
}

TEST_CASE("book: a number that comes after the closing makes no entry")
{
    NewYearsEve ward;
    REQUIRE(ward.books.close(2026, {}));
    ward.late.release();
    REQUIRE(ward.answer);
    CHECK(refusal(*ward.answer) == DossierError::BookClosed);
    CHECK(ward.books.entries(2026).value().empty());
    ward.checkWhole();
}

TEST_CASE("book: a number asked for before midnight belongs to the old year, however late it comes")
{
    NewYearsEve ward;
    ward.late.release();
    REQUIRE(ward.answer);
    CHECK(ward.answer->value().code() == QStringLiteral("TAM-261231-0001"));
    CHECK(ward.books.entries(2026).value().size() == 1);
    CHECK(ward.received().code() == QStringLiteral("TAM-270101-0001"));
}

TEST_CASE("book: the head closes it, nobody else")
{
    DossierWard ward;
    const Id admin = ward.account("an", Role::Admin);
    const Id officer = ward.account("hoa", Role::Officer);
    const Id head = ward.account("lan", Role::Head);
    ward.clock.set(momentOf(ward, QDate(2027, 1, 4), QTime(8, 0)));
    for (const Id &actor : {admin, officer})
        CHECK(ward.books.close(2026, actor).error() == DossierError::NotAllowed);
    CHECK(ward.books.close(2026, head).value().closedBy == head);
}

TEST_CASE("book: the years since the first dossier, open or closed, by whom")
{
    DossierWard ward;
    ward.account("an", Role::Admin);
    const Id head = ward.account("lan", Role::Head);
    const Id officer = ward.account("hoa", Role::Officer);
    auto years = ward.books.years();
    REQUIRE(years);
    REQUIRE(years.value().size() == 1); // nothing yet: this one
    CHECK(years.value().front().entries == 0);
    ward.received();
    ward.received();
    CHECK_FALSE(ward.books.years().value().front().closable);
    ward.clock.set(momentOf(ward, QDate(2028, 1, 2), QTime(8, 0)));
    years = ward.books.years();
    REQUIRE(years.value().size() == 3);
    CHECK(years.value()[0].year == 2028);
    CHECK_FALSE(years.value()[0].closable);
    CHECK(years.value()[1].entries == 0);
    CHECK(years.value()[2].year == 2026);
    CHECK(years.value()[2].entries == 2);
    CHECK(years.value()[2].closable);
    CHECK(ward.books.mayClose(head).value());
    CHECK_FALSE(ward.books.mayClose(officer).value());
    REQUIRE(ward.books.close(2026, head));
    years = ward.books.years();
    REQUIRE(years.value()[2].closed);
    CHECK(years.value()[2].closed->closedBy == head);
    CHECK_FALSE(years.value()[2].closable);
}

TEST_CASE("book: lines go by the order of entry, and stay")
{
    DossierWard ward;
    const Dossier first = ward.received();
    ward.clock.advance(1h);
    Intake late = intakeOf(ward.newId());
    late.received = ward.clock.now() - 72h; // put down later
    const Dossier second = receive(ward, late);
    const Dossier third = ward.received();
    REQUIRE(ward.dossiers.voidDossier(second.id, QStringLiteral("nhập nhầm"), {}));
    const auto entries = ward.books.entries(2026).value();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].dossier == first);
    CHECK(entries[1].dossier->id == second.id);
    CHECK(entries[2].dossier == third);
    for (int i = 0; i < 3; ++i) {
        CHECK(entries[std::size_t(i)].line == i + 1);
        CHECK(entries[std::size_t(i)].dossier->bookLine == i + 1);
    }
    ward.checkWhole();
}

TEST_CASE("book: an erased dossier keeps its line, and nobody gets it again")
{
    DossierWard ward;
    const Id admin = ward.account("an", Role::Admin);
    const Id head = ward.account("lan", Role::Head);
    const Id officer = ward.account("hoa", Role::Officer);
    const auto withdrawn = [&] {
        Intake intake = intakeOf(ward.newId());
        intake.actor = officer;
        const Dossier dossier = receive(ward, intake);
        REQUIRE(ward.dossiers.withdraw(dossier.id, QStringLiteral("rút"), officer));
        return dossier;
    };
    const Dossier first = withdrawn();
    const Dossier last = withdrawn();
    REQUIRE(ward.erasures.ask(last.id, QStringLiteral("Luật 91/2025/QH15"), admin));
    REQUIRE(ward.erasures.confirm(last.id, head));
    const Dossier next = withdrawn();
    CHECK(next.bookLine == 3);
    const auto entries = ward.books.entries(2026).value();
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].dossier->id == first.id);
    CHECK(entries[1] == BookEntry{2, {}});
    CHECK(entries[2].dossier->id == next.id);
    CHECK(ward.books.entries(2027).value().empty());
    CHECK_FALSE(ward.journal.refoldChanges());
}

TEST_CASE("book: dossiers of journals without lines come first, and the next one follows them")
{
    DossierWard ward;
    Dossier old = ward.received();
    CHECK(old.bookLine == 1);
    DossierWard other;
    old.bookLine = 0;
    for (int i = 1; i <= 2; ++i) {
        old.id = other.newId();
        old.number = i;
        Journal::Transaction transaction(other.journal);
        transaction.append(dossierReceived(old, {}));
        transaction.commit();
    }
    CHECK(receive(other,
                  [&] {
                      Intake intake = intakeOf(other.newId());
                      intake.received = DossierWard::moment(22, 8, 0);
                      return intake;
                  }())
              .bookLine
          == 3);
    const auto entries = other.books.entries(2026).value();
    REQUIRE(entries.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(entries[std::size_t(i)].line == i + 1);
}
