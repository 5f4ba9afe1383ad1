#include "tests/support/testsite.h"

#include "core/journal/verify.h"
#include "core/schema.h"
#include "tests/support/catch.h"

namespace motcua {

SiteConfiguration testConfiguration()
{
    const QString ward = QStringLiteral("ubnd");
    const QString police = QStringLiteral("cong-an");
    SiteConfiguration c;
    c.site.authority = QStringLiteral("UBND Phường Thử");
    c.site.name = QStringLiteral("Phường Thử");
    c.site.centre = QStringLiteral("Trung tâm Phục vụ hành chính công");
    c.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    for (int weekday = 1; weekday <= 7; ++weekday)
        c.site.opening.push_back({weekday, QTime(0, 0), QTime(23, 59, 59, 999)});
    c.agencies = {{police, QStringLiteral("Công an phường"), QStringLiteral("Police")},
                  {ward, QStringLiteral("UBND phường"), QStringLiteral("Ward")}};
    const auto field = [&](const char *code, const char *name, const char *series,
                           const QString &agency, int order, bool guidance) {
        Field f;
        f.code = QString::fromUtf8(code);
        f.name = QString::fromUtf8(name);
        f.colour = QStringLiteral("#0B4F8A");
        f.shape = QStringLiteral("people");
        f.series = QString::fromUtf8(series);
        f.agency = agency;
        f.order = order;
        f.guidance = guidance;
        c.fields.push_back(f);
    };
    field("ho-tich", "Hộ tịch", "A", ward, 1, false);
    field("chung-thuc", "Chứng thực", "B", ward, 2, false);
    field("cong-an", "Công an", "G", police, 3, false);
    field("huong-dan", "Hướng dẫn", "N", ward, 9, true);
    const QString a = QStringLiteral("ho-tich");
    const QString b = QStringLiteral("chung-thuc");
    c.counters = {{1, QStringLiteral("Quầy 1"), ward, {{a, 1}, {b, 1}}},
                  {2, QStringLiteral("Quầy 2"), ward, {{a, 1}}},
                  {3, QStringLiteral("Quầy 3"), ward, {{b, 3}, {a, 1}}},
                  {5, QStringLiteral("Quầy 5"), police, {{police, 1}}},
                  {6, QStringLiteral("Quầy 6"), ward, {{QStringLiteral("huong-dan"), 1}}}};
    c.priorities = {{QStringLiteral("mang-thai"), QStringLiteral("Phụ nữ mang thai"),
                     QStringLiteral("Pregnant"), std::chrono::minutes{15}},
                    {QStringLiteral("nguoi-cao-tuoi"), QStringLiteral("Người cao tuổi"),
                     QStringLiteral("Elderly"), std::chrono::minutes{20}}};
    return c;
}

CalendarData testCalendar()
{
    CalendarData data;
    for (int weekday = 1; weekday <= 5; ++weekday) {
        data.officeHours.push_back({weekday, QTime(7, 0), QTime(11, 30)});
        data.officeHours.push_back({weekday, QTime(13, 30), QTime(17, 0)});
    }
    HolidayRule culture;
    culture.name = QStringLiteral("Ngày Văn hóa Việt Nam");
    culture.month = 11;
    culture.day = 24;
    culture.basis = QStringLiteral("NQ 28/2026/QH15");
    data.rules = {culture};
    return data;
}

TestSite::Migrated::Migrated(Database &database) { migrate(database, schemaMigrations()); }

TestSite::Projections::Projections(TestSite &site)
{
    for (Projection *p :
         std::initializer_list<Projection *>{&site.siteTables,      &site.days,
                                             &site.tickets,         &site.appointmentTable,
                                             &site.reservePads,     &site.losses,
                                             &site.counterStates,   &site.help,
                                             &site.procedureTables, &site.accounts,
                                             &site.recoveryCodes,   &site.accessLog,
                                             &site.works,           &site.calendarTables,
                                             &site.persons,         &site.dossierTables,
                                             &site.dossierBooks,    &site.trackings,
                                             &site.formTables,      &site.erasureTable})
        site.journal.addProjection(*p);
}

TestSite::TestSite(const QString &file, const char *vfs, bool configure, const Identity *known)
    : identity(known ? *known : Identity::issue(0, QStringLiteral("desk"), clock.now(), random))
    , database(file, Database::Mode::ReadWriteCreate, vfs)
    , journal((Migrated(database), database), identity, clock, random)
    , siteTables(database)
    , days(database)
    , tickets(database)
    , appointmentTable(database)
    , reservePads(database)
    , losses(journal, database)
    , counterStates(database)
    , help(journal, database)
    , procedureTables(database)
    , accounts(database)
    , recoveryCodes(database)
    , accessLog(journal, database, random)
    , works(database)
    , calendarTables(database)
    , persons(database)
    , dossierTables(database)
    , dossierBooks(database)
    , trackings(database)
    , formTables(database)
    , erasureTable(database)
    , sites((Projections(*this), journal), siteTables)
    , staff(journal, sites, accounts, recoveryCodes, random)
    , procedures(journal, procedureTables)
    , numbers(tickets, losses)
    , authority(journal, sites, days, tickets, counterStates, staff)
    , queue(journal, sites, days, tickets, appointmentTable, counterStates, staff, numbers,
            authority)
    , counters(journal, sites, days, tickets, counterStates, staff)
    , appointments(journal, sites, days, appointmentTable, tickets, queue, staff)
    , dayService(journal, days, tickets, appointmentTable, queue, staff)
    , reserve(journal, sites, days, tickets, reservePads, staff)
    , work(journal, sites, procedures, queue, works, staff)
    , calendar(journal, calendarTables, testCalendar(), {})
    , citizens(journal, persons, staff)
    , dossierSearch(database, dossierTables, citizens)
    , dossierNumbers(dossierTables, numberMark)
    , dossierWriter(journal, sites, procedures, dossierTables, dossierSearch, staff, random)
    , books(journal, sites, dossierTables, dossierBooks, erasureTable, staff)
    , dossiers(journal, sites, procedures, calendar, citizens, dossierTables, books, dossierSearch,
               staff, dossierWriter, dossierNumbers, random)
    , letters(journal, sites, procedures, citizens, dossierWriter, dossierTables)
    , handOvers(dossierWriter, dossierTables)
    , notifications(dossierWriter, dossierTables)
    , attachments(dossierWriter, dossierTables, blobs, random)
    , erasures(journal, sites, procedures, erasureTable, citizens, dossierTables, dossierSearch,
               blobs, staff)
    , intakeDrafts(database, clock, dossierTables, blobs)
    , savedSelections(database)
{
    if (configure)
        REQUIRE(sites.apply(testConfiguration(), {}));
}

Ticket TestSite::take(const QString &field, const QString &priority)
{
    const auto taken = tryTake({newId(), field, {}, priority, {}, {}});
    REQUIRE(taken);
    return taken.value();
}

Result<Ticket, TakeError> TestSite::tryTake(const TakeRequest &request)
{
    std::optional<Result<Ticket, TakeError>> answer;
    queue.take(request, [&](Result<Ticket, TakeError> r) { answer = std::move(r); });
    REQUIRE(answer);
    return *answer;
}

Result<Ticket, ClaimError> TestSite::next(int counter)
{
    std::optional<Result<Ticket, ClaimError>> answer;
    queue.callNext({newId(), counter, {}},
                   [&](Result<Ticket, ClaimError> r) { answer = std::move(r); });
    REQUIRE(answer);
    return *answer;
}

qint64 TestSite::operationCount() { return count("SELECT count(*) FROM op"); }

qint64 TestSite::count(const std::string &sql)
{
    Query row = database.uncachedQuery(sql);
    return row.step() ? row.integer(0) : 0;
}

void TestSite::checkWhole()
{
    const VerifyReport report = verifyJournal(database);
    for (const VerifyReport::Problem &problem : report.problems)
        FAIL_CHECK(problem.what.toStdString() << " at " << problem.seq);
    CHECK_FALSE(journal.refoldChanges());
    const auto operations = [&](Kind kind) {
        return count("SELECT count(DISTINCT entity) FROM op WHERE kind="
                     + std::to_string(int(kind)));
    };
    CHECK(count("SELECT count(*) FROM ticket") == operations(Kind::TicketTaken));
    CHECK(count("SELECT count(DISTINCT ticket) FROM ticket_step") == operations(Kind::TicketTaken));
    CHECK(count("SELECT count(*) FROM business_day")
          == count("SELECT count(DISTINCT entity) FROM op WHERE kind IN (120,124)"));
    CHECK(count("SELECT count(*) FROM appointment") == operations(Kind::AppointmentMade));
    CHECK(count("SELECT count(*) FROM help")
          == operations(Kind::HelpAsked) + operations(Kind::CounterHelpAsked));
    CHECK(count("SELECT count(*) FROM work") == operations(Kind::WorkRecorded));
    CHECK(count("SELECT count(*) FROM procedure") == operations(Kind::ProcedureDefined));
    CHECK(count("SELECT count(*) FROM account") == operations(Kind::AccountAdded));
    CHECK(count("SELECT count(*) FROM person_view") == operations(Kind::PersonViewed));
    CHECK(count("SELECT count(*) FROM person") == operations(Kind::PersonRecorded));
    CHECK(count("SELECT count(*) FROM dossier") == operations(Kind::DossierReceived));
    CHECK_FALSE(database.inTransaction());
}

} // namespace motcua
