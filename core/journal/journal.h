#pragma once

#include "core/journal/identity.h"
#include "core/journal/operation.h"
#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <QCborMap>

#include <functional>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace motcua {

class Clock;
class Random;

/// The logs of this device and the way into them. Every change of state is an operation appended
/// here and folded into the tables in the same transaction.
class Journal {
public:
    /// `database` is migrated; logs of the identity are created when missing. All references
    /// outlive the journal.
    Journal(Database &database, const Identity &identity, const Clock &clock, Random &random);
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    /// Adds the tables of a feature. All projections are added before the first transaction.
    void addProjection(Projection &projection);

    /// What is to be written down. `payload` has small integer keys, never 0.
    struct Draft {
        Kind kind;
        Id entity;
        QCborMap payload;
        Id actor;
    };

    /// Operations that become durable together. Nothing is, until commit() returns.
    class Transaction {
    public:
        explicit Transaction(Journal &journal);
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        /// Appends to the log of the kind's stream and folds the entity.
        void append(const Draft &draft);
        /// What the operations of the stream on the entity hold is gone when it commits; they stay
        /// in the chain with their commitments. The entity is folded anew.
        void erase(Stream stream, const Id &entity);
        /// The same of these kinds alone: its projection tells what is left of the entity.
        void erase(std::span<const Kind> kinds, const Id &entity);
        /// Durable when it returns; then tells the observer, if anything was appended.
        void commit();
        int appended() const { return m_appended; }

    private:
        struct Head {
            qint64 seq = 0;
            QByteArray hash;
            bool touched = false;
        };
        Journal &m_journal;
        motcua::Transaction m_transaction;
        std::array<Head, StreamCount> m_heads;
        Hlc m_hlc;
        int m_appended = 0;
    };

    /// Called after each commit that appended something, on the caller's thread.
    void setCommitObserver(std::function<void()> observer) { m_observer = std::move(observer); }

    /// Signs the heads of this device's logs; for orderly closing and before a head is handed out.
    /// Throws StorageError, as refold() and refoldChanges() do; then nothing was changed.
    void signHeads();

    /// Folds every entity anew from empty tables, in one transaction.
    void refold();
    /// Whether refolding would change any row. Writes nothing.
    bool refoldChanges();

    const Clock &clock() const { return m_clock; }
    /// The clock, but never before an operation that is written already: for what must keep its
    /// order when the clock goes back. A day and a rank come from here, not from the clock.
    Instant time() const { return hlcFloor(m_hlc, m_clock.now()); }
    Database &database() { return m_database; }

private:
    struct OwnLog {
        qint64 no = 0;
        Id id;
        qint64 seq = 0;
        QByteArray hash;
    };
    void openLogs();
    void foldEntity(const Id &entity, std::span<const Operation> operations);
    void foldEverything();
    Projection *projectionOf(int kind) const;

    Database &m_database;
    const Identity &m_identity;
    const Clock &m_clock;
    Random &m_random;
    std::array<OwnLog, StreamCount> m_logs;
    Hlc m_hlc = 0;
    std::vector<Projection *> m_projections;
    std::unordered_map<int, Projection *> m_folders; ///< by kind
    std::function<void()> m_observer;
};

} // namespace motcua
