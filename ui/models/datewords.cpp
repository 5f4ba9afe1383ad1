#include "ui/models/datewords.h"

namespace motcua {

QString DateWords::weekday(int day)
{
    switch (day) {
    case 1: return tr("Monday");
    case 2: return tr("Tuesday");
    case 3: return tr("Wednesday");
    case 4: return tr("Thursday");
    case 5: return tr("Friday");
    case 6: return tr("Saturday");
    default: return tr("Sunday");
    }
}

QString DateWords::date(QDate day)
{
    return weekday(day.dayOfWeek()) + u' ' + day.toString(u"dd/MM/yyyy");
}

} // namespace motcua
