// Every step of the disk fails once, for every use case of a dossier.
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"

using namespace motcua;

namespace {

const Id Request = Id::fromName("request", u"dossier");
const QString Missing = QStringLiteral("thiếu giấy");

using Step = std::function<Result<Dossier, DossierError>(TestSite &)>;

Result<Dossier, DossierError> received(TestSite &site)
{
    return tryReceive(site, intakeOf(Request));
}

// Asked again after an answer that was lost, the state or the code says so.
Ended endedOrDone(const Result<Dossier, DossierError> &result)
{
    const bool before = !result
        && (result.error() == DossierError::NotPossible
            || result.error() == DossierError::AlreadyExtended
            || result.error() == DossierError::NothingToTakeBack
            || result.error() == DossierError::NotProvisional);
    return before ? Ended::Done : ended(result);
}

void check(const std::vector<Step> &before, const Step &step)
{
    runFaultLoop(
        [&](TestSite &site) {
            loadProcedures(site);
            REQUIRE(received(site));
            for (const Step &b : before)
                REQUIRE(b(site));
        },
        [&](TestSite &site) { return endedOrDone(step(site)); });
}

const Step Ask = [](TestSite &site) {
    return site.dossiers.askSupplement(Request, {{Missing}, {}, {}, {}, {}}, {});
};
const Step Complete = [](TestSite &site) { return site.dossiers.supplement(Request, {}, {}); };
const Step Approve = [](TestSite &site) { return site.dossiers.approve(Request, {}, {}); };

} // namespace

TEST_CASE("faults: a dossier is received with its persons")
{
    runFaultLoop(loadProcedures, [](TestSite &site) { return ended(received(site)); });
}

TEST_CASE("faults: a dossier is completed")
{
    check({}, Ask);
    check({Ask}, Complete);
}

TEST_CASE("faults: a dossier is extended, decided, returned")
{
    check({}, [](TestSite &site) {
        return site.dossiers.extend(Request, QDate(2026, 12, 4), Missing, {}, {});
    });
    check({}, Approve);
    check({}, [](TestSite &site) { return site.dossiers.refuse(Request, {}, Missing, {}, {}); });
    check({Approve}, [](TestSite &site) { return site.dossiers.giveBack(Request, {}, {}); });
}

TEST_CASE("faults: a dossier is withdrawn, stopped, bound to its official code")
{
    check({}, [](TestSite &site) { return site.dossiers.withdraw(Request, Missing, {}); });
    check({}, [](TestSite &site) { return site.dossiers.stop(Request, Missing, {}, {}); });
    check({}, [](TestSite &site) {
        return site.dossiers.bindCode(Request, QStringLiteral("H26.107-261123-0001"), {});
    });
}

TEST_CASE("faults: a dossier goes to another desk, and its applicant is told")
{
    check({}, [](TestSite &site) {
        const auto given =
            site.handOvers.handOver({Request}, {{}, QStringLiteral("UBND"), {}, {}, {}, {}}, {});
        return given ? Result<Dossier, DossierError>(given.value().front()) : given.error();
    });
    check({Approve}, [](TestSite &site) {
        return site.notifications.notify(Request, {News::Ready, {}, true, {}, {}}, {});
    });
    check({}, [](TestSite &site) {
        return site.attachments.attach(Request, QStringLiteral("a.jpg"), {}, "a", {});
    });
}

TEST_CASE("faults: a mistake is taken back, or the dossier voided")
{
    check({Approve}, [](TestSite &site) { return site.dossiers.takeBack(Request, Missing, {}); });
    check({}, [](TestSite &site) { return site.dossiers.voidDossier(Request, Missing, {}); });
}

TEST_CASE("faults: the agency's code is set")
{
    runFaultLoop([](TestSite &) {},
                 [](TestSite &site) {
                     return ended(site.dossiers.setAgencyCode(QStringLiteral("H26.107"), {}));
                 });
}
