#pragma once

#include "core/journal/projection.h"
#include "core/queueing/queuesnapshot.h"
#include "core/queueing/ticket.h"

#include <map>
#include <optional>
#include <vector>

namespace motcua {

class Database;

/// A finished service, for estimating: which field, which counter, how long.
struct ServiceTime {
    QString field;
    int counter = 0;
    Instant finished{};
    std::chrono::milliseconds duration{0};
};

/// The tables of tickets and their steps: the only SQL on them. Every query touches one business
/// day through an index, so that old days cost nothing. Reads throw StorageError.
class Tickets final : public Projection {
public:
    explicit Tickets(Database &database);

    std::optional<Ticket> find(const Id &id);
    /// Called or being served at the counter on that day.
    std::optional<Ticket> atCounter(QDate day, int counter);
    std::vector<Ticket> atCounters(QDate day);
    /// Who waits in a field and is called first at this instant.
    std::optional<Ticket> head(QDate day, const QString &field, Instant now);
    /// All waiting, in the order of their turns at this instant.
    std::vector<Ticket> waiting(QDate day, Instant now);
    /// Held for later, longest first.
    std::vector<Ticket> held(QDate day);
    /// No-shows, last first.
    std::vector<Ticket> absent(QDate day);
    /// Everybody of the day in the order taken.
    std::vector<Ticket> list(QDate day);
    /// Who waits, is held or at a counter still, in the order taken.
    std::vector<Ticket> left(QDate day);
    /// The ticket that shows this number on that day, void ones, too.
    std::optional<Ticket> numbered(QDate day, const QString &series, int number);
    /// Who came for a result and is not done yet, no-shows, too, in the order taken.
    std::vector<Ticket> withReceipt(QDate day);
    /// Highest number the machine gave in a series on that day; 0 when none.
    int highestNumber(QDate day, const QString &series);
    /// The same of every series that gave one.
    std::map<QString, int> highestNumbers(QDate day);
    /// Numbers given in a series on that day; void ones do not count.
    int count(QDate day, const QString &series);
    /// Newest calls and recalls first, of those that stand: not taken back, held aside, absent or
    /// void since.
    std::vector<RecentCall> calls(QDate day, int atMost);
    /// Finished services of the day, oldest first; nobody knows how long those by hand took.
    std::vector<ServiceTime> services(QDate day);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    std::optional<Ticket> first(QDate day, const QString &field);
    std::optional<Ticket> firstDue(QDate day, const QString &field, Instant now);
    void write(const Ticket &ticket);
    Database &m_database;
};

void createTicketTables(Database &database);
/// Second schema: what people need.
void addTicketNeeds(Database &database);
/// Fourth schema: appointments that are due.
void addTicketDue(Database &database);

/// Sixth schema: results to fetch.
void addTicketReceipt(Database &database);

/// Whether somebody of that day waits, is called, served or held.
bool isAnybodyLeft(Database &database, QDate day);

} // namespace motcua
