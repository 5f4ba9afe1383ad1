#pragma once

#include "core/calendar/calendartables.h"
#include "core/calendar/deadlinerules.h"
#include "core/calendar/workcalendar.h"
#include "core/documents/formshelf.h"
#include "core/procedures/catalogue.h"
#include "core/procedures/searchwords.h"

namespace motcua {

/// A file of resources/ that is compiled in: "catalogue/procedures.json".
QByteArray shippedFile(const QString &name);

/// The catalogue as it comes with the program: a sample, to be compared with the province's.
Catalogue shippedCatalogue();
SearchWords shippedSearchWords();

/// Forms and letters, and the pieces they share.
ShippedForms shippedForms();

/// Holidays as published when the program was made, and how terms are counted.
CalendarData shippedCalendar();
DeadlineRules shippedDeadlineRules();
/// The same with what the site of the file changed. Throws StorageError.
struct CalendarOfSite {
    WorkCalendar calendar;
    DeadlineRules rules;
};
CalendarOfSite calendarOf(Database &database);

} // namespace motcua
