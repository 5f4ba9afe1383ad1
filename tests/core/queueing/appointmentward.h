#pragma once

#include "core/queueing/appointmentservice.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <functional>

namespace motcua {

/// Open on weekdays 7:30–11:30 and 13:30–17:00, but not on the Wednesday; appointments of half an
/// hour for civil status, two at a time.
struct AppointmentWard : TestSite {
    AppointmentWard()
    {
        clock.set(at(monday, 8, 0));
        SiteConfiguration wanted = sites.configuration();
        wanted.site.opening.clear();
        for (int weekday = 1; weekday <= 5; ++weekday) {
            wanted.site.opening.push_back({weekday, QTime(7, 30), QTime(11, 30)});
            wanted.site.opening.push_back({weekday, QTime(13, 30), QTime(17, 0)});
        }
        wanted.site.closedDays = {wednesday};
        wanted.fields[0].slot = std::chrono::minutes{30};
        wanted.fields[0].slotPlaces = 2;
        REQUIRE(sites.apply(wanted, {}));
    }
    static Instant at(QDate day, int hour, int minute)
    {
        return SiteZone::vietnam().at(day, QTime(hour, minute));
    }
    void configure(const std::function<void(SiteConfiguration &)> &change)
    {
        SiteConfiguration wanted = sites.configuration();
        change(wanted);
        REQUIRE(sites.apply(wanted, {}));
    }
    AppointmentService::Made book(Instant start, const QString &field = HoTich)
    {
        return appointments.make({newId(), field, start});
    }
    Appointment booked(Instant start)
    {
        const auto made = book(start);
        REQUIRE(made);
        return made.value();
    }
    Result<Ticket, AppointmentError> arrive(const QString &code)
    {
        std::vector<Result<Ticket, AppointmentError>> answers;
        appointments.arrive(code, {}, [&](const auto &r) { answers.push_back(r); });
        REQUIRE(answers.size() == 1);
        return answers[0];
    }
    Ticket arrived(const Appointment &appointment)
    {
        const auto ticket = arrive(appointment.code);
        REQUIRE(ticket);
        return ticket.value();
    }
    /// Who is called next at the counter of civil status.
    Ticket nextOne()
    {
        if (tickets.atCounter(queue.today(), 2))
            REQUIRE(queue.start({2, {}}));
        const auto called = next(2);
        REQUIRE(called);
        return called.value();
    }
    QDate monday = FakeClock::startDay().addDays(7);
    QDate tuesday = monday.addDays(1);
    QDate wednesday = monday.addDays(2);
    QDate thursday = monday.addDays(3);
};

inline std::optional<AppointmentError> errorOf(const AppointmentService::Made &made)
{
    return made ? std::nullopt : std::optional(made.error());
}

} // namespace motcua
