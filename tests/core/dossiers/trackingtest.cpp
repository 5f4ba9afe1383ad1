// What the holder of a receipt may see, and who else may not.
#include "core/dossiers/tracking.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

const QString Secret = QStringLiteral("7K3QX0123456789A");

} // namespace

TEST_CASE("tracking: a status is opened with its secret and no other")
{
    FakeRandom random;
    const TrackedStatus status{DossierState::WaitingSupplement, FakeClock::start(), true, {0, 4}};
    const QByteArray sealed = sealStatus(status, Secret, random);
    CHECK(openStatus(sealed, Secret) == status);
    CHECK_FALSE(openStatus(sealed, QStringLiteral("7K3QX0123456789B")));
    CHECK(sealStatus(status, Secret, random) != sealed); // twice the same tells nothing
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray altered = sealed;
        altered[i] = char(altered[i] ^ 1);
        CHECK_FALSE(openStatus(altered, Secret));
        CHECK_FALSE(openStatus(sealed.first(i), Secret));
    }
    CHECK(trackingEntity(Secret) != trackingEntity(QStringLiteral("7K3QX0123456789B")));
}

TEST_CASE("tracking: the kiosk's own stream follows a dossier with the paper alone")
{
    DossierWard ward;
    const Dossier dossier = ward.received();
    REQUIRE(dossier.secret.size() == 16);
    const auto status = [&] {
        return openStatus(ward.trackings.sealed(trackingEntity(dossier.secret)).value(),
                          dossier.secret)
            .value();
    };
    CHECK(status() == TrackedStatus{DossierState::InProcess, dossier.due, false, {}});
    Supplement asked{{QStringLiteral("Giấy chứng sinh")}, {}, {}, {}, {}};
    asked.papers = {1, 3};
    REQUIRE(ward.dossiers.askSupplement(dossier.id, asked, {}));
    CHECK(status().state == DossierState::WaitingSupplement);
    CHECK(status().missing == std::vector{1, 3});
    const auto completed = ward.dossiers.supplement(dossier.id, {}, {});
    REQUIRE(completed);
    CHECK(status() == TrackedStatus{DossierState::InProcess, completed.value().due, false, {}});
    REQUIRE(ward.dossiers.approve(dossier.id, {}, {}));
    CHECK(status().state == DossierState::Approved);
    REQUIRE(ward.dossiers.takeBack(dossier.id, QStringLiteral("nhầm"), {}));
    CHECK(status().state == DossierState::InProcess);
    ward.checkWhole();
}

TEST_CASE("tracking: what does not change the status writes nothing into the kiosk's stream")
{
    DossierWard ward;
    const Dossier dossier = ward.received();
    const auto tracked = [&] { return ward.count("SELECT count(*) FROM op WHERE kind=180"); };
    CHECK(tracked() == 1);
    REQUIRE(ward.dossiers.approve(dossier.id, {}, {}));
    CHECK(tracked() == 2);
    REQUIRE(ward.notifications.notify(dossier.id, {News::Ready, {}, true, {}, {}}, {}));
    REQUIRE(
        ward.handOvers.handOver({dossier.id}, {{}, QStringLiteral("UBND"), {}, {}, {}, {}}, {}));
    CHECK(tracked() == 2);
    CHECK_FALSE(ward.trackings.sealed(trackingEntity(Secret)));
}
