#pragma once

#include "app/commands/answer.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/queueing/counterstate.h"
#include "core/queueing/ticket.h"
#include "core/site/site.h"

#include <QDate>

namespace motcua {

class Office;

/// What people write on a command line and what it means. The answer is bad input and names what
/// there is to choose from.

/// By code, by letter or by exact name, large and small letters alike.
Result<Field, Answer> fieldNamed(const SiteConfiguration &site, const QString &text);
Result<Counter, Answer> counterNamed(const SiteConfiguration &site, const QString &text);
/// By code or exact name.
Result<PriorityGroup, Answer> priorityNamed(const SiteConfiguration &site, const QString &text);
/// YYYY-MM-DD.
Result<QDate, Answer> dayNamed(const QString &text);
/// HH:MM.
Result<QTime, Answer> timeNamed(const QString &text);
/// YYYY-MM-DDTHH:MM by the clock of the site, with seconds or without.
Result<Instant, Answer> momentNamed(const QString &text, const SiteZone &zone);
/// A whole number within bounds, both included.
Result<int, Answer> numberNamed(const QString &option, const QString &text, int least, int most);
/// 32 hexadecimal digits are the id itself; any other text of at most 200 characters names one.
Result<Id, Answer> requestNamed(const QString &text);

/// "waiting called serving held no-show done void"
QString stateName(TicketState state);
Result<TicketState, Answer> stateNamed(const QString &text);

/// "open paused closed"
QString presenceName(CounterPresence presence);

/// "hearing sight walking reading interpreter"
QStringList needNames(Needs needs);
Result<Needs, Answer> needsNamed(const QStringList &names);

/// The day by the clock of the site.
QDate siteDate(Office &office);

Answer unknownProcedure(const QString &code);
Answer badValue(const QString &code, const QString &message, const QString &hint);
Answer badValue(const char *code, const char *message, const char *hint);
Answer notPossible(const char *code, const char *message, const char *hint);

} // namespace motcua
