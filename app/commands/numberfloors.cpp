#include "app/commands/numberfloors.h"

#include "app/commands/office.h"

#include <algorithm>

namespace motcua {

namespace {

// Behind an unknown end: so many more before the hundred that is left free ends.
constexpr int RoomAtEnd = 50;
constexpr int Hundred = 100;

int roomFor(int highest, int unnamed, bool isEndKnown)
{
    const int known = highest + unnamed;
    return isEndKnown ? known : (known + RoomAtEnd + Hundred - 1) / Hundred * Hundred;
}

} // namespace

void SeenNumbers::see(const NumberFloor &number)
{
    if (isReserve(number.number))
        return;
    int &highest = m_highest[{number.day, number.series}];
    highest = std::max(highest, number.number);
}

std::vector<NumberFloor> SeenNumbers::floors(Office &office, int unnamed, bool isEndKnown) const
{
    const SiteConfiguration &site = office.configuration();
    const QDate today = office.days().at(office.journal().time(), site.zone());
    auto highest = m_highest;
    for (const Field &field : site.fields)
        highest.try_emplace({today, field.series}, 0);
    std::vector<NumberFloor> floors;
    for (const auto &[place, number] : highest) {
        const auto &[day, series] = place;
        const int given = office.tickets().highestNumber(day, series);
        const int floor = roomFor(std::max(number, given), unnamed, isEndKnown);
        if (day >= today && floor > given)
            floors.push_back({day, series, std::min(floor, MostNumbers)});
    }
    return floors;
}

} // namespace motcua
