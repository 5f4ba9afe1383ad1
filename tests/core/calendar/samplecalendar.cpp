#include "tests/core/calendar/samplecalendar.h"

namespace motcua {

CalendarData lawfulCalendar()
{
    CalendarData data;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        data.officeHours.push_back({weekday, QTime(7, 0), QTime(11, 30)});
        data.officeHours.push_back({weekday, QTime(13, 30), QTime(17, 0)});
    }
    const QString law = QStringLiteral("Điều 112");
    data.rules = {
        {QStringLiteral("Tết Dương lịch"), false, 1, 1, 0, 0, false, 0, law},
        {QStringLiteral("Tết Âm lịch"), true, 1, 1, 1, 3, false, 0, law},
        {QStringLiteral("Giỗ Tổ"), true, 3, 10, 0, 0, false, 0, law},
        {QStringLiteral("30/4"), false, 4, 30, 0, 0, false, 0, law},
        {QStringLiteral("1/5"), false, 5, 1, 0, 0, false, 0, law},
        {QStringLiteral("Quốc khánh"), false, 9, 2, 0, 0, true, 0, law},
        {QStringLiteral("Ngày Văn hóa"), false, 11, 24, 0, 0, false, 2026, law},
    };
    return data;
}

CalendarData sampleCalendar()
{
    CalendarData data = lawfulCalendar();
    CalendarYear year{2026, true, QStringLiteral("CV 12729"), {}};
    for (int day = 16; day <= 20; ++day)
        year.days.push_back(
            {QDate(2026, 2, day), DayKind::Statutory, QStringLiteral("Tết Âm lịch")});
    year.days.push_back({QDate(2026, 8, 22), DayKind::MakeUp, QStringLiteral("Làm bù")});
    year.days.push_back({QDate(2026, 8, 31), DayKind::SwapOff, QStringLiteral("Hoán đổi")});
    for (int day = 1; day <= 2; ++day)
        year.days.push_back(
            {QDate(2026, 9, day), DayKind::Statutory, QStringLiteral("Quốc khánh")});
    data.years = {year};
    return data;
}

Instant at(const char *moment)
{
    const QString text = QString::fromLatin1(moment);
    return SiteZone::vietnam().at(QDate::fromString(text.left(10), Qt::ISODate),
                                  QTime::fromString(text.mid(11), Qt::ISODate));
}

QString moment(Instant t) { return SiteZone::vietnam().iso(t).left(16); }

Term workingDays(int value)
{
    return {QStringLiteral("1.001022"), DurationUnit::WorkingDay, value, {}, {}};
}

} // namespace motcua
