// A dossier on its way between desks, what its applicant hears, its files, and mistakes.
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Police = QStringLiteral("Công an phường");
const QString Mistake = QStringLiteral("Nhầm người");

HandOver toPolice() { return {QStringLiteral("Quầy 3"), Police, {}, {}, {}, {}}; }

Notification heard(News news, bool reached = true)
{
    return {news, NotifyWay::Phone, reached, QStringLiteral("con gái nghe máy"), {}};
}

} // namespace

TEST_CASE("dossier rounds: several are handed over together and taken over one by one")
{
    DossierWard ward;
    const Id first = ward.received().id;
    const Id second = ward.received().id;
    const auto given = ward.handOvers.handOver({first, second}, toPolice(), {});
    REQUIRE(given);
    CHECK(given.value().size() == 2);
    CHECK(given.value().front().isOnItsWay());
    CHECK(given.value().front().handOvers.front().given == ward.clock.now());
    CHECK(ward.handOvers.onTheirWay().value().size() == 2);

    ward.clock.advance(1h);
    const auto taken = ward.handOvers.takeOver({first}, QStringLiteral("Đại úy Hòa"), {});
    REQUIRE(taken);
    const HandOver row = taken.value().front().handOvers.front();
    CHECK(row.takenBy == QStringLiteral("Đại úy Hòa"));
    CHECK(row.taken == ward.clock.now());
    CHECK(row.to == Police);
    const auto left = ward.handOvers.onTheirWay().value();
    REQUIRE(left.size() == 1);
    CHECK(left.front().id == second);
    ward.checkWhole();
}

TEST_CASE("dossier rounds: all of a list are handed over, or none")
{
    DossierWard ward;
    const Id first = ward.received().id;
    const Id ended = ward.received().id;
    REQUIRE(ward.dossiers.withdraw(ended, Mistake, {}));
    CHECK(ward.handOvers.handOver({first, ended}, toPolice(), {}).error()
          == DossierError::NotPossible);
    CHECK(ward.handOvers.onTheirWay().value().empty());
    CHECK(ward.handOvers.handOver({first}, HandOver{}, {}).error() == DossierError::NoReceiver);
    REQUIRE(ward.handOvers.handOver({first}, toPolice(), {}));
    // Nobody has it: it is not handed on before it arrived.
    CHECK(ward.handOvers.handOver({first}, toPolice(), {}).error() == DossierError::NotPossible);
    REQUIRE(ward.handOvers.takeOver({first}, {}, {}));
    CHECK(ward.handOvers.takeOver({first}, {}, {}).error() == DossierError::NotPossible);
    CHECK(ward.handOvers.takeOver({ward.newId()}, {}, {}).error() == DossierError::UnknownDossier);
}

TEST_CASE("dossier rounds: a leaver's dossiers go to who comes after")
{
    DossierWard ward;
    ward.account("an", Role::Admin);
    const Holder leaver{ward.account("lan", Role::Officer), QStringLiteral("Chị Lan")};
    const Holder deputy{ward.account("nam", Role::Officer), QStringLiteral("Anh Nam")};
    const Id &actor = leaver.account;
    const auto receivedBy = [&](const Id &account) {
        Intake intake = intakeOf(ward.newId());
        intake.actor = account;
        return receive(ward, intake).id;
    };
    const Id first = receivedBy(leaver.account);
    const Id second = receivedBy(leaver.account);
    const Id onItsWay = receivedBy(leaver.account);
    const Id others = receivedBy(deputy.account);
    REQUIRE(ward.handOvers.handOver({onItsWay}, toPolice(), actor));
    CHECK(ward.handOvers.heldBy(leaver).value().size() == 3);

    const auto passed = ward.handOvers.passOn(leaver, deputy.name, Mistake, actor);
    REQUIRE(passed);
    CHECK(passed.value().size() == 2);
    CHECK(passed.value().front().handOvers.front().from == leaver.name);
    CHECK(ward.handOvers.heldBy(deputy).value().size() == 1); // not before it was taken over
    REQUIRE(ward.handOvers.takeOver({first, second}, {}, deputy.account));
    CHECK(ward.handOvers.heldBy(deputy).value().size() == 3);
    CHECK(ward.handOvers.heldBy(leaver).value().size() == 1);
    // By name alone: who has no account here may hold dossiers, too.
    const Holder named{{}, QStringLiteral("anh nam")};
    CHECK(ward.handOvers.heldBy(named).value().size() == 2);
    REQUIRE(ward.handOvers.passOn(named, leaver.name, {}, actor));
    REQUIRE(ward.handOvers.takeOver({first, second}, {}, actor));
    CHECK(ward.handOvers.heldBy(leaver).value().size() == 3);
    CHECK(ward.dossiers.find(others).value().handOvers.empty());
    CHECK(ward.handOvers.passOn(leaver, {}, {}, actor).error() == DossierError::NoReceiver);
}

TEST_CASE("dossier rounds: what is not taken over stays with who gave it, and may go again")
{
    DossierWard ward;
    const Id id = ward.received().id;
    CHECK(ward.handOvers.sendBack({id}, Mistake, {}).error() == DossierError::NotPossible);
    REQUIRE(ward.handOvers.handOver({id}, toPolice(), {}));
    CHECK(ward.handOvers.sendBack({id}, QStringLiteral("  "), {}).error()
          == DossierError::NoReason);
    ward.clock.advance(1h);
    const auto back = ward.handOvers.sendBack({id}, QStringLiteral("thiếu bản chính"), {});
    REQUIRE(back);
    const HandOver row = back.value().front().handOvers.front();
    CHECK(row.sentBack == ward.clock.now());
    CHECK(row.refusal == QStringLiteral("thiếu bản chính"));
    CHECK_FALSE(row.taken);
    CHECK(ward.handOvers.onTheirWay().value().empty());
    CHECK(ward.handOvers.takeOver({id}, {}, {}).error() == DossierError::NotPossible);
    CHECK(ward.handOvers.handOver({id}, toPolice(), {}).value().front().handOvers.size() == 2);
    ward.checkWhole();
}

TEST_CASE("dossier rounds: its history tells who did what, why, and what was taken back")
{
    DossierWard ward;
    ward.account("an", Role::Admin);
    const Id officer = ward.account("hoa", Role::Officer);
    Intake intake = intakeOf(ward.newId());
    intake.actor = officer;
    intake.received = ward.clock.now() - 3h;
    intake.writtenLater = QStringLiteral("mất điện");
    const Id id = receive(ward, intake).id;
    ward.clock.advance(1h);
    REQUIRE(ward.dossiers.approve(id, {}, officer));
    REQUIRE(ward.dossiers.notePrinted(id, QStringLiteral("receipt"), officer));
    REQUIRE(ward.dossiers.takeBack(id, Mistake, officer));
    const auto attached = ward.attachments.attach(id, QStringLiteral("a.jpg"), {}, "x", officer);
    CHECK(attached.value().attachments.front().by == officer);
    const auto history = ward.dossiers.history(id).value();
    REQUIRE(history.size() == 5);
    CHECK(history[0].kind == Kind::DossierReceived);
    CHECK(history[0].words == QStringLiteral("mất điện"));
    CHECK(ward.dossiers.find(id).value().writtenLater == QStringLiteral("mất điện"));
    CHECK(history[1].kind == Kind::DossierDecided);
    CHECK(history[1].takenBack);
    CHECK(history[1].actor == officer);
    CHECK(history[2].kind == Kind::PaperPrinted);
    CHECK_FALSE(history[2].takenBack);
    CHECK(history[3].undone == Kind::DossierDecided);
    CHECK(history[3].words == Mistake);
    CHECK(history[3].at == ward.clock.now());
    CHECK(history[4].words == QStringLiteral("a.jpg"));
    CHECK(ward.dossiers.history(ward.newId()).value().empty());
}

TEST_CASE("dossier rounds: not done until the citizen was told")
{
    DossierWard ward;
    const Id id = ward.received().id;
    CHECK(ward.notifications.untold().value().empty());
    for (const News news : {News::Ready, News::Missing, News::Postponed, News::Refused,
                            News::Stopped}) // none of it has happened
        CHECK(refusal(ward.notifications.notify(id, heard(news), {})) == DossierError::NotPossible);
    REQUIRE(ward.dossiers.approve(id, {}, {}));
    const auto untold = ward.notifications.untold().value();
    REQUIRE(untold.size() == 1);
    CHECK(untold.front().untold() == News::Ready);

    const auto tried = ward.notifications.notify(id, heard(News::Ready, false), {});
    REQUIRE(tried);
    CHECK(tried.value().untold() == News::Ready); // nobody was reached
    Notification later = heard(News::Ready, false);
    later.later = true;
    const auto postponed = ward.notifications.notify(id, later, {});
    REQUIRE(postponed);
    CHECK(postponed.value().notifications.back().later);
    CHECK(postponed.value().untold() == News::Ready); // they wait for the call
    ward.clock.advance(2h);
    const auto told = ward.notifications.notify(id, heard(News::Ready), {});
    REQUIRE(told);
    CHECK_FALSE(told.value().untold());
    CHECK(told.value().notifications.size() == 3);
    CHECK(told.value().notifications.back().at == ward.clock.now());
    CHECK(ward.notifications.untold().value().empty());
    ward.checkWhole();
}

TEST_CASE("dossier rounds: each thing that happens is told anew")
{
    DossierWard ward;
    const Id id = ward.received().id;
    const Supplement missing{{Mistake}, {}, {}, {}, {}};
    REQUIRE(ward.dossiers.askSupplement(id, missing, {}));
    CHECK(ward.notifications.untold().value().front().untold() == News::Missing);
    REQUIRE(ward.notifications.notify(id, heard(News::Missing), {}));
    CHECK(ward.notifications.untold().value().empty());
    REQUIRE(ward.dossiers.supplement(id, {}, {}));
    ward.clock.advance(1h);
    REQUIRE(ward.dossiers.askSupplement(
        id, {{Mistake}, QStringLiteral("chưa rõ"), QStringLiteral("Điều 9"), {}, {}}, {}));
    CHECK(ward.notifications.untold().value().size() == 1); // the first telling was of the first
    REQUIRE(ward.dossiers.supplement(id, {}, {}));
    CHECK(ward.notifications.untold().value().empty());
    REQUIRE(ward.dossiers.extend(id, QDate(2026, 12, 15), Mistake, {}, {}));
    CHECK(ward.notifications.untold().value().front().untold() == News::Postponed);
    REQUIRE(ward.dossiers.refuse(id, {}, Mistake, {}, {}));
    CHECK(ward.notifications.untold().value().front().untold() == News::Refused);
    REQUIRE(ward.dossiers.giveBack(id, {}, {}));
    CHECK(ward.notifications.untold().value().empty());
    const Id other = ward.received().id;
    REQUIRE(ward.dossiers.stop(other, Mistake, {}, {}));
    CHECK(ward.notifications.untold().value().front().untold() == News::Stopped);
}

TEST_CASE("dossier rounds: the newest change is taken back, step by step")
{
    DossierWard ward;
    const Dossier received = ward.received();
    const Id id = received.id;
    CHECK(refusal(ward.dossiers.takeBack(id, {}, {})) == DossierError::NothingToTakeBack);
    const auto given = ward.handOvers.handOver({id}, toPolice(), {});
    const auto taken = ward.handOvers.takeOver({id}, {}, {});
    REQUIRE((given && taken));
    CHECK(ward.dossiers.takeBack(id, {}, {}).value() == given.value().front());
    CHECK(ward.dossiers.takeBack(id, {}, {}).value() == received);
    // A fact of law wants its reason.
    REQUIRE(ward.dossiers.approve(id, {}, {}));
    CHECK(refusal(ward.dossiers.takeBack(id, {}, {})) == DossierError::NoReason);
    CHECK(ward.dossiers.takeBack(id, Mistake, {}).value() == received);
    CHECK(ward.notifications.untold().value().empty());
    ward.checkWhole();
}

TEST_CASE("dossier rounds: received by mistake, its code stays taken and is not entered")
{
    DossierWard ward;
    const Dossier wrong = ward.received();
    CHECK(refusal(ward.dossiers.voidDossier(wrong.id, {}, {})) == DossierError::NoReason);
    const auto gone = ward.dossiers.voidDossier(wrong.id, Mistake, {});
    REQUIRE(gone);
    CHECK(gone.value().state == DossierState::Voided);
    CHECK(gone.value().closingReason == Mistake);
    CHECK(ward.dossiers.due().value().empty());
    CHECK(ward.dossiers.pendingUpload().value().empty());
    CHECK(refusal(ward.notifications.notify(wrong.id, heard(News::Ready), {}))
          == DossierError::NotPossible);
    CHECK(ward.received().number == wrong.number + 1);
    CHECK(ward.dossiers.byCode(wrong.code()).value().id == wrong.id);
    ward.checkWhole();
}

TEST_CASE("dossier rounds: the bytes are kept before they are named, once")
{
    DossierWard ward;
    const Id id = ward.received().id;
    const QByteArray photo("a photograph");
    const auto attached = ward.attachments.attach(id, QStringLiteral("../../etc/ảnh 1.jpg"),
                                                  QStringLiteral("Tờ khai"), photo, {});
    REQUIRE(attached);
    REQUIRE(attached.value().attachments.size() == 1);
    const Attachment kept = attached.value().attachments.front();
    CHECK(kept.name == QStringLiteral("ảnh 1.jpg"));
    CHECK(kept.bytes == photo.size());
    CHECK(kept.paper == QStringLiteral("Tờ khai"));
    CHECK(ward.blobs.files.size() == 1);
    CHECK(ward.attachments.content(id, kept.id).value() == photo);
    const auto again = ward.attachments.attach(id, QStringLiteral("ảnh 1.jpg"), {}, photo, {});
    CHECK(again.value() == attached.value());

    ward.blobs.refuses = true;
    const qint64 operations = ward.operationCount();
    CHECK(refusal(ward.attachments.attach(id, QStringLiteral("b.jpg"), {}, "other", {}))
          == DossierError::StorageFailed);
    CHECK(ward.operationCount() == operations);
    CHECK(refusal(ward.attachments.attach(id, QStringLiteral("b.jpg"), {}, {}, {}))
          == DossierError::BadAttachment);
    CHECK(refusal(ward.attachments.attach(id, QStringLiteral("/"), {}, "x", {}))
          == DossierError::BadAttachment);
    CHECK(refusal(ward.attachments.attach(ward.newId(), QStringLiteral("b"), {}, "x", {}))
          == DossierError::UnknownDossier);

    ward.blobs.files.clear();
    CHECK(ward.attachments.content(id, kept.id).error() == DossierError::AttachmentLost);
    CHECK(refusal(ward.attachments.remove(id, kept.id, {}, {})) == DossierError::NoReason);
    CHECK(ward.attachments.remove(id, kept.id, Mistake, {}).value().attachments.empty());
    CHECK(ward.attachments.content(id, kept.id).error() == DossierError::UnknownAttachment);
    CHECK(refusal(ward.attachments.remove(id, kept.id, Mistake, {}))
          == DossierError::UnknownAttachment);
    ward.checkWhole();
}

TEST_CASE("dossier rounds: an officer does not void, and nobody undoes what they may not do")
{
    DossierWard ward;
    ward.account("an", Role::Admin);
    const Id officer = ward.account("hoa", Role::Officer);
    const Id head = ward.account("lan", Role::Head);
    Intake intake = intakeOf(ward.newId());
    intake.actor = officer;
    const Id id = receive(ward, intake).id;
    CHECK(refusal(ward.dossiers.voidDossier(id, Mistake, officer)) == DossierError::NotAllowed);
    REQUIRE(ward.dossiers.voidDossier(id, Mistake, head));
    CHECK(refusal(ward.dossiers.takeBack(id, Mistake, officer)) == DossierError::NotAllowed);
    CHECK(ward.dossiers.takeBack(id, Mistake, head).value().state == DossierState::InProcess);
}
