// The paper alone tells how far a dossier is: no name, no code, no number is taken for it.
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Secret = QStringLiteral("7K3QX0123456789A");

struct ReceiptRig : KioskRig {
    ReceiptRig()
    {
        look.status = TrackedStatus{};
        controller.setLooksAtReceipt([this](const ReceiptCode &code) {
            CHECK(code.secret == Secret);
            return look;
        });
    }
    QString said()
    {
        const ReceiptCode code = signedReceipt(QStringLiteral("H26.107-261123-0001"), Secret,
                                               [](QByteArrayView) { return QByteArray(64, 'x'); });
        controller.scanned(encodeReceiptCode(code, {}));
        REQUIRE(controller.page() == KioskController::ScanPage);
        return controller.scanMessage();
    }
    QString saidOf(DossierState state, Instant due, bool postponed = false)
    {
        look.status = TrackedStatus{state, due, postponed, {}};
        return said();
    }

    ReceiptLook look;
};

} // namespace

TEST_CASE("A receipt that is held up tells how far its dossier is")
{
    ReceiptRig rig;
    const SiteZone zone = rig.feed.configuration().zone();
    const QDate today = zone.date(rig.feed.now());
    const Instant evening = zone.at(today, QTime(23, 0));
    CHECK(rig.saidOf(DossierState::InProcess, evening).contains(QStringLiteral("23")));
    const QString tomorrow = rig.saidOf(DossierState::InProcess, evening + 24h);
    CHECK(tomorrow.contains(QString::number(today.addDays(1).day())));
    CHECK(rig.saidOf(DossierState::InProcess, evening + 24h, true) != tomorrow);
    QStringList all;
    for (const DossierState state : {DossierState::WaitingSupplement, DossierState::Approved,
                                     DossierState::Returned, DossierState::Stopped})
        all.append(rig.saidOf(state, evening));
    all.append(rig.saidOf(DossierState::InProcess, rig.feed.now() - 24h)); // late
    CHECK(all.removeDuplicates() == 0);
    CHECK_FALSE(all.contains(QString()));
    CHECK(rig.saidOf(DossierState::Refused, evening) == all[1]); // the counter tells what it is
}

TEST_CASE("A receipt of ours without a dossier here is told from one of nobody")
{
    ReceiptRig rig;
    rig.look = {std::nullopt, true};
    const QString ours = rig.said();
    rig.look = {std::nullopt, false};
    const QString nobodys = rig.said();
    CHECK(ours != nobodys);
    CHECK_FALSE(ours.isEmpty());
    CHECK_FALSE(nobodys.isEmpty());
}
