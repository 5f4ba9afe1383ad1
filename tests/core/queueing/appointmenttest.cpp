// Appointments made: places, refusals, capacity.
#include "tests/core/queueing/appointmentward.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace motcua;
using namespace std::chrono_literals;

TEST_CASE("appointment: slots follow each other within the opening hours of open days")
{
    AppointmentWard site;
    const auto places = site.appointments.places(HoTich, site.tuesday);
    REQUIRE(places);
    REQUIRE(places.value().size() == 15);
    CHECK(places.value()[0] == SlotPlaces{AppointmentWard::at(site.tuesday, 7, 30), 2});
    CHECK(places.value()[7].start == AppointmentWard::at(site.tuesday, 11, 0));
    CHECK(places.value()[8].start == AppointmentWard::at(site.tuesday, 13, 30));
    CHECK(places.value()[14].start == AppointmentWard::at(site.tuesday, 16, 30));
    CHECK(site.appointments.places(HoTich, site.wednesday).value().empty());
    CHECK(site.appointments.places(HoTich, site.monday.addDays(5)).value().empty());
    SECTION("today those that did not begin yet")
    {
        CHECK(site.appointments.places(HoTich, site.monday).value().front().start
              == AppointmentWard::at(site.monday, 8, 30));
    }
    SECTION("only whole ones")
    {
        site.configure([](SiteConfiguration &c) { c.fields[0].slot = 50min; });
        CHECK(site.appointments.places(HoTich, site.tuesday).value().size() == 8);
    }
    SECTION("until midnight")
    {
        site.configure([](SiteConfiguration &c) {
            c.site.opening = {{2, QTime(22, 0), UntilMidnight}};
        });
        const auto late = site.appointments.places(HoTich, site.tuesday).value();
        REQUIRE(late.size() == 4);
        CHECK(late.back().start == AppointmentWard::at(site.tuesday, 23, 30));
    }
    SECTION("and not in fields without them")
    {
        const auto none = site.appointments.places(QStringLiteral("chung-thuc"), site.tuesday);
        REQUIRE_FALSE(none);
        CHECK(none.error() == AppointmentError::NoAppointments);
        CHECK(site.appointments.places(QStringLiteral("?"), site.tuesday).error()
              == AppointmentError::UnknownField);
    }
    SECTION("free days leave out the full and the closed ones")
    {
        site.clock.set(AppointmentWard::at(site.monday, 16, 45));
        const auto tuesday = site.appointments.places(HoTich, site.tuesday).value();
        for (const SlotPlaces &slot : tuesday) {
            site.booked(slot.start);
            site.booked(slot.start);
        }
        CHECK(site.appointments.freeDays(HoTich, 2).value()
              == std::vector<QDate>{site.thursday, site.thursday.addDays(1)});
    }
}

TEST_CASE("appointment: one place is never given twice")
{
    AppointmentWard site;
    const Instant nine = AppointmentWard::at(site.tuesday, 9, 0);
    const Appointment first = site.booked(nine);
    site.booked(nine);
    CHECK(errorOf(site.book(nine)) == AppointmentError::SlotFull);
    CHECK(site.appointments.places(HoTich, site.tuesday).value()[3] == SlotPlaces{nine, 0});
    SECTION("a place that is given back is free")
    {
        REQUIRE(site.appointments.cancel(first.id, {}));
        CHECK(site.book(nine));
        CHECK(errorOf(site.book(nine)) == AppointmentError::SlotFull);
    }
    SECTION("not even across slots of another length")
    {
        site.configure([](SiteConfiguration &c) { c.fields[0].slot = 20min; });
        CHECK(errorOf(site.book(AppointmentWard::at(site.tuesday, 9, 10)))
              == AppointmentError::SlotFull);
        CHECK(site.book(AppointmentWard::at(site.tuesday, 9, 30)));
    }
    SECTION("the same request keeps one place")
    {
        const AppointmentRequest request{site.newId(), HoTich,
                                         AppointmentWard::at(site.tuesday, 10, 0)};
        const auto made = site.appointments.make(request);
        REQUIRE(made);
        CHECK(site.appointments.make(request).value() == made.value());
        CHECK(site.appointments.places(HoTich, site.tuesday).value()[5].left == 1);
    }
}

TEST_CASE("appointment: whatever is made and given back, no moment has more than its places")
{
    std::mt19937 random(20261130);
    AppointmentWard site;
    std::vector<Appointment> made;
    int full = 0;
    for (int i = 0; i < 400; ++i) {
        if (i % 100 == 50) // slots of another length lie across those that are taken
            site.configure(
                [&](SiteConfiguration &c) { c.fields[0].slot = i < 200 ? 20min : 45min; });
        const QDate day = random() % 2 == 0 ? site.tuesday : site.thursday;
        const auto places = site.appointments.places(HoTich, day).value();
        const SlotPlaces &slot = places[random() % places.size()];
        if (random() % 4 == 0 && !made.empty()) {
            REQUIRE(site.appointments.cancel(made.back().id, {}));
            made.pop_back();
            continue;
        }
        const auto one = site.book(slot.start);
        CHECK(one.ok() == (slot.left > 0));
        if (one)
            made.push_back(one.value());
        else
            ++full;
    }
    CHECK(full > 20);
    for (const Appointment &a : made) {
        const auto together = std::ranges::count_if(made, [&](const Appointment &b) {
            return b.start <= a.start && a.start < b.start + b.length;
        });
        CHECK(together <= 2);
    }
    QSet<QString> codes;
    for (const Appointment &a : made)
        codes.insert(a.code);
    CHECK(codes.size() == qsizetype(made.size()));
}

TEST_CASE("appointment: what cannot be promised is refused")
{
    AppointmentWard site;
    CHECK(errorOf(site.book(AppointmentWard::at(site.tuesday, 9, 10)))
          == AppointmentError::NotInHours);
    CHECK(errorOf(site.book(AppointmentWard::at(site.tuesday, 12, 0)))
          == AppointmentError::NotInHours);
    CHECK(errorOf(site.book(AppointmentWard::at(site.wednesday, 9, 0)))
          == AppointmentError::NotInHours);
    CHECK(errorOf(site.book(AppointmentWard::at(site.monday, 8, 0))) == AppointmentError::Passed);
    CHECK(errorOf(site.book(AppointmentWard::at(site.monday.addDays(35), 9, 0)))
          == AppointmentError::TooFarAhead);
    CHECK(errorOf(site.book(AppointmentWard::at(site.tuesday, 9, 0), QStringLiteral("chung-thuc")))
          == AppointmentError::NoAppointments);
    CHECK(errorOf(site.book(AppointmentWard::at(site.tuesday, 9, 0), QStringLiteral("?")))
          == AppointmentError::UnknownField);
    site.take();
    REQUIRE(site.next(2));
    REQUIRE(site.queue.finish({2, {}}));
    REQUIRE(site.dayService.close(site.monday, {}));
    CHECK(errorOf(site.book(AppointmentWard::at(site.monday, 9, 0)))
          == AppointmentError::DayClosed);
    CHECK(site.count("SELECT count(*) FROM appointment") == 0);
}
