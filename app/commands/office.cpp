#include "app/commands/office.h"

#include "app/commands/dirtymark.h"
#include "app/commands/shippeddata.h"
#include "app/platform/privatefile.h"
#include "core/journal/journaltables.h"
#include "core/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace motcua {

namespace {

constexpr std::chrono::minutes ShortestInterruption{1};

OfficeError storageError(const StorageError &error)
{
    using Fault = OfficeError::Kind;
    const QString what = QString::fromUtf8(error.what());
    switch (error.primary) {
    case SQLITE_NOTADB: // its keys lie beside it: it was ours
    case SQLITE_CORRUPT: return {Fault::Damaged, what, {}};
    default: return {Fault::DiskRefused, what, {}};
    }
}

// What broken storage throws becomes an answer, here at the border.
template <typename F> auto guarded(F &&f) -> decltype(f())
{
    using Fault = OfficeError::Kind;
    try {
        return f();
    } catch (const SchemaError &error) {
        const bool newer = error.kind == SchemaError::Kind::NewerSchema;
        return OfficeError{
            newer ? Fault::NewerSchema : Fault::ForeignFile, QString::fromUtf8(error.what()), {}};
    } catch (const StorageError &error) {
        return storageError(error);
    }
}

Result<OwnerLock, OfficeError> owned(const Office::Request &request)
{
    auto lock = OwnerLock::acquire(request.folder.lock(), request.program, request.wait);
    if (lock)
        return std::move(lock).value();
    if (lock.error() == OwnerLock::Error::Held)
        return OfficeError{OfficeError::Kind::InUse, {}, OwnerLock::note(request.folder.lock())};
    return OfficeError{OfficeError::Kind::DiskRefused, request.folder.lock(), {}};
}

} // namespace

Office::Office(const Request &request, OwnerLock lock, Identity identity, const QString &file,
               const Clock &clock, Random &random)
    : m_folder(request.folder)
    , m_lock(std::move(lock))
    , m_use(request.use)
    , m_clock(clock)
    , m_random(random)
    , m_identity(std::move(identity))
    , m_database(file)
    , m_journal(migrated(), m_identity, clock, random)
    , m_days(m_database)
    , m_tickets(m_database)
    , m_appointmentTable(m_database)
    , m_reservePads(m_database)
    , m_losses(m_journal, m_database)
    , m_counterStates(m_database)
    , m_help(m_journal, m_database)
    , m_siteTables(m_database)
    , m_procedureTables(m_database)
    , m_accounts(m_database)
    , m_recoveryCodes(m_database)
    , m_accessLog(m_journal, m_database, random)
    , m_works(m_database)
    , m_calendarTables(m_database)
    , m_persons(m_database)
    , m_dossierTables(m_database)
    , m_dossierBooks(m_database)
    , m_trackings(m_database)
    , m_formTables(m_database)
    , m_erasureTable(m_database)
    , m_sites(projected(), m_siteTables)
    , m_staff(m_journal, m_sites, m_accounts, m_recoveryCodes, random)
    , m_procedures(m_journal, m_procedureTables)
    , m_numbers(
          m_tickets, m_losses,
          [this](QDate day, const QString &series) { return m_numberMark.lastTicket(day, series); })
    , m_authority(m_journal, m_sites, m_days, m_tickets, m_counterStates, m_staff)
    , m_queue(m_journal, m_sites, m_days, m_tickets, m_appointmentTable, m_counterStates, m_staff,
              m_numbers, m_authority)
    , m_counters(m_journal, m_sites, m_days, m_tickets, m_counterStates, m_staff)
    , m_appointments(m_journal, m_sites, m_days, m_appointmentTable, m_tickets, m_queue, m_staff)
    , m_dayService(m_journal, m_days, m_tickets, m_appointmentTable, m_queue, m_staff)
    , m_reserve(m_journal, m_sites, m_days, m_tickets, m_reservePads, m_staff)
    , m_work(m_journal, m_sites, m_procedures, m_queue, m_works, m_staff)
    , m_calendar(m_journal, m_calendarTables, shippedCalendar(), shippedDeadlineRules())
    , m_citizens(m_journal, m_persons, m_staff)
    , m_dossierSearch(m_database, m_dossierTables, m_citizens)
    , m_numberMark(m_folder)
    , m_dossierNumbers(m_dossierTables, m_numberMark)
    , m_dossierWriter(m_journal, m_sites, m_procedures, m_dossierTables, m_dossierSearch, m_staff,
                      random)
    , m_bookService(m_journal, m_sites, m_dossierTables, m_dossierBooks, m_erasureTable, m_staff)
    , m_dossiers(m_journal, m_sites, m_procedures, m_calendar, m_citizens, m_dossierTables,
                 m_bookService, m_dossierSearch, m_staff, m_dossierWriter, m_dossierNumbers,
                 m_random)
    , m_letters(m_journal, m_sites, m_procedures, m_citizens, m_dossierWriter, m_dossierTables)
    , m_handOvers(m_dossierWriter, m_dossierTables)
    , m_notifications(m_dossierWriter, m_dossierTables)
    , m_blobs(m_folder.attachments())
    , m_attachments(m_dossierWriter, m_dossierTables, m_blobs, random)
    , m_erasures(m_journal, m_sites, m_procedures, m_erasureTable, m_citizens, m_dossierTables,
                 m_dossierSearch, m_blobs, m_staff)
    , m_forms(m_journal, m_formTables, m_staff, shippedForms())
    , m_papers({m_journal, m_sites, m_procedures, m_calendar, m_citizens, m_dossiers, m_bookService,
                m_forms},
               [this](QByteArrayView message) { return m_identity.device.sign(message); })
    , m_intakeDrafts(m_database, clock, m_dossierTables, m_blobs)
    , m_savedSelections(m_database)
    , m_prints(m_database, clock)
    , m_needsDeepCheck(!readMeta(m_database, DirtyMark).isEmpty())
    , m_stoppedSuddenly(readMeta(m_database, DirtyMark) == OpenValue)
{
    if (m_use == Use::Reading)
        return;
    if (m_stoppedSuddenly)
        noteInterruption();
    else
        writeMeta(m_database, DirtyMark, OpenValue);
}

void Office::noteAlive()
{
    if (m_use != Use::Reading)
        writeMeta(m_database, AliveMark, QByteArray::number(qint64{toMs(m_journal.time())}));
}

// From the last sign of life, or the last thing that was written: nothing later is known.
void Office::noteInterruption()
{
    const Instant now = m_journal.time();
    const Instant alive = fromMs(readMeta(m_database, AliveMark).toLongLong());
    const Instant written = hlcTime(highestHlc(m_database));
    const Interruption interruption{alive > now ? written : std::max(alive, written), now};
    const QDate day = m_days.at(interruption.from, configuration().zone());
    if (interruption.to - interruption.from < ShortestInterruption || !m_days.isOpened(day))
        return;
    Journal::Transaction transaction(m_journal);
    m_days.interrupt(transaction, day, interruption);
    transaction.commit();
    m_interruption = interruption;
}

Database &Office::migrated()
{
    migrate(m_database, schemaMigrations());
    return m_database;
}

Journal &Office::projected()
{
    for (Projection *projection : std::initializer_list<Projection *>{
             &m_days,         &m_tickets,    &m_appointmentTable, &m_reservePads,  &m_counterStates,
             &m_help,         &m_siteTables, &m_procedureTables,  &m_accounts,     &m_recoveryCodes,
             &m_accessLog,    &m_works,      &m_calendarTables,   &m_persons,      &m_dossierTables,
             &m_dossierBooks, &m_trackings,  &m_formTables,       &m_erasureTable, &m_losses})
        m_journal.addProjection(*projection);
    return m_journal;
}

Office::~Office()
{
    try {
        close();
    } catch (const StorageError &) {
        // The mark stays, so the next opening checks the journal; what was committed is safe.
    }
}

void Office::close()
{
    if (m_use == Use::Reading)
        return;
    m_journal.signHeads();
    writeMeta(m_database, DirtyMark, m_needsDeepCheck ? UncheckedValue : QByteArray());
    m_use = Use::Reading; // nothing is left to do at the end
}

std::unique_ptr<Office> Office::build(const Request &request, OwnerLock lock, Identity identity,
                                      const QString &file, const Clock &clock, Random &random)
{
    return std::unique_ptr<Office>(
        new Office(request, std::move(lock), std::move(identity), file, clock, random));
}

Result<std::unique_ptr<Office>, OfficeError> Office::open(const Request &request,
                                                          const Clock &clock, Random &random)
{
    using Fault = OfficeError::Kind;
    using Answer = Result<std::unique_ptr<Office>, OfficeError>;
    if (!request.folder.hasSite())
        return OfficeError{Fault::NotInitialised, {}, {}};
    if (QFileInfo(request.folder.database()).size() == 0)
        return OfficeError{Fault::Damaged, request.folder.database(), {}};
    auto lock = owned(request);
    if (!lock)
        return lock.error();
    auto identity = Identity::load(request.folder.keys());
    if (!identity) {
        const bool missing = identity.error() == Identity::LoadError::Missing;
        return OfficeError{missing ? Fault::KeysMissing : Fault::KeysDamaged, {}, {}};
    }
    return guarded([&]() -> Answer {
        return build(request, std::move(lock).value(), std::move(identity).value(),
                     request.folder.database(), clock, random);
    });
}

Result<QString, OfficeError> Office::addAccounts(const NewSite &site)
{
    using Fault = OfficeError::Kind;
    if (!site.admin)
        return QString();
    std::vector<NewAccount> wanted{*site.admin};
    wanted.insert(wanted.end(), site.colleagues.begin(), site.colleagues.end());
    Id admin;
    for (const NewAccount &one : wanted) {
        const auto added = m_staff.add(one.account, one.password, admin);
        if (!added && added.error() != StaffError::StorageFailed)
            return OfficeError{Fault::BadConfiguration, one.account.signIn, {}};
        if (!added)
            return OfficeError{Fault::DiskRefused, m_folder.path(), {}};
        if (admin.isNull())
            admin = added.value().id;
    }
    const auto code = m_staff.makeRecoveryCode({});
    return code ? Result<QString, OfficeError>(code.value())
                : OfficeError{Fault::DiskRefused, m_folder.path(), {}};
}

Result<Office::Created, OfficeError> Office::create(const Request &request, const NewSite &site,
                                                    const Clock &clock, Random &random)
{
    using Fault = OfficeError::Kind;
    const DataFolder &folder = request.folder;
    const QString keys = folder.file(u"keys.part");
    const QString file = folder.file(u"motcua.db.part");
    const auto refused = [](const QString &what) {
        return OfficeError{Fault::DiskRefused, what, {}};
    };

    if (const auto problem = checkConfiguration(site.configuration))
        return OfficeError{Fault::BadConfiguration, problem->subject, {}};
    if (!folder.create())
        return refused(folder.path());
    if (folder.hasSite()) // whoever has it open: waiting would not help
        return OfficeError{Fault::NotEmpty, {}, {}};
    auto lock = owned(request);
    if (!lock)
        return lock.error();
    // What an interrupted attempt left is ours to throw away; anything else is not.
    for (const QString &name : folder.contents()) {
        if (name.startsWith(u"motcua.db.part"))
            QFile::remove(folder.file(name));
        else if (name == u"keys.part")
            QDir(keys).removeRecursively();
    }
    if (folder.contents() != QStringList{QStringLiteral("slips")}
        || !QDir(folder.slips()).isEmpty())
        return OfficeError{Fault::NotEmpty, {}, {}};

    const Identity identity =
        Identity::issue(site.configuration.site.id, QStringLiteral("desk"), clock.now(), random);
    if (!identity.save(keys) || !makePrivateFile(file))
        return refused(keys);
    return guarded([&]() -> Result<Created, OfficeError> {
        auto office = build(request, std::move(lock).value(), identity, file, clock, random);
        const auto applied = office->sites().apply(site.configuration, {});
        if (!applied || !office->procedures().load(site.catalogue, {}))
            return refused(file);
        const auto code = office->addAccounts(site);
        if (!code)
            return code.error();
        office->close();
        const OwnerLock kept = std::move(office->m_lock); // the file is closed before the lock goes
        office.reset();
        const bool named = QDir().rename(keys, folder.keys())
            && QFile::rename(file, folder.database()) && DataFolder::sync(folder.path());
        return named ? Result<Created, OfficeError>(Created{code.value()}) : refused(folder.path());
    });
}

} // namespace motcua
