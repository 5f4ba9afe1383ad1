#include "core/storage/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <sqlite3.h>

#include <utility>

namespace motcua {

namespace {

template <typename F> auto guarded(F &&f)
{
    try {
        return f();
    } catch (const SQLite::Exception &e) {
        const int code = e.getExtendedErrorCode() > 0 ? e.getExtendedErrorCode() : e.getErrorCode();
        throw StorageError(code > 0 ? code : SQLITE_ERROR, e.what());
    }
}

} // namespace

Query::Query(SQLite::Statement *statement, bool *inUse, std::unique_ptr<SQLite::Statement> own)
    : m_statement(statement)
    , m_inUse(inUse)
    , m_own(std::move(own))
{
    if (m_inUse)
        *m_inUse = true;
}

Query::Query(Query &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_inUse(std::exchange(other.m_inUse, nullptr))
    , m_own(std::move(other.m_own))
{
}

Query::~Query()
{
    if (!m_statement)
        return;
    m_statement->tryReset();
    if (m_inUse)
        *m_inUse = false;
}

Query &Query::bindInteger(int index, qint64 value)
{
    guarded([&] { m_statement->bind(index, std::int64_t{value}); });
    return *this;
}

Query &Query::bind(int index, const QString &value)
{
    guarded([&] { m_statement->bind(index, value.toStdString()); });
    return *this;
}

Query &Query::bind(int index, const QByteArray &blob)
{
    guarded([&] { m_statement->bind(index, blob.constData(), int(blob.size())); });
    return *this;
}

Query &Query::bindNull(int index)
{
    guarded([&] { m_statement->bind(index); });
    return *this;
}

bool Query::step()
{
    return guarded([&] { return m_statement->executeStep(); });
}

void Query::run()
{
    guarded([&] {
        while (m_statement->executeStep()) {}
        m_statement->reset();
    });
}

qint64 Query::integer(int column) const { return m_statement->getColumn(column).getInt64(); }

QString Query::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return QString::fromUtf8(value.getText(), value.getBytes());
}

QByteArray Query::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return QByteArray(static_cast<const char *>(value.getBlob()), value.getBytes());
}

Id Query::id(int column) const { return Id::fromBytes(blob(column)).value_or(Id{}); }

bool Query::isNull(int column) const { return m_statement->isColumnNull(column); }

int Query::columns() const { return m_statement->getColumnCount(); }

static int openFlags(Database::Mode mode)
{
    return mode == Database::Mode::ReadOnly ? SQLite::OPEN_READONLY
                                            : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
}

Database::Database(const QString &file, Mode mode, const char *vfs)
    : m_file(file)
{
    guarded([&] {
        m_handle = std::make_unique<SQLite::Database>(file.toStdString(), openFlags(mode), 2000,
                                                      vfs ? vfs : "");
    });
    exec("PRAGMA trusted_schema=OFF");
    exec("PRAGMA cell_size_check=ON");
    exec("PRAGMA recursive_triggers=ON"); // else INSERT OR REPLACE deletes without asking triggers
    if (mode == Mode::ReadOnly) {
        exec("PRAGMA query_only=ON");
        return;
    }
    refuseForeignFile(); // before WAL, which writes the first page
    useWriteAheadLog();
    exec("PRAGMA synchronous=FULL");
    exec("PRAGMA wal_autocheckpoint=1000");
}

void Database::refuseForeignFile()
{
    // Each query goes before WAL is asked for: inside a transaction SQLite does not change over.
    Query mark = query("PRAGMA application_id");
    const qint64 found = mark.step() ? mark.integer(0) : 0;
    if (found == ApplicationId)
        return;
    Query tables = query("SELECT count(*) FROM sqlite_schema");
    if (found != 0 || (tables.step() && tables.integer(0) > 0))
        throw SchemaError(SchemaError::Kind::ForeignFile, int(found), "not a Motcua database");
}

void Database::useWriteAheadLog()
{
    // SQLite does not fail when it cannot: it answers with the mode that stays.
    Query mode = query("PRAGMA journal_mode=WAL");
    const QString found = mode.step() ? mode.text(0) : QString();
    if (found != QStringLiteral("wal") && found != QStringLiteral("memory"))
        throw StorageError(SQLITE_CANTOPEN, "the file cannot be written through a log");
}

Database::~Database()
{
    m_statements.clear(); // statements go before the connection they belong to
}

void Database::exec(const char *sql)
{
    guarded([&] { m_handle->exec(sql); });
}

Query Database::query(std::string_view sql)
{
    return guarded([&] {
        Cached &cached = m_statements[sql];
        if (cached.inUse) // a query inside the loop over its own rows
            return uncachedQuery(std::string(sql));
        if (!cached.statement)
            cached.statement = std::make_unique<SQLite::Statement>(*m_handle, std::string(sql));
        return Query(cached.statement.get(), &cached.inUse, nullptr);
    });
}

Query Database::uncachedQuery(const std::string &sql)
{
    return guarded([&] {
        auto own = std::make_unique<SQLite::Statement>(*m_handle, sql);
        SQLite::Statement *statement = own.get();
        return Query(statement, nullptr, std::move(own));
    });
}

qint64 Database::userVersion()
{
    Query version = query("PRAGMA user_version");
    return version.step() ? version.integer(0) : 0;
}

void Database::setUserVersion(qint64 version)
{
    // A pragma takes no parameters; the number is ours.
    exec(("PRAGMA user_version=" + std::to_string(version)).c_str());
}

int Database::changes() const { return m_handle->getChanges(); }

void Database::scrub()
{
    Query row = query("PRAGMA wal_checkpoint(TRUNCATE)");
    row.step();
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(m_handle->getHandle()) == 0; }

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.query("BEGIN IMMEDIATE").run();
}

static void rollBack(Database &database)
{
    if (!database.inTransaction()) // SQLite rolls back by itself after some errors
        return;
    try {
        database.query("ROLLBACK").run();
    } catch (const StorageError &) {
        // The file is unusable; the error that brought us here is on its way to the caller.
    }
}

Transaction::~Transaction()
{
    if (!m_done)
        rollBack(m_database);
}

void Transaction::commit()
{
    m_database.query("COMMIT").run();
    m_done = true;
}

ReadTransaction::ReadTransaction(Database &database)
{
    if (database.inTransaction())
        return;
    database.query("BEGIN").run();
    m_database = &database;
}

ReadTransaction::~ReadTransaction()
{
    if (m_database)
        rollBack(*m_database);
}

} // namespace motcua
