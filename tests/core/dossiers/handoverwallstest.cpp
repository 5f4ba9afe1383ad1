// A dossier that was handed to another agency, and the walls between the two.
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString PoliceAgency = QStringLiteral("Công an phường");
const QString WhyBack = QStringLiteral("thiếu bản chính");

HandOver handedTo(const QString &receiver)
{
    return {QStringLiteral("Quầy 3"), receiver, {}, {}, {}, {}};
}

/// A dossier of civil status, and who works in the ward and with its police.
struct WalledWard : DossierWard {
    WalledWard()
        : admin(account("an", Role::Admin))
        , head(account("thanh", Role::Head))
        , hoa(account("hoa", Role::Officer, QStringLiteral("ubnd")))
        , binh(account("binh", Role::Officer, QStringLiteral("cong-an")))
        , nam(account("nam", Role::Officer, QStringLiteral("cong-an")))
        , dossier(received().id)
    {
    }
    std::optional<DossierError> give(const Id &actor, const QString &receiver)
    {
        const auto given = handOvers.handOver({dossier}, handedTo(receiver), actor);
        return given ? std::nullopt : std::optional(given.error());
    }
    std::optional<DossierError> take(const Id &actor)
    {
        const auto taken = handOvers.takeOver({dossier}, {}, actor);
        return taken ? std::nullopt : std::optional(taken.error());
    }
    std::optional<DossierError> sendBack(const Id &actor)
    {
        const auto sent = handOvers.sendBack({dossier}, WhyBack, actor);
        return sent ? std::nullopt : std::optional(sent.error());
    }
    std::optional<DossierError> undo(const Id &actor)
    {
        const auto undone = dossiers.takeBack(dossier, {}, actor);
        return undone ? std::nullopt : std::optional(undone.error());
    }
    Id admin; ///< a site's first account
    Id head;
    Id hoa;
    Id binh;
    Id nam;
    Id dossier;
};

constexpr std::optional<DossierError> Fine;

} // namespace

TEST_CASE("hand-over walls: the agency it was handed to takes it over, and no other")
{
    WalledWard ward;
    CHECK(ward.give(ward.binh, PoliceAgency) == DossierError::NotAllowed);
    REQUIRE(ward.give(ward.hoa, QStringLiteral("Thuế")) == Fine);
    CHECK(ward.take(ward.binh) == DossierError::NotAllowed);
    CHECK(ward.sendBack(ward.binh) == DossierError::NotAllowed);
    CHECK(ward.undo(ward.binh) == DossierError::NotAllowed);
    REQUIRE(ward.undo(ward.hoa) == Fine);
    REQUIRE(ward.give(ward.hoa, PoliceAgency) == Fine);
    REQUIRE(ward.take(ward.binh) == Fine);

    // It lies there now: nothing else of it is the police's.
    CHECK(ward.dossiers.approve(ward.dossier, {}, ward.binh).error() == DossierError::NotAllowed);
    CHECK(ward.dossiers.withdraw(ward.dossier, WhyBack, ward.binh).error()
          == DossierError::NotAllowed);
    CHECK(ward.attachments.attach(ward.dossier, QStringLiteral("a.pdf"), {}, "%PDF", ward.binh)
              .error()
          == DossierError::NotAllowed);

    // It goes back the way it came.
    REQUIRE(ward.give(ward.binh, QStringLiteral("ubnd")) == Fine);
    CHECK(ward.take(ward.binh) == DossierError::NotAllowed);
    REQUIRE(ward.take(ward.hoa) == Fine);
    CHECK(ward.give(ward.binh, PoliceAgency) == DossierError::NotAllowed);
    ward.checkWhole();
}

TEST_CASE("hand-over walls: sent back, it is not the receiver's any more; mistakes are undone")
{
    WalledWard ward;
    REQUIRE(ward.give(ward.hoa, PoliceAgency) == Fine);
    REQUIRE(ward.sendBack(ward.binh) == Fine);
    CHECK(ward.take(ward.binh) == DossierError::NotPossible);
    CHECK(ward.give(ward.binh, PoliceAgency) == DossierError::NotAllowed);
    REQUIRE(ward.undo(ward.binh) == Fine);
    REQUIRE(ward.take(ward.binh) == Fine);
    REQUIRE(ward.undo(ward.binh) == Fine);
    CHECK(ward.undo(ward.binh) == DossierError::NotAllowed); // handing over was the ward's
    REQUIRE(ward.undo(ward.hoa) == Fine);
    CHECK(ward.take(ward.binh) == DossierError::NotAllowed); // nobody handed it over
}

TEST_CASE("hand-over walls: a person by name, unless two have it")
{
    WalledWard ward;
    const QString name = ward.staff.find(ward.binh)->name;
    REQUIRE(ward.give(ward.hoa, name) == Fine);
    CHECK(ward.take(ward.nam) == DossierError::NotAllowed); // of the same agency
    REQUIRE(ward.take(ward.binh) == Fine);
    REQUIRE(ward.give(ward.binh, QStringLiteral("Quầy 9")) == Fine);
    REQUIRE(ward.take(ward.head) == Fine); // of the whole centre

    Account twin = *ward.staff.find(ward.nam);
    twin.signIn = QStringLiteral("twin");
    twin.name = name;
    REQUIRE(ward.staff.add(twin, *NewPassword::make(QStringLiteral("mat khau thu 2"), twin.signIn),
                           {}));
    REQUIRE(ward.give(ward.hoa, name) == Fine);
    CHECK(ward.take(ward.binh) == DossierError::NotAllowed);
    REQUIRE(ward.take(ward.hoa) == Fine);
}
