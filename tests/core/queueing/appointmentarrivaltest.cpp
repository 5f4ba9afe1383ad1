// Appointments kept: whose turn it is, and codes that are no good.
#include "tests/core/queueing/appointmentward.h"

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("appointment: who is in time is next when it begins, and no walk-in loses more")
{
    AppointmentWard site;
    const Appointment nine = site.booked(AppointmentWard::at(site.monday, 9, 0));
    std::vector<Ticket> walkIns;
    for (int i = 0; i < 4; ++i)
        walkIns.push_back(site.take());
    site.clock.set(AppointmentWard::at(site.monday, 8, 40));
    const Ticket holder = site.arrived(nine);
    CHECK(holder.number == 5);
    CHECK(site.queue.standing(holder).ahead == 4);
    walkIns.push_back(site.take());
    CHECK(site.nextOne().id == walkIns[0].id); // early costs nobody a turn
    site.clock.set(AppointmentWard::at(site.monday, 9, 0));
    CHECK(site.queue.standing(holder).ahead == 0);
    CHECK(site.queue.snapshot().waiting.front().id == holder.id);
    CHECK(site.nextOne().id == holder.id);
    for (std::size_t i = 1; i < walkIns.size(); ++i)
        CHECK(site.nextOne().id == walkIns[i].id);
}

TEST_CASE("appointment: early and alone is called at once")
{
    AppointmentWard site;
    const Appointment nine = site.booked(AppointmentWard::at(site.monday, 9, 0));
    const Ticket holder = site.arrived(nine);
    CHECK(site.nextOne().id == holder.id);
}

TEST_CASE("appointment: full slots leave turns to those without")
{
    AppointmentWard site;
    std::vector<Appointment> all;
    for (int minute = 30; minute < 180; minute += 30) {
        all.push_back(site.booked(AppointmentWard::at(site.monday, 8, 0) + minute * 1min));
        all.push_back(site.booked(AppointmentWard::at(site.monday, 8, 0) + minute * 1min));
    }
    const Ticket walkIn = site.take();
    for (int i = 0; i < 30; ++i)
        site.take();
    for (const Appointment &a : all)
        site.arrived(a);
    // Ten minutes a person: in an hour of six turns four are of appointments, never all.
    int ofAppointments = 0;
    site.clock.set(AppointmentWard::at(site.monday, 8, 30));
    for (int turn = 0; turn < 12; ++turn) {
        ofAppointments += site.nextOne().due ? 1 : 0;
        site.clock.advance(10min);
    }
    CHECK(ofAppointments == 8);
    CHECK(site.tickets.find(walkIn.id)->called);
}

TEST_CASE("appointment: a late one loses its advantage step by step, and nothing more")
{
    AppointmentWard site;
    const Appointment nine = site.booked(AppointmentWard::at(site.monday, 9, 0));
    site.clock.set(AppointmentWard::at(site.monday, 8, 50));
    for (int i = 0; i < 10; ++i) {
        site.take();
        site.clock.advance(10s);
    }
    const auto ahead = [&](Instant arrival) {
        site.clock.set(arrival);
        return site.queue.standing(site.arrived(nine)).ahead;
    };
    SECTION("while the slot lasts it is in time")
    {
        CHECK(ahead(AppointmentWard::at(site.monday, 9, 29)) == 0);
    }
    SECTION("then three people for each slot")
    {
        CHECK(ahead(AppointmentWard::at(site.monday, 9, 30)) == 3);
    }
    SECTION("and three more") { CHECK(ahead(AppointmentWard::at(site.monday, 10, 0)) == 6); }
    SECTION("at last as everybody")
    {
        CHECK(ahead(AppointmentWard::at(site.monday, 11, 0)) == 10);
        const Ticket after = site.take();
        CHECK(site.queue.standing(after).ahead == 11);
    }
}

TEST_CASE("appointment: the code gives one number, of today, whatever the quota says")
{
    AppointmentWard site;
    site.configure([](SiteConfiguration &c) { c.fields[0].dailyQuota = 2; });
    const Appointment nine = site.booked(AppointmentWard::at(site.monday, 9, 0));
    CHECK(site.queue.snapshot().fieldLine(HoTich)->remaining == 1);
    CHECK(site.take().day == site.monday);
    CHECK(site.take().day == site.tuesday);
    CHECK(site.queue.snapshot().expected == std::vector{nine});
    const Ticket holder = site.arrived(nine);
    CHECK(holder.day == site.monday);
    CHECK(holder.due == nine.start);
    CHECK(site.arrived(nine) == holder);
    CHECK(site.queue.snapshot().expected.empty());
    CHECK(site.queue.snapshot().fieldLine(HoTich)->remaining == 0);
    CHECK(site.appointments.find(nine.code)->ticket == holder);
    CHECK(errorOf(site.appointments.cancel(nine.id, {})) == AppointmentError::Arrived);
}

TEST_CASE("appointment: needs and procedure come with the ticket")
{
    AppointmentWard site;
    const auto made =
        site.appointments.make({site.newId(), HoTich, AppointmentWard::at(site.monday, 9, 0),
                                QStringLiteral("1.001193"), Need::Hearing | Need::Walking});
    REQUIRE(made);
    const Ticket holder = site.arrived(made.value());
    CHECK(holder.needs == (Need::Hearing | Need::Walking));
    CHECK(holder.procedure == QStringLiteral("1.001193"));
}

TEST_CASE("appointment: a code that is no good today says why")
{
    AppointmentWard site;
    const Appointment thursday = site.booked(AppointmentWard::at(site.thursday, 9, 0));
    CHECK(site.arrive(thursday.code).error() == AppointmentError::NotToday);
    CHECK(site.arrive(QStringLiteral("000000")).error() == AppointmentError::UnknownCode);
    CHECK(site.arrive(QString()).error() == AppointmentError::UnknownCode);
    REQUIRE(site.appointments.cancel(thursday.id, {}));
    REQUIRE(site.appointments.cancel(thursday.id, {}));
    CHECK(site.arrive(thursday.code).error() == AppointmentError::Cancelled);
    CHECK(errorOf(site.appointments.cancel(site.newId(), {})) == AppointmentError::UnknownCode);
    const Appointment tuesday = site.booked(AppointmentWard::at(site.tuesday, 9, 0));
    site.clock.set(AppointmentWard::at(site.tuesday, 8, 0));
    site.take();
    site.clock.set(AppointmentWard::at(site.thursday, 8, 0));
    CHECK(site.arrive(tuesday.code).error() == AppointmentError::Passed);
    SECTION("also when the clock went back")
    {
        const Appointment today = site.booked(AppointmentWard::at(site.thursday, 9, 0));
        site.take();
        site.clock.set(AppointmentWard::at(site.monday, 8, 0));
        CHECK(site.arrived(today).day == site.thursday);
    }
}

TEST_CASE("appointment: one that the centre did not keep is good on the next day, and first")
{
    AppointmentWard site;
    const Appointment tuesday = site.booked(AppointmentWard::at(site.tuesday, 9, 0));
    SECTION("the day was closed before it began")
    {
        site.clock.set(AppointmentWard::at(site.tuesday, 7, 40));
        site.take();
        bool moved = false;
        site.dayService.moveRest(site.tuesday, {}, [&](const auto &r) { moved = r.ok(); });
        REQUIRE(moved);
        CHECK(site.dayService.summary(site.tuesday).value().expected == std::vector{tuesday});
        CHECK(site.arrive(tuesday.code).error() == AppointmentError::DayClosed);
    }
    SECTION("the day became a holiday")
    {
        site.configure([&](SiteConfiguration &c) { c.site.closedDays = {site.tuesday}; });
    }
    site.clock.set(AppointmentWard::at(site.thursday, 8, 0));
    const Ticket walkIn = site.take();
    site.clock.advance(10min);
    const Ticket holder = site.arrived(tuesday);
    CHECK(holder.day == site.thursday);
    CHECK(site.queue.standing(holder).ahead + 1 == site.queue.standing(walkIn).ahead);
}

TEST_CASE("appointment: a no-show that comes back late is no longer due")
{
    AppointmentWard site;
    const Appointment nine = site.booked(AppointmentWard::at(site.monday, 9, 0));
    for (int i = 0; i < 5; ++i) {
        site.take();
        site.clock.advance(10s);
    }
    site.clock.set(AppointmentWard::at(site.monday, 9, 0));
    const Ticket holder = site.arrived(nine);
    CHECK(site.nextOne().id == holder.id);
    REQUIRE(site.queue.markNoShow({2, {}}));
    const auto back = site.counters.comeBackLate(holder.id, {});
    REQUIRE(back);
    CHECK(site.queue.standing(back.value()).ahead == 3);
}

TEST_CASE("appointment: the day that counts is the site's, whatever the machine's zone")
{
    AppointmentWard site;
    site.configure([](SiteConfiguration &c) { c.site.opening = {{2, QTime(0, 0), QTime(2, 0)}}; });
    const Appointment night =
        site.booked(AppointmentWard::at(site.tuesday, 0, 30)); // Monday 17:30 in UTC
    CHECK(night.day == site.tuesday);
    CHECK(site.appointments.list(site.tuesday).size() == 1);
    CHECK(site.appointments.list(site.monday).empty());
}
