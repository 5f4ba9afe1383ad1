// Two people with a legal basis erase what is held of a person or an ended dossier.
#include "core/journal/journaltables.h"
#include "core/journal/salvaged.h"
#include "core/journal/verify.h"
#include "core/procedures/procedure.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

using namespace motcua;

namespace {

const QString Law = QStringLiteral("Luật 91/2025/QH15, Điều 14");
const QString Withdrawn = QStringLiteral("rút đơn");

struct TwoPeople {
    explicit TwoPeople(DossierWard &ward)
        : admin(ward.account("an", Role::Admin))
        , head(ward.account("lan", Role::Head))
        , officer(ward.account("hoa", Role::Officer))
    {
    }
    Id admin;
    Id head;
    Id officer;
};

Dossier withdrawn(DossierWard &ward, const Id &officer)
{
    Intake intake = intakeOf(ward.newId());
    intake.actor = officer;
    const Dossier dossier = receive(ward, intake);
    REQUIRE(ward.attachments.attach(dossier.id, QStringLiteral("a.jpg"), {}, "photo", officer));
    REQUIRE(ward.dossiers.withdraw(dossier.id, Withdrawn, officer));
    return dossier;
}

ErasureError refusalOf(const Result<Erasure, ErasureError> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("erasure: a person's data go, the chain stays whole")
{
    DossierWard ward;
    const TwoPeople two(ward);
    const Dossier dossier = withdrawn(ward, two.officer);
    const Id person = dossier.owner;
    CHECK(refusalOf(ward.erasures.confirm(person, two.head)) == ErasureError::NotAsked);
    CHECK(refusalOf(ward.erasures.ask(person, {}, two.head)) == ErasureError::NoBasis);
    CHECK(refusalOf(ward.erasures.ask(person, Law, two.officer)) == ErasureError::NotAllowed);
    CHECK(refusalOf(ward.erasures.ask(ward.newId(), Law, two.head))
          == ErasureError::UnknownSubject);
    REQUIRE(ward.erasures.ask(person, Law, two.head));
    CHECK(refusalOf(ward.erasures.ask(person, Law, two.admin)) == ErasureError::AskedAlready);
    CHECK(refusalOf(ward.erasures.confirm(person, two.head)) == ErasureError::SameAccount);
    CHECK(ward.citizens.find(person));
    const auto erased = ward.erasures.confirm(person, two.admin);
    REQUIRE(erased);
    CHECK(erased.value().confirmedBy == two.admin);
    CHECK_FALSE(ward.citizens.find(person));
    CHECK(ward.citizens.byNumber(QStringLiteral("031190001234")).error()
          == CitizenError::UnknownPerson);
    CHECK(ward.dossiers.search(QStringLiteral("nguyen")).value().empty());
    CHECK(ward.dossiers.find(dossier.id)); // without its person
    CHECK(ward.erasures.list().value().size() == 1);
    CHECK(verifyJournal(ward.database).ok());
    CHECK_FALSE(ward.journal.refoldChanges());
}

TEST_CASE("erasure: what the person's dossiers say of them goes, too")
{
    DossierWard ward;
    const TwoPeople two(ward);
    const QString note = QStringLiteral("con gái nghe máy");
    Intake intake = intakeOf(ward.newId());
    intake.actor = two.officer;
    intake.submitter = person("031190001235", "Trần Minh Khôi");
    const Dossier dossier = receive(ward, intake);
    REQUIRE(ward.attachments.attach(dossier.id, QStringLiteral("a.jpg"), {}, "photo", two.officer));
    REQUIRE(ward.dossiers.approve(dossier.id, {}, two.officer));
    REQUIRE(ward.notifications.notify(dossier.id, {News::Ready, NotifyWay::Phone, true, note, {}},
                                      two.officer));
    REQUIRE(ward.dossiers.giveBack(dossier.id, {}, two.officer));
    const auto now = [&] { return ward.dossiers.find(dossier.id).value(); };
    const auto erase = [&](const Id &subject) {
        REQUIRE(ward.erasures.ask(subject, Law, two.head));
        REQUIRE(ward.erasures.confirm(subject, two.admin));
    };
    CHECK(now().delivery->receivedBy == QStringLiteral("Trần Minh Khôi"));
    erase(dossier.submitter);
    CHECK(now().state == DossierState::Returned);
    CHECK(now().closed == dossier.received);
    CHECK(now().delivery->receivedBy.isEmpty());
    CHECK(now().notifications.empty());
    CHECK(now().attachments.size() == 1); // the owner's
    CHECK(ward.blobs.files.size() == 1);
    erase(dossier.owner);
    CHECK(now().state == DossierState::Returned);
    CHECK(now().attachments.empty());
    CHECK(ward.blobs.files.isEmpty());
    CHECK_FALSE(ward.database.query("SELECT 1 FROM conflict").step());
    CHECK(verifyJournal(ward.database).ok());
    CHECK_FALSE(ward.journal.refoldChanges());
}

TEST_CASE("erasure: a dossier that is worked on is not erased, nor its person")
{
    DossierWard ward;
    const TwoPeople two(ward);
    Intake intake = intakeOf(ward.newId());
    intake.actor = two.officer;
    const Dossier open = receive(ward, intake);
    CHECK(refusalOf(ward.erasures.ask(open.id, Law, two.head)) == ErasureError::StillOpen);
    CHECK(refusalOf(ward.erasures.ask(open.owner, Law, two.head)) == ErasureError::StillOpen);
    REQUIRE(ward.dossiers.withdraw(open.id, Withdrawn, two.officer));
    REQUIRE(ward.erasures.ask(open.owner, Law, two.head));
    intake.request = ward.newId();
    receive(ward, intake); // something came in since
    CHECK(refusalOf(ward.erasures.confirm(open.owner, two.admin)) == ErasureError::StillOpen);
}

TEST_CASE("erasure: a dossier goes with its files, but for those that another one has")
{
    DossierWard ward;
    const TwoPeople two(ward);
    const Dossier first = withdrawn(ward, two.officer);
    const Dossier second = withdrawn(ward, two.officer);
    for (const Dossier &dossier : {first, second}) {
        CHECK(ward.blobs.files.size() == 1);
        REQUIRE(ward.erasures.ask(dossier.id, Law, two.head));
        REQUIRE(ward.erasures.confirm(dossier.id, two.admin));
        CHECK_FALSE(ward.dossiers.find(dossier.id));
    }
    CHECK(ward.blobs.files.isEmpty());
    CHECK(ward.dossiers.list(9).value().empty());
    CHECK(verifyJournal(ward.database).ok());
}

TEST_CASE("erasure: nothing of it is left in the files")
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("site.db"));
    const auto holds = [&](const char *text) {
        bool found = false;
        for (const char *suffix : {"", "-wal"}) {
            QFile in(file + QString::fromLatin1(suffix));
            found = (in.open(QIODevice::ReadOnly) && in.readAll().contains(text)) || found;
        }
        return found;
    };
    TestSite site(file);
    loadProcedures(site);
    site.clock.set(DossierWard::moment(23, 8, 0));
    const auto account = [&](const char *signIn, Role role) {
        Account wanted;
        wanted.signIn = QString::fromLatin1(signIn);
        wanted.name = wanted.signIn;
        wanted.role = role;
        return site.staff
            .add(wanted, *NewPassword::make(QStringLiteral("mat khau thu 1"), wanted.signIn), {})
            .value()
            .id;
    };
    const Id admin = account("an", Role::Admin);
    const Id head = account("lan", Role::Head);
    Intake intake = intakeOf(site.newId());
    intake.owner = person("031190009999", "Quách Thị Xuyến");
    intake.actor = head;
    const Dossier dossier = receive(site, intake);
    REQUIRE(site.dossiers.withdraw(dossier.id, Withdrawn, head));
    CHECK(holds("031190009999"));
    REQUIRE(site.erasures.ask(dossier.owner, Law, head));
    REQUIRE(site.erasures.confirm(dossier.owner, admin));
    for (const char *text : {"031190009999", "Xuyến", "xuyen"})
        CHECK_FALSE(holds(text));
}

TEST_CASE("erasure: what was kept long enough is listed, and nothing goes by itself")
{
    DossierWard ward;
    const TwoPeople two(ward);
    Procedure kept = *ward.procedures.find(QStringLiteral("1.001022"));
    kept.retentionYears = 2;
    kept.retentionBasis = QStringLiteral("23/2015/NĐ-CP, Điều 14");
    REQUIRE(ward.procedures.define(std::array{kept}, {}));
    const Dossier dossier = withdrawn(ward, two.officer);
    Intake forEver = intakeOf(ward.newId(), "1.001193");
    REQUIRE(ward.dossiers.withdraw(receive(ward, forEver).id, Withdrawn, {}));
    const Dossier open = ward.received();
    const SiteZone zone = ward.sites.configuration().zone();
    ward.clock.set(zone.at(QDate(2028, 11, 23), QTime(23, 59)));
    CHECK(ward.erasures.due().value().empty());
    ward.clock.set(zone.at(QDate(2028, 11, 24), QTime(0, 0)));
    const auto due = ward.erasures.due();
    REQUIRE(due);
    REQUIRE(due.value().size() == 1);
    CHECK(due.value()[0].dossier.id == dossier.id);
    CHECK(due.value()[0].years == 2);
    CHECK(due.value()[0].basis == kept.retentionBasis);
    CHECK(ward.dossiers.find(dossier.id));
    REQUIRE(ward.erasures.ask(dossier.id, Law, two.head));
    CHECK(ward.erasures.due().value().empty());
    ward.checkWhole();
}

TEST_CASE("erasure: what was carried out of a broken log loses its bytes, too")
{
    DossierWard ward;
    const TwoPeople two(ward);
    const Dossier dossier = withdrawn(ward, two.officer);
    const auto before = operationsOf(ward.database, dossier.owner);
    REQUIRE_FALSE(before.empty());
    {
        // As if its own log were broken: the same operation, carried by ours.
        Operation inside = before.front();
        inside.log = Id::fromName("broken", u"log");
        const QByteArray header = encodeHeader(inside.header);
        const QByteArray previous(32, 'p');
        const QByteArray hash = chainHash(previous, header, commitment(inside.payload));
        Journal::Transaction transaction(ward.journal);
        transaction.append(
            draftOf({inside.log, header, inside.payload, previous, hash}, inside.header));
        transaction.commit();
    }
    const auto carried = [&] {
        Query rows = ward.database.query("SELECT payload FROM op WHERE entity=? AND kind=?");
        rows.bind(1, dossier.owner).bind(2, int(Kind::SalvagedDossier));
        REQUIRE(rows.step());
        return rows.blob(0);
    };
    CHECK(carried().contains("031190001234"));
    REQUIRE(ward.erasures.ask(dossier.owner, Law, two.head));
    REQUIRE(ward.erasures.confirm(dossier.owner, two.admin));
    CHECK(carried().isEmpty());
    CHECK_FALSE(ward.citizens.find(dossier.owner));
    CHECK_FALSE(ward.journal.refoldChanges());
}
