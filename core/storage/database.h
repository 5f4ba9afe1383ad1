#pragma once

#include "core/base/id.h"
#include "core/storage/storageerror.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace motcua {

/// One use of a prepared statement out of the cache; reset when it goes. Parameters count from 1,
/// columns from 0. Text is UTF-8 in the file.
class Query {
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    ~Query();

    Query &bind(int index, std::integral auto value) { return bindInteger(index, qint64{value}); }
    Query &bind(int index, const QString &value);
    Query &bind(int index, const QByteArray &blob);
    Query &bind(int index, const Id &id) { return bind(index, id.bytes()); }
    Query &bindNull(int index);

    /// Steps to the next row; false at the end.
    bool step();
    /// Steps to the end and makes the query ready to be bound and run again.
    void run();

    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    Id id(int column) const;
    bool isNull(int column) const;
    int columns() const;

private:
    friend class Database;
    Query &bindInteger(int index, qint64 value);
    Query(SQLite::Statement *statement, bool *inUse, std::unique_ptr<SQLite::Statement> own);

    SQLite::Statement *m_statement;
    bool *m_inUse; // null when the statement is this query's own
    std::unique_ptr<SQLite::Statement> m_own;
};

/// A database file. The owner of a data folder has the only read-write connection: Debian 12's
/// SQLite can corrupt a file that two connections write and checkpoint (WAL-reset bug,
/// fixed 3.51.3).
class Database {
public:
    enum class Mode {
        ReadWriteCreate,
        ReadOnly, ///< for long reads beside the owner; never checkpoints
    };

    static constexpr qint64 ApplicationId = 1296384049;

    /// Opens in WAL with synchronous=FULL: what was committed survives a power cut. Throws
    /// SchemaError for a file with tables that are not ours, before anything is written.
    /// `vfs` names a registered SQLite VFS, for tests that let it fail.
    explicit Database(const QString &file, Mode mode = Mode::ReadWriteCreate,
                      const char *vfs = nullptr);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    void exec(const char *sql);
    /// `sql` must be a literal: it is the key of the statement cache.
    Query query(std::string_view sql);
    /// For statements put together at run time, from names of ours only.
    Query uncachedQuery(const std::string &sql);

    qint64 userVersion();
    void setUserVersion(qint64 version);
    int changes() const;
    /// What was erased leaves the files, too: nothing of it lies in the log beside it.
    void scrub();
    /// True while a transaction is open.
    bool inTransaction() const;
    QString file() const { return m_file; }

private:
    struct Cached {
        std::unique_ptr<SQLite::Statement> statement;
        bool inUse = false;
    };
    void refuseForeignFile();
    void useWriteAheadLog();

    QString m_file;
    std::unique_ptr<SQLite::Database> m_handle;
    std::unordered_map<std::string_view, Cached> m_statements;
};

/// A transaction is a scope: what is not committed is rolled back. Takes the write lock at once.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_done = false;
};

/// Everything read in its scope is of one moment, whatever is committed beside it. Nothing is
/// written; inside a transaction of the same connection it does nothing.
class ReadTransaction {
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database *m_database = nullptr;
};

} // namespace motcua
