#include "core/calendar/deadlinerules.h"

#include <algorithm>

namespace motcua {

const ProcedureClock *DeadlineRules::procedure(QStringView code) const
{
    const auto it = std::ranges::find(procedures, code, &ProcedureClock::procedure);
    return it == procedures.end() ? nullptr : &*it;
}

QString DeadlineRules::basis(DeadlineRule rule) const
{
    const auto it = std::ranges::find(bases, rule, &RuleBasis::rule);
    return it == bases.end() ? QString() : it->basis;
}

bool DeadlineRules::shiftsLate(QStringView code) const
{
    const ProcedureClock *own = procedure(code);
    return own ? own->lateShifts : lateShiftsTerms;
}

SupplementClock DeadlineRules::supplementClock(QStringView code) const
{
    const ProcedureClock *own = procedure(code);
    return own ? own->supplement : supplement;
}

} // namespace motcua
