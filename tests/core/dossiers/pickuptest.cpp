#include "core/dossiers/tracking.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

std::vector<Id> handedOver(DossierWard &ward, const Dossier &dossier)
{
    const auto ready = ward.dossiers.toHandOver(trackingEntity(dossier.secret));
    REQUIRE(ready);
    std::vector<Id> ids;
    for (const Dossier &one : ready.value())
        ids.push_back(one.id);
    return ids;
}

} // namespace

TEST_CASE("pick-up: the receipt names its result, and what else lies ready for the same person")
{
    DossierWard ward;
    const Dossier first = ward.received();
    const Dossier second = ward.received("1.001193");
    const Dossier open = ward.received();
    Intake other = intakeOf(ward.newId());
    other.owner = person("079305123456", "Trần Minh Khôi");
    const Dossier others = receive(ward, other);
    for (const Dossier &decided : {first, others})
        REQUIRE(ward.dossiers.approve(decided.id, {}, {}));
    REQUIRE(ward.dossiers.refuse(second.id, {}, QStringLiteral("không đủ điều kiện"), {}, {}));
    CHECK(handedOver(ward, second) == std::vector{second.id, first.id});
    CHECK(handedOver(ward, first) == std::vector{first.id, second.id});
    CHECK(handedOver(ward, others) == std::vector{others.id});
    // What is not ready is not on the list, although its receipt was held up.
    CHECK(handedOver(ward, open) == std::vector{first.id, second.id});
    REQUIRE(ward.dossiers.giveBack(first.id, {}, {}));
    CHECK(handedOver(ward, second) == std::vector{second.id});
    CHECK(ward.dossiers.toHandOver(trackingEntity(QStringLiteral("7K3QX0123456789A"))).error()
          == DossierError::UnknownDossier);
    ward.checkWhole();
}

TEST_CASE("pick-up: the number carries the receipt, and nothing that tells whose it is")
{
    DossierWard ward;
    const Dossier dossier = ward.received();
    REQUIRE(ward.dossiers.approve(dossier.id, {}, {}));
    TakeRequest request;
    request.request = ward.newId();
    request.field = HoTich;
    request.receipt = trackingEntity(dossier.secret);
    const auto taken = ward.tryTake(request);
    REQUIRE(taken);
    CHECK(taken.value().receipt == request.receipt);
    ward.take();
    const QDate today = ward.queue.today();
    REQUIRE(ward.queue.fetching(today).size() == 1);
    CHECK(ward.queue.fetching(today).front() == ward.queue.find(request.request));
    REQUIRE(ward.next(1).ok());
    CHECK(ward.queue.fetching(today).front().counter == 1);
    REQUIRE(ward.queue.start({1, {}}).ok());
    REQUIRE(ward.queue.finish({1, {}}).ok());
    CHECK(ward.queue.fetching(today).empty());
    CHECK(ward.queue.fetching(today.addDays(1)).empty());
    ward.checkWhole();
}
