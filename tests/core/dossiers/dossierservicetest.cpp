#include "core/dossiers/dossierdeadline.h"
#include "core/dossiers/outofhours.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Why = QStringLiteral("Chưa có giấy chứng sinh");
constexpr auto November = 30 * 24h;

using Ward = DossierWard;

} // namespace

TEST_CASE("dossier: received once, with person, code and due date")
{
    Ward ward;
    Intake intake = intakeOf(ward.newId());
    intake.submitter = person("079305123456", "Trần Minh Khôi");
    intake.authority = QStringLiteral(" giấy  ủy quyền ");
    intake.counter = 3;
    intake.writtenBy = QStringLiteral("Đoàn viên Hoa");
    intake.papers = {{QStringLiteral("Tờ khai"), 1, 0}};
    intake.feeVnd = 8'000;
    intake.payment = Payment::Cash;
    const Dossier dossier = receive(ward, intake);
    CHECK(receive(ward, intake) == dossier);
    CHECK(dossier.code() == QStringLiteral("TAM-261123-0001"));
    CHECK(dossier.isProvisional());
    CHECK(dossier.received == ward.clock.now());
    CHECK(dossier.due == Ward::moment(27, 17, 0)); // the 24th is off
    CHECK(dossier.firstDue == dossier.due);
    CHECK_FALSE(dossier.target);
    CHECK(dossier.authority == QStringLiteral("giấy ủy quyền"));
    CHECK(dossier.papers == intake.papers);
    CHECK(ward.citizens.find(dossier.owner).value().name == intake.owner.name);
    CHECK(ward.citizens.find(dossier.submitter).value().name == intake.submitter->name);
    // The same person comes again, by another name on the card: one person, as known.
    Intake again = intakeOf(ward.newId(), "1.001193");
    again.owner.name = QStringLiteral("NGUYEN THI BINH AN");
    const Dossier second = receive(ward, again);
    CHECK(second.owner == dossier.owner);
    CHECK(second.submitter == dossier.owner);
    CHECK(second.number == 2);
    CHECK(second.due == Ward::moment(23, 17, 0));
    ward.checkWhole();
}

TEST_CASE("dossier: official codes under the agency's own, from 1 again every day")
{
    Ward ward;
    CHECK(ward.received().code() == QStringLiteral("TAM-261123-0001"));
    CHECK(ward.dossiers.setAgencyCode(QStringLiteral("H26-107"), {}).error()
          == DossierError::BadCode);
    REQUIRE(ward.dossiers.setAgencyCode(QStringLiteral(" h26.107 "), {}));
    CHECK(ward.dossiers.agencyCode().value() == QStringLiteral("H26.107"));
    const auto operations = ward.operationCount();
    REQUIRE(ward.dossiers.setAgencyCode(QStringLiteral("H26.107"), {}));
    CHECK(ward.operationCount() == operations);
    CHECK(ward.received().code() == QStringLiteral("H26.107-261123-0001"));
    const Dossier second = ward.received();
    CHECK(second.code() == QStringLiteral("H26.107-261123-0002"));
    CHECK(second.provisionalCode().isEmpty());
    ward.clock.advance(24h);
    CHECK(ward.received().code() == QStringLiteral("H26.107-261124-0001"));
    CHECK(ward.dossiers.byCode(QStringLiteral("h26.107-261123-0002")).value() == second);
    REQUIRE(ward.dossiers.setAgencyCode({}, {}));
    CHECK(ward.received().code() == QStringLiteral("TAM-261124-0001"));
    ward.checkWhole();
}

TEST_CASE("dossier: the official code is bound later, and both find it for ever")
{
    Ward ward;
    const Dossier dossier = ward.received();
    const Dossier other = ward.received();
    const QString official = QStringLiteral("H26.107-261123-0975");
    CHECK(refusal(ward.dossiers.bindCode(dossier.id, QStringLiteral("975"), {}))
          == DossierError::BadCode);
    const auto bound = ward.dossiers.bindCode(dossier.id, official, {});
    REQUIRE(bound);
    CHECK(bound.value().code() == official);
    CHECK(bound.value().provisionalCode() == QStringLiteral("TAM-261123-0001"));
    CHECK(ward.dossiers.byCode(official).value() == bound.value());
    CHECK(ward.dossiers.byCode(QStringLiteral("tam-261123-0001")).value() == bound.value());
    CHECK(refusal(ward.dossiers.bindCode(dossier.id, official, {}))
          == DossierError::NotProvisional);
    CHECK(refusal(ward.dossiers.bindCode(other.id, official, {})) == DossierError::CodeTaken);
    CHECK(ward.dossiers.pendingUpload().value() == std::vector{other});
    ward.checkWhole();
}

TEST_CASE("dossier: what makes no sense is not received and leaves nothing")
{
    Ward ward;
    const auto operations = ward.operationCount();
    const auto refused = [&](auto spoil) {
        Intake intake = intakeOf(ward.newId());
        spoil(intake);
        return refusal(tryReceive(ward, intake));
    };
    CHECK(refused([](Intake &i) { i.procedure = QStringLiteral("9.999999"); })
          == DossierError::UnknownProcedure);
    CHECK(refused([](Intake &i) { i.procedure = QStringLiteral("1.000001"); })
          == DossierError::UnknownProcedure);
    CHECK(refused([](Intake &i) { i.variant = QStringLiteral("cấp đổi"); })
          == DossierError::UnknownVariant);
    CHECK(refused([](Intake &i) { i.procedure = QStringLiteral("2.002516"); })
          == DossierError::NoTerm);
    CHECK(refused([](Intake &i) { i.counter = 77; }) == DossierError::UnknownCounter);
    CHECK(refused([](Intake &i) { i.owner.name.clear(); }) == DossierError::BadPerson);
    CHECK(refused([](Intake &i) { i.submitter = Person{}; }) == DossierError::BadPerson);
    CHECK(refused([](Intake &i) { i.feeVnd = -1; }) == DossierError::BadAmount);
    CHECK(refused([](Intake &i) { i.papers = {{QString(), 1, 0}}; }) == DossierError::BadAmount);
    CHECK(refused([](Intake &i) { i.received = Ward::moment(23, 8, 1); }) == DossierError::BadDate);
    CHECK(ward.operationCount() == operations);
}

TEST_CASE("dossier: received before it is written down, with a variant, or days agreed on")
{
    Ward ward;
    Intake before = intakeOf(ward.newId());
    before.received = Ward::moment(20, 16, 0);
    before.channel = IntakeChannel::Outreach;
    const Dossier friday = receive(ward, before);
    CHECK(friday.code() == QStringLiteral("TAM-261120-0001"));
    CHECK(friday.due == Ward::moment(26, 17, 0));
    Intake variant = intakeOf(ward.newId());
    variant.variant = QStringLiteral("xac minh");
    CHECK(receive(ward, variant).term.value == 6);
    Intake agreed = intakeOf(ward.newId(), "2.002516");
    agreed.agreedDays = 2;
    CHECK(receive(ward, agreed).due == Ward::moment(26, 17, 0));
}

TEST_CASE("dossier: the unit's own promise stands beside the date by law")
{
    Ward ward;
    DeadlineRules rules;
    rules.house = {{HouseRule::Applies::SameDay, 0, 2, 0, QStringLiteral("QĐ 12/QĐ-UBND")}};
    REQUIRE(ward.calendar.apply(ward.calendar.calendar().data(), rules, {}));
    const Dossier dossier = ward.received("1.001193");
    CHECK(dossier.target == Ward::moment(23, 10, 0));
    CHECK(dossier.targetDecision == QStringLiteral("QĐ 12/QĐ-UBND"));
    CHECK(dossier.due == Ward::moment(23, 17, 0));
}

TEST_CASE("dossier: completed once begins anew; a second time wants reason and basis")
{
    Ward ward;
    const Id id = ward.received().id;
    CHECK(refusal(ward.dossiers.askSupplement(id, {}, {})) == DossierError::NoReason);
    const auto asked = ward.dossiers.askSupplement(id, {{Why}, {}, {}, {}, {}}, {});
    REQUIRE(asked);
    CHECK(asked.value().state == DossierState::WaitingSupplement);
    CHECK(refusal(ward.dossiers.approve(id, {}, {})) == DossierError::NotPossible);
    CHECK(ward.dossiers.due().value().empty()); // the applicant's time
    ward.clock.set(Ward::moment(30, 9, 0));
    const auto completed =
        ward.dossiers.supplement(id, {{QStringLiteral("Giấy chứng sinh"), 1, 0}}, {});
    REQUIRE(completed);
    CHECK(completed.value().state == DossierState::InProcess);
    CHECK(completed.value().due == Ward::moment(3, 17, 0) + November);
    CHECK(completed.value().firstDue == Ward::moment(27, 17, 0));
    CHECK(completed.value().papers.size() == 1);
    CHECK(refusal(ward.dossiers.supplement(id, {}, {})) == DossierError::NotPossible);
    CHECK(refusal(ward.dossiers.askSupplement(id, {{Why}, {}, {}, {}, {}}, {}))
          == DossierError::AskedBefore);
    const auto again = ward.dossiers.askSupplement(
        id, {{Why}, QStringLiteral("luật mới"), QStringLiteral("Điều 5"), {}, {}}, {});
    REQUIRE(again);
    CHECK(again.value().supplements.size() == 2);
    CHECK(again.value().supplements[0].completed == Ward::moment(30, 9, 0));
    ward.checkWhole();
}

TEST_CASE("dossier: why it is due is told as it stands, also completed and appointed anew")
{
    Ward ward;
    const Id id = ward.received().id;
    const auto because = [&](const Dossier &dossier, DeadlineRule rule) {
        const Deadline why = deadlineOf(dossier, ward.calendar.counter(SiteZone::vietnam()));
        CHECK(why.due == dossier.due);
        return std::ranges::count(why.steps, rule, &DeadlineStep::rule) == 1;
    };
    CHECK_FALSE(because(ward.dossiers.find(id).value(), DeadlineRule::Restarted));
    REQUIRE(ward.dossiers.askSupplement(id, {{Why}, {}, {}, {}, {}}, {}));
    ward.clock.set(Ward::moment(30, 9, 0));
    CHECK(because(ward.dossiers.supplement(id, {}, {}).value(), DeadlineRule::Restarted));
    const QDate later(2026, 12, 10);
    const Dossier appointed =
        ward.dossiers.extend(id, later, Why, QStringLiteral("Điều 7"), {}).value();
    CHECK(because(appointed, DeadlineRule::Extended));
    CHECK(because(appointed, DeadlineRule::Restarted));
    // Completed once more, in time: the promised date is kept.
    REQUIRE(ward.dossiers.askSupplement(
        id, {{Why}, QStringLiteral("luật mới"), QStringLiteral("Điều 5"), {}, {}}, {}));
    const Dossier again = ward.dossiers.supplement(id, {}, {}).value();
    CHECK(SiteZone::vietnam().date(again.due) == later);
    CHECK(because(again, DeadlineRule::Extended));
}

TEST_CASE("dossier: where the law says so the rest goes on")
{
    Ward ward;
    DeadlineRules rules;
    rules.procedures = {
        {QStringLiteral("2.000987"), false, SupplementClock::Pause, QStringLiteral("NĐ 301")}};
    REQUIRE(ward.calendar.apply(ward.calendar.calendar().data(), rules, {}));
    ward.clock.set(Ward::moment(25, 8, 0));
    const Id id = ward.received("2.000987").id; // five days
    ward.clock.set(Ward::moment(27, 8, 0)); // two are counted
    REQUIRE(ward.dossiers.askSupplement(id, {{Why}, {}, {}, {}, {}}, {}));
    ward.clock.set(Ward::moment(2, 8, 0) + November);
    CHECK(ward.dossiers.supplement(id, {}, {}).value().due == Ward::moment(7, 17, 0) + November);
}

TEST_CASE("dossier: a new date is given once, later, on a working day")
{
    Ward ward;
    const Id id = ward.received().id;
    const auto extend = [&](QDate day, const QString &reason = Why) {
        return ward.dossiers.extend(id, day, reason, {}, {});
    };
    CHECK(refusal(extend(QDate(2026, 12, 1), {})) == DossierError::NoReason);
    CHECK(refusal(extend(QDate(2026, 11, 27))) == DossierError::BadDate);
    CHECK(refusal(extend(QDate(2026, 11, 28))) == DossierError::BadDate);
    CHECK(refusal(extend(QDate())) == DossierError::BadDate);
    const auto extended = extend(QDate(2026, 11, 30));
    REQUIRE(extended);
    CHECK(extended.value().due == Ward::moment(30, 17, 0));
    CHECK(extended.value().firstDue == Ward::moment(27, 17, 0));
    CHECK(refusal(extend(QDate(2026, 12, 4))) == DossierError::AlreadyExtended);
    ward.checkWhole();
}

TEST_CASE("dossier: decided, returned, and ended otherwise")
{
    Ward ward;
    const Id id = ward.received().id;
    CHECK(refusal(ward.dossiers.giveBack(id, {}, {})) == DossierError::NotPossible);
    const auto approved = ward.dossiers.approve(id, QStringLiteral("15/2026"), {});
    REQUIRE(approved);
    CHECK(approved.value().decided == ward.clock.now());
    CHECK(refusal(ward.dossiers.withdraw(id, Why, {})) == DossierError::NotPossible);
    CHECK(refusal(ward.dossiers.stop(id, Why, {}, {})) == DossierError::NotPossible);
    const auto returned = ward.dossiers.giveBack(id, {}, {});
    REQUIRE(returned);
    CHECK(returned.value().state == DossierState::Returned);
    CHECK(returned.value().delivery->receivedBy == QStringLiteral("Nguyễn Thị Bình An"));
    CHECK(refusal(ward.dossiers.giveBack(id, {}, {})) == DossierError::NotPossible);

    const Id refused = ward.received().id;
    CHECK(refusal(ward.dossiers.refuse(refused, {}, QStringLiteral(" "), {}, {}))
          == DossierError::NoReason);
    CHECK(ward.dossiers.refuse(refused, {}, Why, {}, {}).value().state == DossierState::Refused);
    const Delivery unproved{QStringLiteral("con gái"), Confirmation::Witnesses, {}, false};
    CHECK(refusal(ward.dossiers.giveBack(refused, unproved, {})) == DossierError::NoProof);
    const Delivery proved{QStringLiteral("con gái"), Confirmation::Witnesses,
                          QStringLiteral("Lê Văn Tám, Đỗ Thị Chín"), false};
    CHECK(ward.dossiers.giveBack(refused, proved, {}).value().delivery == proved);
    const Id withdrawn = ward.received().id;
    REQUIRE(ward.dossiers.askSupplement(withdrawn, {{Why}, {}, {}, {}, {}}, {}));
    CHECK(ward.dossiers.withdraw(withdrawn, Why, {}).value().state == DossierState::Withdrawn);
    const Id stopped = ward.received().id;
    CHECK(ward.dossiers.stop(stopped, Why, QStringLiteral("Điều 12"), {}).value().closingBasis
          == QStringLiteral("Điều 12"));
    CHECK(refusal(ward.dossiers.stop(ward.newId(), Why, {}, {})) == DossierError::UnknownDossier);
    ward.checkWhole();
}

TEST_CASE("dossier: found by either code and by the words of a name, newest first")
{
    Ward ward;
    const Dossier first = ward.received();
    ward.clock.advance(1min);
    Intake intake = intakeOf(ward.newId());
    intake.owner = person("", "Đặng Văn Bình");
    intake.submitter = intakeOf({}).owner;
    const Dossier second = receive(ward, intake);
    CHECK(ward.dossiers.list(10).value() == std::vector{second, first});
    CHECK(ward.dossiers.list(1).value() == std::vector{second});
    const auto search = [&](const char *text) {
        return ward.dossiers.search(QString::fromUtf8(text)).value();
    };
    CHECK(search("TAM-261123-0001") == std::vector{first});
    CHECK(search("dang van") == std::vector{second});
    CHECK(search("binh") == std::vector{second, first});
    CHECK(search("031190001234") == std::vector{second, first});
    CHECK(search("không có ai").empty());
}

TEST_CASE("dossier: what is due, most pressing by its date")
{
    Ward ward;
    DeadlineRules rules;
    rules.house = {{HouseRule::Applies::LongTerm, 5, 0, 3, QStringLiteral("QĐ 12")}};
    REQUIRE(ward.calendar.apply(ward.calendar.calendar().data(), rules, {}));
    const Dossier late = ward.received("1.001193");
    const Dossier three = ward.received();
    const Dossier seven = ward.received("1.004222"); // due 3 December, promised 30 November
    const auto nearness = [&](const Dossier &dossier, Instant now) {
        return nearnessOf(dossier, now, ward.calendar.calendar(), SiteZone::vietnam());
    };
    CHECK(nearness(late, Ward::moment(23, 16, 0)) == Nearness::Today);
    CHECK(nearness(late, Ward::moment(23, 17, 1)) == Nearness::Late);
    CHECK(nearness(three, Ward::moment(25, 8, 0)) == Nearness::Later);
    CHECK(nearness(three, Ward::moment(26, 8, 0)) == Nearness::Tomorrow);
    CHECK(nearness(seven, Ward::moment(27, 8, 0)) == Nearness::Later);
    CHECK(nearness(seven, Ward::moment(30, 8, 0)) == Nearness::TargetAtRisk);
    const auto apology = [&](const Dossier &dossier, Instant now) {
        return wantsApology(dossier, now, ward.calendar.calendar(), SiteZone::vietnam());
    };
    CHECK_FALSE(apology(three, Ward::moment(25, 8, 0)));
    CHECK(apology(three, Ward::moment(26, 8, 0)));
    CHECK_FALSE(apology(late, Ward::moment(23, 16, 0))); // due on the day it came
    CHECK(apology(late, Ward::moment(23, 17, 1)));
    ward.clock.set(Ward::moment(26, 9, 0));
    const auto due = ward.dossiers.due().value();
    REQUIRE(due.size() == 3);
    CHECK(due[0] == DueDossier{late, Nearness::Late, true});
    CHECK(due[1] == DueDossier{three, Nearness::Tomorrow, true});
    CHECK(due[2] == DueDossier{seven, Nearness::Later, false});
    REQUIRE(ward.dossiers.approve(late.id, {}, {}));
    CHECK(ward.dossiers.due().value().size() == 2);
}

TEST_CASE("dossier: received while the agency's counters are closed")
{
    Ward ward;
    SiteConfiguration site = testConfiguration();
    site.site.opening = {{1, QTime(7, 30), QTime(11, 0)}};
    CalendarData calendar = testCalendar();
    calendar.counterHours = {{QStringLiteral("cong-an"), {{6, QTime(7, 30), QTime(11, 0)}}}};
    const auto closed = [&](const char *procedure, Instant received) {
        Dossier dossier;
        dossier.received = received;
        return wasOutOfHours(dossier, *ward.procedures.find(QString::fromLatin1(procedure)),
                             calendar, site);
    };
    CHECK_FALSE(closed("1.001022", Ward::moment(23, 8, 0)));
    CHECK(closed("1.001022", Ward::moment(23, 11, 0)));
    CHECK(closed("1.001022", Ward::moment(28, 8, 0)));
    CHECK_FALSE(closed("1.004222", Ward::moment(28, 8, 0)));
    CHECK(closed("1.004222", Ward::moment(23, 8, 0)));
}

TEST_CASE("dossier: who may, within the walls of the agency")
{
    Ward ward;
    const Id admin = ward.account("admin", Role::Admin);
    const Id officer = ward.account("lan", Role::Officer, QStringLiteral("ubnd"));
    const auto receiveAs = [&](const Id &actor, const char *procedure) {
        Intake intake = intakeOf(ward.newId(), procedure);
        intake.actor = actor;
        return tryReceive(ward, intake);
    };
    CHECK(refusal(receiveAs(admin, "1.001022")) == DossierError::NotAllowed);
    CHECK(refusal(receiveAs(officer, "1.004222")) == DossierError::NotAllowed);
    const auto own = receiveAs(officer, "1.001022");
    REQUIRE(own);
    CHECK(refusal(ward.dossiers.approve(own.value().id, {}, admin)) == DossierError::NotAllowed);
    CHECK(ward.dossiers.approve(own.value().id, {}, officer));
    CHECK(ward.dossiers.setAgencyCode(QStringLiteral("H26.107"), officer).error()
          == DossierError::NotAllowed);
    CHECK(ward.dossiers.setAgencyCode(QStringLiteral("H26.107"), admin));
}

TEST_CASE("dossiers: the order of the portal's fields stands beside the agency's code")
{
    DossierWard ward;
    const QStringList order{QStringLiteral("owner-name"), QStringLiteral("fee")};
    CHECK(ward.dossiers.portalOrder().value().isEmpty());
    REQUIRE(ward.dossiers.setPortalOrder(order, {}));
    REQUIRE(ward.dossiers.setAgencyCode(QStringLiteral("H26.107"), {}));
    CHECK(ward.dossiers.portalOrder().value() == order);
    REQUIRE(ward.dossiers.setPortalOrder({}, {}));
    CHECK(ward.dossiers.agencyCode().value() == QStringLiteral("H26.107"));
    const qint64 operations = ward.operationCount();
    REQUIRE(ward.dossiers.setPortalOrder({}, {})); // as it is: nothing is written
    const auto refused = [&](const QStringList &fields) {
        const auto set = ward.dossiers.setPortalOrder(fields, {});
        return !set && set.error() == DossierError::BadCode;
    };
    CHECK(refused({QStringLiteral("fee"), QStringLiteral("fee")}));
    CHECK(refused({QString()}));
    CHECK(refused({QString(41, u'x')}));
    CHECK(ward.operationCount() == operations);
    ward.account("an", Role::Admin);
    const Id officer = ward.account("hoa", Role::Officer);
    CHECK(ward.dossiers.setPortalOrder(order, officer).error() == DossierError::NotAllowed);
    ward.checkWhole();
}
