#include "core/dossiers/intakedrafts.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"

#include <QCryptographicHash>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

IntakeDraft draftOf(TestSite &site, const Id &account)
{
    IntakeDraft draft;
    draft.intake = intakeOf(site.newId());
    draft.intake.counter = 2;
    draft.intake.actor = account;
    return draft;
}

IntakeDraft fullDraft(TestSite &site, const Id &account)
{
    IntakeDraft draft = draftOf(site, account);
    Intake &intake = draft.intake;
    intake.variant = QStringLiteral("Xác minh");
    intake.agreedDays = 4;
    intake.owner = {{},
                    true,
                    QStringLiteral("0312345678"),
                    {},
                    QStringLiteral("Hợp tác xã Bình Minh"),
                    {},
                    {},
                    QStringLiteral("12 Lê Lợi"),
                    QStringLiteral("0912 345 678"),
                    QStringLiteral("htx@example.vn")};
    intake.submitter = person("031190001234", "Nguyễn Thị Bình An");
    intake.submitter->born = QStringLiteral("1990-03-15");
    intake.submitter->sex = QStringLiteral("f");
    intake.authority = QStringLiteral("giấy ủy quyền ngày 10/11/2026");
    intake.channel = IntakeChannel::Outreach;
    intake.ticket = site.newId();
    intake.writtenBy = QStringLiteral("Trần Bình");
    intake.received = site.clock.now() - 20h;
    intake.writtenLater = QStringLiteral("mất điện cả buổi");
    intake.papers = {{QStringLiteral("Tờ khai"), 1, 0}, {QStringLiteral("Giấy chứng sinh"), 0, 2}};
    intake.feeVnd = 15'000;
    intake.payment = Payment::Transfer;
    intake.resultWay = ResultWay::Home;
    intake.notifyWay = NotifyWay::Network;
    draft.seen = {QStringLiteral("Thẻ căn cước")};
    draft.waived = {QStringLiteral("Giấy đăng ký kết hôn")};
    draft.feeTold = true;
    draft.files = {{QStringLiteral("/media/usb/tờ khai.pdf"), {}, hashOf("%PDF"), true},
                   {QStringLiteral("/home/an/ảnh.jpg"), {}, {}, false},
                   {QStringLiteral("/home/an/scan/1.png"),
                    DraftedFile::Scan{4096, site.clock.now() - 1min}, hashOf("scan"), false}};
    return draft;
}

} // namespace

TEST_CASE("everything that was told of an intake is there after a power cut", "[dossiers]")
{
    TestSite site;
    IntakeDraft full = fullDraft(site, site.newId());
    REQUIRE(site.intakeDrafts.keep(full));
    full.saved = site.clock.now();
    const auto found = IntakeDrafts(site.database, site.clock, site.dossierTables, site.blobs)
                           .of(2, full.intake.actor); // another object
    REQUIRE(found);
    REQUIRE(found.value().size() == 1);
    CHECK(found.value().front() == full);
}

TEST_CASE("a draft is of one account at one counter; what is kept again is one draft", "[dossiers]")
{
    TestSite site;
    IntakeDrafts &drafts = site.intakeDrafts;
    const Id hoa = site.newId();
    IntakeDraft first = draftOf(site, hoa);
    REQUIRE(drafts.keep(first));
    first.intake.writtenBy = QStringLiteral("Hoa");
    site.clock.advance(1s);
    REQUIRE(drafts.keep(first));
    site.clock.advance(1s);
    const IntakeDraft second = draftOf(site, hoa);
    REQUIRE(drafts.keep(second));
    REQUIRE(drafts.keep(draftOf(site, Id{}))); // a site without accounts

    const auto mine = drafts.of(2, hoa);
    REQUIRE(mine);
    REQUIRE(mine.value().size() == 2);
    CHECK(mine.value()[0].intake.request == second.intake.request);
    CHECK(mine.value()[1].intake.writtenBy == QStringLiteral("Hoa"));
    CHECK(drafts.of(3, hoa).value().empty());
    CHECK(drafts.of(2, site.newId()).value().empty());
    CHECK(drafts.of(2, Id{}).value().size() == 1);

    REQUIRE(drafts.discard(second.intake.request));
    REQUIRE(drafts.discard(second.intake.request)); // twice is no harm
    CHECK(drafts.of(2, hoa).value().size() == 1);
}

TEST_CASE("a draft stays out of the journal and outlives a refold", "[dossiers]")
{
    TestSite site;
    IntakeDrafts &drafts = site.intakeDrafts;
    const qint64 before = site.operationCount();
    const IntakeDraft draft = draftOf(site, site.newId());
    REQUIRE(drafts.keep(draft));
    CHECK(site.operationCount() == before);
    site.journal.refold();
    CHECK(drafts.of(2, draft.intake.actor).value().size() == 1);
    site.checkWhole();
}

TEST_CASE("a draft of another program is left out; one with strange choices has the usual ones",
          "[dossiers]")
{
    TestSite site;
    IntakeDrafts &drafts = site.intakeDrafts;
    const Id hoa = site.newId();
    const auto put = [&](const QByteArray &content) {
        site.database
            .query("INSERT INTO intake_draft(request,counter,account,saved_ms,content) "
                   "VALUES(?,2,?,0,?)")
            .bind(1, site.newId())
            .bind(2, hoa)
            .bind(3, content)
            .run();
    };
    put("no CBOR");
    CHECK(drafts.of(2, hoa).value().empty());
    put(QByteArray::fromHex("a2071863"
                            "0c20")); // channel 99, payment -1
    const auto found = drafts.of(2, hoa);
    REQUIRE(found.value().size() == 1);
    CHECK(found.value().front().intake.channel == IntakeChannel::Counter);
    CHECK(found.value().front().intake.payment == Payment::Nothing);
}

TEST_CASE("a file's bytes are held for a draft that names them, and go with the last that does",
          "[dossiers]")
{
    TestSite site;
    IntakeDrafts &drafts = site.intakeDrafts;
    const QByteArray form = "%PDF-1.4";
    CHECK(drafts.hold(form).error() == DossierError::UnknownAttachment);
    CHECK(site.blobs.files.isEmpty());

    IntakeDraft first = draftOf(site, {});
    first.files = {{QStringLiteral("/tmp/a.pdf"), {}, hashOf(form), true}};
    IntakeDraft second = draftOf(site, {});
    second.files = {{QStringLiteral("/tmp/b.pdf"), {}, hashOf(form), true}};
    REQUIRE(drafts.keep(first));
    REQUIRE(drafts.keep(second));
    REQUIRE(drafts.hold(form));
    REQUIRE(drafts.keep(first)); // the same again: nothing goes
    CHECK(site.blobs.files.size() == 1);
    second.files.clear();
    REQUIRE(drafts.keep(second));
    CHECK(site.blobs.files.contains(hashOf(form)));
    REQUIRE(drafts.discard(first.intake.request));
    CHECK(site.blobs.files.isEmpty());
}

TEST_CASE("what a dossier has by now stays when the draft goes", "[dossiers]")
{
    DossierWard site;
    const Dossier dossier = site.received();
    IntakeDraft draft = draftOf(site, {});
    draft.files = {{QStringLiteral("/tmp/a.pdf"), {}, hashOf("%PDF"), true}};
    REQUIRE(site.intakeDrafts.keep(draft));
    CHECK(
        site.attachments.attachHeld(dossier.id, QStringLiteral("a.pdf"), hashOf("%PDF"), {}).error()
        == DossierError::AttachmentLost);
    REQUIRE(site.intakeDrafts.hold("%PDF"));
    const auto with =
        site.attachments.attachHeld(dossier.id, QStringLiteral("a.pdf"), hashOf("%PDF"), {});
    REQUIRE(with);
    CHECK(with.value().attachments.front().bytes == 4);
    REQUIRE(site.intakeDrafts.discard(draft.intake.request));
    CHECK(site.blobs.files.size() == 1);
}

TEST_CASE("faults: keeping and discarding a draft", "[dossiers]")
{
    const Id request = Id::fromName("draft", u"1");
    const auto keep = [&request](TestSite &site) {
        IntakeDraft draft;
        draft.intake.request = request;
        return site.intakeDrafts.keep(draft);
    };
    runFaultLoop([](TestSite &) {}, [&](TestSite &site) { return ended(keep(site)); }, false);
    runFaultLoop([&](TestSite &site) { REQUIRE(keep(site)); },
                 [&](TestSite &site) { return ended(site.intakeDrafts.discard(request)); }, false);
}
