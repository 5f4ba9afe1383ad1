#include "core/documents/waitinglist.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

Ticket person(const QString &field, int number, TicketState state, int counter = 0)
{
    Ticket ticket = paperTicket({field}, QTime(8, number));
    ticket.number = number;
    ticket.state = state;
    ticket.counter = counter;
    return ticket;
}

WaitingList listOf(const PeopleLeft &left, bool practice = false)
{
    static const PaperLanguage vietnamese;
    SiteConfiguration site = paperConfiguration();
    site.site.practice = practice;
    return buildWaitingList(site, left, site.zone().at(QDate(2026, 11, 23), QTime(9, 30)),
                            &vietnamese);
}

} // namespace

TEST_CASE("the waiting list has everybody who is not served: at counters, waiting, held")
{
    PeopleLeft left;
    left.atCounters = {person(s("ho-tich"), 1, TicketState::Serving, 3),
                       person(s("chung-thuc"), 2, TicketState::Called, 4)};
    left.waiting = {person(s("chung-thuc"), 4, TicketState::Waiting),
                    person(s("ho-tich"), 3, TicketState::Waiting)};
    left.held = {person(s("ho-tich"), 5, TicketState::Held, 3)};
    const WaitingList list = listOf(left);
    CHECK(list.made == s("In lúc 09:30 thứ Hai 23/11/2026"));
    const std::vector<WaitingLine> expected{
        {s("A001"), s("Hộ tịch"), s("08:01"), s("3"), s("đang phục vụ")},
        {s("B002"), s("Chứng thực"), s("08:02"), s("4"), s("đã gọi")},
        {s("B004"), s("Chứng thực"), s("08:04"), s("1, 2, 4"), s("đang chờ")},
        {s("A003"), s("Hộ tịch"), s("08:03"), s("3"), s("đang chờ")},
        {s("A005"), s("Hộ tịch"), s("08:05"), s("3"), s("đang giữ lại")}};
    CHECK(list.people == expected);
    CHECK(list.columns.front() == s("Số"));
    CHECK(list.practice.isEmpty());
    CHECK_FALSE(listOf(left, true).practice.isEmpty());
    CHECK(listOf({}).people.empty());
}

TEST_CASE("a field that is gone leaves its people on the waiting list")
{
    PeopleLeft left;
    left.waiting = {person(s("ho-tich"), 1, TicketState::Waiting)};
    left.waiting.front().field = s("gone");
    const WaitingList list = listOf(left);
    REQUIRE(list.people.size() == 1);
    CHECK(list.people.front().field == s("gone"));
    CHECK(list.people.front().counter.isEmpty());
}
