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
        follow();
    }
    explicit ReceiptRig(const Options &options)
        : KioskRig(options)
    {
        follow();
    }
    void follow()
    {
        controller.setLooksAtReceipt([this](const ReceiptCode &code) {
            return code.secret == Secret ? look : ReceiptLook{};
        });
    }
    void scan()
    {
        const ReceiptCode code = signedReceipt(QStringLiteral("H26.107-261123-0001"), Secret,
                                               [](QByteArrayView) { return QByteArray(64, 'x'); });
        controller.scanned(encodeReceiptCode(code, {}));
    }
    QString said()
    {
        scan();
        REQUIRE(controller.page() == KioskController::ScanPage);
        return controller.scanMessage();
    }
    void holdUpReady()
    {
        look.status = TrackedStatus{DossierState::Approved, feed.now(), false, {}};
        scan();
    }
    QString saidOf(DossierState state, Instant due, bool postponed = false)
    {
        look.status = TrackedStatus{state, due, postponed, {}};
        return said();
    }

    ReceiptLook look;
};

KioskRig::Options withPickUp()
{
    KioskRig::Options options;
    options.configuration.fields[7].pickUp = true; // of counter 4
    return options;
}

QString keyOf(QChar sign) { return QStringLiteral("key-") + sign.toLower(); }

} // namespace

TEST_CASE("where nothing can be held up the code of the receipt is typed", "[kiosk]")
{
    ReceiptRig rig;
    rig.controller.openPapers();
    rig.controller.home();
    CHECK_FALSE(rig.has("openScan"));
    rig.touch("openReceipt");
    CHECK(rig.controller.page() == KioskController::ReceiptPage);
    rig.controller.back();
    CHECK(rig.controller.page() == KioskController::HomePage);
}

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

TEST_CASE("A receipt whose result is ready gives a number of the pick-up lane, once")
{
    ReceiptRig rig(withPickUp());
    rig.holdUpReady();
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    const auto fetching = rig.queue.fetching(rig.queue.today());
    REQUIRE(fetching.size() == 1);
    CHECK(fetching[0].field == QStringLiteral("khac"));
    CHECK(fetching[0].receipt == trackingEntity(Secret));
    CHECK(rig.slips.size() == 1);
    CHECK_FALSE(rig.controller.ticket().notice.isEmpty());
    rig.holdUpReady(); // read twice
    CHECK(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.slips.size() == 1);
    rig.controller.home();
    rig.holdUpReady(); // the same paper again
    CHECK(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.ticketCount() == 1);
    rig.controller.home();
    REQUIRE(rig.site.next(4).ok());
    rig.holdUpReady();
    CHECK(rig.controller.page() == KioskController::ScanPage);
    CHECK(rig.controller.scanMessage().contains(u'4'));
    REQUIRE(rig.queue.start({4, {}}).ok());
    REQUIRE(rig.queue.finish({4, {}}).ok());
    rig.controller.home();
    rig.holdUpReady(); // the result was not handed over: a new number
    CHECK(rig.controller.page() == KioskController::NumberPage);
    CHECK(rig.ticketCount() == 2);
}

TEST_CASE("A receipt gives no number before the result is ready, nor where no lane is served")
{
    ReceiptRig rig(withPickUp());
    for (const DossierState state :
         {DossierState::InProcess, DossierState::WaitingSupplement, DossierState::Returned,
          DossierState::Withdrawn, DossierState::Stopped, DossierState::Voided})
        CHECK_FALSE(rig.saidOf(state, rig.feed.now() + 24h).isEmpty());
    CHECK(rig.ticketCount() == 0);
    KioskRig::Options unserved = withPickUp();
    std::erase_if(unserved.configuration.counters[3].serves,
                  [](const ServedField &f) { return f.field == QStringLiteral("khac"); });
    ReceiptRig nobody(unserved);
    CHECK_FALSE(nobody.saidOf(DossierState::Approved, nobody.feed.now()).isEmpty());
    CHECK(nobody.ticketCount() == 0);
}

TEST_CASE("The look-up code is typed from a receipt whose square code cannot be read")
{
    ReceiptRig rig(withPickUp());
    rig.look.status = TrackedStatus{DossierState::InProcess, rig.feed.now() + 24h, false, {}};
    rig.controller.chooseField(QStringLiteral("khac")); // there is no camera
    REQUIRE(rig.controller.page() == KioskController::ReceiptPage);
    rig.settle();
    CHECK_FALSE(rig.has("key-method"));
    for (const QChar sign : Secret)
        rig.touch(keyOf(sign).toUtf8().constData());
    CHECK(rig.controller.page() == KioskController::ReceiptPage);
    const QString said = rig.controller.scanMessage();
    rig.settle();
    rig.window.grabWindow().save(QStringLiteral(MOTCUA_SHOTS "/kiosk-receipt-typed.png"));
    rig.scan(); // says the same, where it stands
    CHECK(rig.controller.scanMessage() == said);
    CHECK(rig.controller.page() == KioskController::ReceiptPage);
    CHECK(rig.ticketCount() == 0);
}

TEST_CASE("Wrong look-up codes tell nothing of other people and are slowed down")
{
    ReceiptRig rig(withPickUp());
    rig.controller.openReceipt();
    REQUIRE(rig.controller.page() == KioskController::ReceiptPage);
    rig.look.status = TrackedStatus{DossierState::Approved, rig.feed.now(), false, {}};
    QStringList wrong;
    for (const QString &typed : {QStringLiteral("7K3QX0123456789B"), QStringLiteral("UUUU")}) {
        rig.controller.enterReceipt(typed);
        wrong.append(rig.controller.scanMessage());
    }
    CHECK(wrong.removeDuplicates() == 1);
    rig.controller.enterReceipt(QStringLiteral("7K3QX0123456789C"));
    rig.controller.enterReceipt(Secret); // even the right one waits now, and in a new session
    CHECK(rig.controller.scanMessage() != wrong[0]);
    CHECK(rig.controller.page() == KioskController::ReceiptPage);
    CHECK(rig.ticketCount() == 0);
    rig.site.clock.advance(2s);
    rig.controller.enterReceipt(Secret);
    CHECK(rig.controller.page() == KioskController::NumberPage);
    rig.controller.home();
    rig.controller.openReceipt();
    rig.controller.enterReceipt(QStringLiteral("7K3QX0123456789B"));
    CHECK(rig.controller.scanMessage() == wrong[0]); // the count began anew
}
