// The whole matrix: every kind and every stream with every role, written down a second time.
#include "core/staff/permissions.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;

namespace {

struct Row {
    Kind kind;
    const char *who; ///< O officer, H head, A admin, V helper; '-' where not
};
// One line a kind.
// clang-format off
constexpr Row Writes[] = {
    {Kind::TicketTaken, "OHAV"},
    {Kind::TicketCalled, "OHAV"},
    {Kind::TicketRecalled, "OHAV"},
    {Kind::TicketStarted, "OHAV"},
    {Kind::TicketFinished, "OHAV"},
    {Kind::TicketStepFinished, "OHAV"},
    {Kind::TicketHeld, "OHAV"},
    {Kind::TicketReturned, "OHAV"},
    {Kind::TicketTransferred, "OHAV"},
    {Kind::TicketNoShow, "OHAV"},
    {Kind::TicketLateReturned, "OHAV"},
    {Kind::TicketVoided, "OHA-"},
    {Kind::TicketUndone, "OHAV"},
    {Kind::TicketJourneyChanged, "OHAV"},
    {Kind::TicketNeedsNoted, "OHAV"},
    {Kind::TicketServedByHand, "OHAV"},
    {Kind::TicketRestored, "OHA-"},
    {Kind::TicketTakenBack, "OHAV"},
    {Kind::TicketByHandUndone, "OHAV"},
    {Kind::AppointmentMade, "OHAV"},
    {Kind::AppointmentCancelled, "OHAV"},
    {Kind::ReservePadPrinted, "OHAV"},
    {Kind::LossFound, "----"},
    {Kind::LossSeen, "OHAV"},
    {Kind::DayOpened, "OHAV"},
    {Kind::DayClosed, "OHA-"},
    {Kind::DayInterrupted, "----"},
    {Kind::DayReopened, "OHA-"},
    {Kind::DayStated, "OHA-"},
    {Kind::HelpAsked, "OHAV"},
    {Kind::HelpPromised, "OHAV"},
    {Kind::HelpClosed, "OHAV"},
    {Kind::CounterHelpAsked, "OHAV"},
    {Kind::CounterPaused, "OHAV"},
    {Kind::CounterResumed, "OHAV"},
    {Kind::CounterClosed, "OHAV"},
    {Kind::WorkRecorded, "OHAV"},
    {Kind::WorkVoided, "OHAV"},
    {Kind::TrackingChanged, "OH--"},
    {Kind::SiteDefined, "--A-"},
    {Kind::AgencyDefined, "--A-"},
    {Kind::FieldDefined, "--A-"},
    {Kind::CounterDefined, "--A-"},
    {Kind::PriorityGroupDefined, "--A-"},
    {Kind::DefinitionRetired, "--A-"},
    {Kind::ProcedureDefined, "-HA-"},
    {Kind::LinkNamed, "OHA-"},
    {Kind::FormDefined, "--A-"},
    {Kind::FormSetChosen, "--A-"},
    {Kind::ErasureAsked, "-HA-"},
    {Kind::ErasureConfirmed, "-HA-"},
    {Kind::DossierHandedOver, "OH--"},
    {Kind::DossierTakenOver, "OH--"},
    {Kind::CitizenNotified, "OH--"},
    {Kind::DossierVoided, "-H--"},
    {Kind::DossierChangeTakenBack, "OH--"},
    {Kind::AttachmentAdded, "OH--"},
    {Kind::AttachmentRemoved, "OH--"},
    {Kind::PaperPrinted, "OH--"},
    {Kind::DossierSentBack, "OH--"},
    {Kind::LetterRegistered, "OH--"},
    {Kind::LettersDeclined, "OH--"},
    {Kind::BookClosed, "-H--"},
    {Kind::CalendarYearDefined, "--A-"},
    {Kind::CalendarDefined, "--A-"},
    {Kind::DeadlineRulesDefined, "--A-"},
    {Kind::PersonRecorded, "OH--"},
    {Kind::PersonChanged, "OH--"},
    {Kind::PersonViewed, "OH--"},
    {Kind::DossierReceived, "OH--"},
    {Kind::SupplementAsked, "OH--"},
    {Kind::DossierSupplemented, "OH--"},
    {Kind::DossierExtended, "OH--"},
    {Kind::DossierDecided, "OH--"},
    {Kind::DossierReturned, "OH--"},
    {Kind::DossierWithdrawn, "OH--"},
    {Kind::DossierStopped, "OH--"},
    {Kind::DossierCodeBound, "OH--"},
    {Kind::DossierCodesDefined, "--A-"},
    {Kind::AccountAdded, "--A-"},
    {Kind::AccountPasswordSet, "--A-"},
    {Kind::AccountRoleSet, "--A-"},
    {Kind::AccountDisabled, "--A-"},
    {Kind::AccountEnabled, "--A-"},
    {Kind::RecoveryCodeMade, "--A-"},
    {Kind::RecoveryCodeUsed, "--A-"},
    {Kind::SalvagedQueue, "----"},
    {Kind::SalvagedDossier, "----"},
    {Kind::SalvagedAdmin, "----"},
    {Kind::SalvagedAccess, "----"},
    {Kind::SalvagedCitizen, "----"},
    {Kind::SalvagedStaff, "----"},
};
// clang-format on

struct Column {
    Stream stream;
    const char *who;
};
constexpr Column Reads[] = {
    {Stream::Queue, "OHAV"},  {Stream::Dossier, "OH--"}, {Stream::Admin, "OHAV"},
    {Stream::Access, "-H--"}, {Stream::Citizen, "-H--"}, {Stream::Staff, "--A-"},
};

Account of(const char *agency)
{
    Account account;
    account.agency = QString::fromLatin1(agency);
    return account;
}

} // namespace

TEST_CASE("permissions: who may write which kind")
{
    QSet<int> told;
    for (const Row &row : Writes) {
        told.insert(int(row.kind));
        for (std::size_t i = 0; i < AllRoles.size(); ++i) {
            INFO(kindName(int(row.kind)).toStdString() << " by role " << int(AllRoles[i]));
            CHECK(mayWrite(AllRoles[i], row.kind) == (row.who[i] != '-'));
        }
    }
    for (int kind = 100; kind < 700; ++kind) { // a new kind is decided on here
        INFO(kind);
        CHECK(told.contains(kind) == (kindName(kind) != QString::number(kind)));
    }
}

TEST_CASE("permissions: who may read which stream")
{
    CHECK(std::size(Reads) == StreamCount);
    for (const Column &column : Reads) {
        for (std::size_t i = 0; i < AllRoles.size(); ++i) {
            INFO("stream " << int(column.stream) << " by role " << int(AllRoles[i]));
            CHECK(mayRead(AllRoles[i], column.stream) == (column.who[i] != '-'));
        }
    }
}

TEST_CASE("walls: an agency's counters and queues, and those it was let serve")
{
    SiteConfiguration site = testConfiguration();
    const Account police = of("cong-an");
    const Account ward = of("ubnd");
    const Account whole = of("");
    for (const Counter &counter : site.counters) {
        INFO(counter.number);
        CHECK(mayServe(police, counter) == (counter.number == 5));
        CHECK(mayServe(ward, counter) == (counter.number != 5));
        CHECK(mayServe(whole, counter));
    }
    for (const Field &field : site.fields) {
        INFO(field.code.toStdString());
        const bool polices = field.code == QStringLiteral("cong-an");
        CHECK(mayServe(police, field.code, site) == polices);
        CHECK(mayServe(ward, field.code, site) == !polices);
        CHECK(mayServe(whole, field.code, site));
    }
    CHECK_FALSE(mayServe(police, u"gone", site));
    CHECK(mayServe(whole, u"gone", site));
    site.counters[3].serves.push_back({QStringLiteral("ho-tich"), 1});
    CHECK(mayServe(police, u"ho-tich", site));
    CHECK_FALSE(mayServe(police, u"chung-thuc", site));
}

TEST_CASE("walls: what is seen of the queue")
{
    TestSite site;
    for (const char *field : {"ho-tich", "cong-an", "chung-thuc", "cong-an", "ho-tich", "cong-an"})
        site.take(QString::fromLatin1(field));
    REQUIRE(site.next(5));
    REQUIRE(site.queue.markNoShow({5, {}}));
    REQUIRE(site.next(5));
    REQUIRE(site.next(2));
    REQUIRE(site.counters.hold({2, {}}));
    const QueueSnapshot all = site.queue.snapshot();
    REQUIRE(all.waiting.size() == 3);
    const SiteConfiguration &configuration = site.sites.configuration();

    CHECK(withinWalls(all, of(""), configuration) == all);
    const QueueSnapshot police = withinWalls(all, of("cong-an"), configuration);
    CHECK(police.fields.size() == 1);
    CHECK(police.waiting.size() == 1);
    CHECK(police.held.empty());
    CHECK(police.absent.size() == 1);
    CHECK(police.calls.size() == 1);
    REQUIRE(police.counters.size() == 1);
    CHECK(police.counters[0].counter == 5);
    const QueueSnapshot ward = withinWalls(all, of("ubnd"), configuration);
    CHECK(ward.waiting.size() == 2);
    CHECK(ward.held.size() == 1);
    CHECK(ward.absent.empty());
    CHECK(ward.counters.size() == 4);
}
