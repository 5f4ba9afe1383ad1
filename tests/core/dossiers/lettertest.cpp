#include "core/procedures/procedure.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Said = QStringLiteral("Gia đình xin không nhận thư");

Dossier granted(DossierWard &ward, const char *procedure)
{
    const Dossier dossier = ward.received(procedure);
    const auto approved = ward.dossiers.approve(dossier.id, {}, {});
    REQUIRE(approved);
    return approved.value();
}

} // namespace

TEST_CASE("letters: entered once, numbered within the year, by whom and when")
{
    DossierWard ward;
    ward.account("an", Role::Admin);
    const Id officer = ward.account("hoa", Role::Officer);
    const Dossier birth = granted(ward, "1.001193");
    const Dossier death = granted(ward, "1.000656");
    const auto first = ward.letters.registerLetter(birth.id, Letter::Birth, officer);
    REQUIRE(first);
    REQUIRE(first.value().letters.size() == 1);
    CHECK(first.value().letters[0]
          == RegisteredLetter{Letter::Birth, 2026, 1, ward.clock.now(), officer});
    CHECK(ward.letters.registerLetter(death.id, Letter::Condolence, {}).value().letters[0].number
          == 2);
    const auto operations = ward.operationCount();
    CHECK(refusal(ward.letters.registerLetter(birth.id, Letter::Birth, {}))
          == DossierError::LetterSent);
    CHECK(ward.operationCount() == operations);
    // Another letter is another one; the next year begins anew.
    CHECK(ward.letters.registerLetter(birth.id, Letter::Thanks, {}).value().letters.size() == 2);
    ward.clock.advance(60 * 24h);
    const Dossier next = granted(ward, "1.001193");
    const auto later = ward.letters.registerLetter(next.id, Letter::Birth, {});
    REQUIRE(later);
    CHECK(later.value().letters[0].year == 2027);
    CHECK(later.value().letters[0].number == 1);
    const auto lines = ward.letters.ofYear(2026);
    REQUIRE(lines);
    REQUIRE(lines.value().size() == 3);
    CHECK(lines.value()[0].letter.letter == Letter::Birth);
    CHECK(lines.value()[1].dossier.id == death.id);
    CHECK(lines.value()[2].letter.letter == Letter::Thanks);
    CHECK(ward.letters.ofYear(2025).value().empty());
    // They are out: taking back the decision takes no letter back.
    CHECK(ward.dossiers.takeBack(birth.id, Said, {}).value().letters.size() == 2);
    ward.checkWhole();
}

TEST_CASE("letters: never where they would hurt")
{
    DossierWard ward;
    const auto unsuited = [&](const Dossier &dossier, Letter letter) {
        return refusal(ward.letters.registerLetter(dossier.id, letter, {}))
            == DossierError::LetterUnsuited;
    };
    const Dossier open = ward.received("1.001193");
    CHECK(unsuited(open, Letter::Birth)); // nothing was granted yet
    CHECK(unsuited(open, Letter::Apology)); // nor is there a new date
    REQUIRE(ward.dossiers.refuse(open.id, {}, Said, {}, {}));
    CHECK(unsuited(open, Letter::Birth));
    CHECK(unsuited(open, Letter::Thanks));
    const Dossier death = granted(ward, "1.000656");
    CHECK(unsuited(death, Letter::Birth));
    CHECK(unsuited(death, Letter::Marriage));
    CHECK(unsuited(death, Letter::Thanks));

    Intake foundling = intakeOf(ward.newId(), "1.001193");
    foundling.papers = {{QStringLiteral("Biên bản về việc trẻ bị bỏ rơi"), 1, 0}};
    const Dossier leftBehind = receive(ward, foundling);
    REQUIRE(ward.dossiers.approve(leftBehind.id, {}, {}));
    CHECK(unsuited(leftBehind, Letter::Birth));

    CHECK(refusal(ward.letters.decline(death.id, QStringLiteral(" "), {}))
          == DossierError::NoReason);
    CHECK(ward.letters.decline(death.id, Said, {}).value().lettersDeclined == Said);
    CHECK(refusal(ward.letters.registerLetter(death.id, Letter::Condolence, {}))
          == DossierError::LettersDeclined);
    REQUIRE(ward.dossiers.takeBack(death.id, {}, {})); // noted with the wrong dossier
    CHECK(ward.letters.registerLetter(death.id, Letter::Condolence, {}));
    ward.checkWhole();
}

TEST_CASE("letters: the day of birth of a child is looked at")
{
    DossierWard ward;
    // Whether it goes out for an owner born then; received on 2026-11-23.
    const auto goes = [&](const char *procedure, Letter letter, const char *born) {
        Intake intake = intakeOf(ward.newId(), procedure);
        intake.owner = person("", "Trẻ");
        intake.owner.born = QString::fromLatin1(born);
        const Dossier dossier = receive(ward, intake);
        REQUIRE(ward.dossiers.approve(dossier.id, {}, {}));
        const auto sent = ward.letters.registerLetter(dossier.id, letter, {});
        return sent || refusal(sent) != DossierError::LetterUnsuited;
    };
    for (const char *born : {"", "2026-11-23", "2026-09-24", "2026-11", "2026", "1990-03-15"})
        CHECK(goes("1.001193", Letter::Birth, born));
    for (const char *born : {"2026-09-23", "2026-08", "2019", "2008-11-24"}) // late
        CHECK_FALSE(goes("1.001193", Letter::Birth, born));
    CHECK(goes("1.001193", Letter::Birth, "2008-11-23")); // of age that day: a parent
    CHECK(goes("1.000656", Letter::Condolence, "1940"));
    CHECK_FALSE(goes("1.000656", Letter::Condolence, "2025-01-01"));
    // Nor for a refusal that was handed over.
    const Dossier refused = ward.received("1.001193");
    REQUIRE(ward.dossiers.refuse(refused.id, {}, Said, {}, {}));
    REQUIRE(ward.dossiers.giveBack(refused.id, {}, {}));
    CHECK(refusal(ward.letters.registerLetter(refused.id, Letter::Birth, {}))
          == DossierError::LetterUnsuited);
}

TEST_CASE("letters: none but an apology for what is nobody's business")
{
    Procedure sensitive;
    sensitive.code = QStringLiteral("1.001699");
    sensitive.sensitive = true;
    Dossier dossier;
    dossier.procedure = sensitive.code;
    dossier.state = DossierState::Approved;
    dossier.decided = Instant{};
    CHECK_FALSE(suits(Letter::Thanks, dossier, sensitive));
    sensitive.sensitive = false;
    CHECK(suits(Letter::Thanks, dossier, sensitive));
    dossier.extended = true;
    dossier.lettersDeclined = Said;
    CHECK_FALSE(suits(Letter::Thanks, dossier, sensitive));
    CHECK(suits(Letter::Apology, dossier, sensitive));
    dossier.state = DossierState::Voided;
    CHECK_FALSE(suits(Letter::Apology, dossier, sensitive));
}

TEST_CASE("letters: a refusal that is in the applicant's hands is none to congratulate to")
{
    DossierWard ward;
    const Dossier dossier = ward.received("1.001193");
    REQUIRE(ward.dossiers.refuse(dossier.id, {}, Said, {}, {}));
    REQUIRE(ward.dossiers.giveBack(dossier.id, {}, {}));
    CHECK(refusal(ward.letters.registerLetter(dossier.id, Letter::Birth, {}))
          == DossierError::LetterUnsuited);
    CHECK(ward.letters.proposed().value().empty());
}

namespace {

std::vector<std::pair<Letter, Id>> proposedBy(const DossierWard &ward)
{
    std::vector<std::pair<Letter, Id>> letters;
    const auto proposals = ward.letters.proposed();
    REQUIRE(proposals);
    for (const auto &[dossier, wanted] : proposals.value())
        letters.emplace_back(wanted.letter, dossier.id);
    return letters;
}

Dossier grantedTo(DossierWard &ward, const char *procedure, const char *number)
{
    Intake intake = intakeOf(ward.newId(), procedure);
    intake.owner = person(number, "Nguyễn Thị An");
    const Dossier dossier = receive(ward, intake);
    const auto approved = ward.dossiers.approve(dossier.id, {}, {});
    REQUIRE(approved);
    return approved.value();
}

} // namespace

TEST_CASE("letters: proposed by what was granted, until one is entered or declined")
{
    using Proposed = std::vector<std::pair<Letter, Id>>;
    DossierWard ward;
    const Dossier birth = grantedTo(ward, "1.001193", "031190000001");
    const Dossier death = grantedTo(ward, "1.000656", "031190000002");
    const Dossier plain = grantedTo(ward, "1.001022", "031190000003");
    CHECK(proposedBy(ward) == Proposed{{Letter::Condolence, death.id}, {Letter::Birth, birth.id}});
    REQUIRE(ward.dossiers.giveBack(plain.id, {}, {})); // thanks once it is in their hands
    CHECK(proposedBy(ward)
          == Proposed{{Letter::Condolence, death.id},
                      {Letter::Birth, birth.id},
                      {Letter::Thanks, plain.id}});
    REQUIRE(ward.letters.registerLetter(birth.id, Letter::Birth, {}));
    REQUIRE(ward.letters.decline(death.id, Said, {}));
    CHECK(proposedBy(ward) == Proposed{{Letter::Thanks, plain.id}});
    ward.clock.advance(LetterService::ProposedFor + 1h);
    CHECK(proposedBy(ward).empty()); // too late for any
    ward.checkWhole();
    ward.journal.refold();
    CHECK(proposedBy(ward).empty());
}

TEST_CASE("letters: an apology is proposed while the new date was not told by one")
{
    using Proposed = std::vector<std::pair<Letter, Id>>;
    DossierWard ward;
    const Dossier dossier = ward.received();
    REQUIRE(ward.dossiers.extend(dossier.id, QDate(2026, 12, 15), Said, {}, {}));
    CHECK(proposedBy(ward) == Proposed{{Letter::Apology, dossier.id}});
    REQUIRE(ward.letters.registerLetter(dossier.id, Letter::Apology, {}));
    CHECK(proposedBy(ward).empty());
}

TEST_CASE("letters: none of joy is proposed to who brought the registration of a death")
{
    using Proposed = std::vector<std::pair<Letter, Id>>;
    DossierWard ward;
    const Dossier birth = grantedTo(ward, "1.001193", "031190000001");
    REQUIRE(proposedBy(ward) == Proposed{{Letter::Birth, birth.id}});
    Intake death = intakeOf(ward.newId(), "1.000656");
    death.owner = person("031290000009", "Nguyễn Văn Bé");
    death.submitter = person("031190000001", "Nguyễn Thị An");
    receive(ward, death); // not even decided yet
    CHECK(proposedBy(ward).empty());
}
