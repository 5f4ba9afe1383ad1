#include "core/schema.h"

#include "core/calendar/calendartables.h"
#include "core/citizens/persons.h"
#include "core/documents/formshelf.h"
#include "core/dossiers/dossierbooks.h"
#include "core/dossiers/dossiers.h"
#include "core/dossiers/dossiersearch.h"
#include "core/dossiers/erasures.h"
#include "core/dossiers/intakedrafts.h"
#include "core/dossiers/savedselections.h"
#include "core/dossiers/trackings.h"
#include "core/journal/journaltables.h"
#include "core/printing/printspool.h"
#include "core/procedures/procedures.h"
#include "core/queueing/appointments.h"
#include "core/queueing/businessdays.h"
#include "core/queueing/claims.h"
#include "core/queueing/counterstates.h"
#include "core/queueing/helpdesk.h"
#include "core/queueing/losses.h"
#include "core/queueing/reservepads.h"
#include "core/queueing/tickets.h"
#include "core/site/sitetables.h"
#include "core/staff/accesslog.h"
#include "core/staff/accounts.h"
#include "core/staff/recoverycodes.h"
#include "core/work/works.h"

#include <array>

namespace motcua {

std::span<const Migration> schemaMigrations()
{
    static constexpr std::array<Migration, 6> Steps{{
        {1,
         [](Database &database) {
             createJournalTables(database);
             createSiteTables(database);
             createBusinessDayTables(database);
             createTicketTables(database);
             createClaimTable(database);
             createHelpTables(database);
             createProcedureTables(database);
         }},
        {2,
         [](Database &database) {
             addTicketNeeds(database);
             addDayClosing(database);
             createCounterStateTables(database);
             createAccountTables(database);
             createRecoveryTables(database);
             createAccessTables(database);
             createPrintTable(database);
         }},
        {3, createInterruptionTable},
        {4,
         [](Database &database) {
             addSilentCalls(database);
             addClaimCounter(database);
             createWorkTable(database);
             addTicketDue(database);
             createAppointmentTable(database);
         }},
        {5,
         [](Database &database) {
             createCalendarTable(database);
             createPersonTable(database);
             createReservePadTable(database);
             createDossierTables(database);
         }},
        {6,
         [](Database &database) {
             addTicketReceipt(database);
             addDossierRounds(database);
             createBookTable(database);
             createPersonSearch(database);
             createDossierSearch(database);
             createErasureTable(database);
             createTrackingTable(database);
             createFormTables(database);
             createLinkTable(database);
             createIntakeDraftTable(database);
             addViewReasons(database);
             createSavedSelectionTable(database);
             createLossTables(database);
         }},
    }};
    return Steps;
}

} // namespace motcua
