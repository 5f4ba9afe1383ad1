#pragma once

#include "core/journal/journal.h"
#include "core/queueing/interruption.h"
#include "core/site/site.h"

#include <QDate>

#include <optional>
#include <vector>

namespace motcua {

/// The business day is a stored fact, not a computation: numbers, lists and figures belong to it.
/// Reads throw StorageError.
class BusinessDays final : public Projection {
public:
    explicit BusinessDays(Database &database);

    /// The last day opened.
    std::optional<QDate> last();
    /// The day that counts at this instant: the site's date, but never before the last day opened
    /// (a clock that went back does not reopen yesterday). A day more than LongestClockLag ahead
    /// was opened by a wrong clock and does not count once the clock is right. Midnight sends
    /// nobody home who waits or is served: until NightEnds their day goes on. `t` is
    /// Journal::time().
    QDate at(Instant t, const SiteZone &zone);
    /// Appends DayOpened unless the day is open already.
    void open(Journal::Transaction &transaction, QDate day, const Id &actor);
    /// Appends DayStated, which opens the day: a person said that it is today.
    void state(Journal::Transaction &transaction, QDate day, const Id &actor);
    /// Appends DayClosed unless the day is closed already.
    void close(Journal::Transaction &transaction, QDate day, const Id &actor);
    /// Appends DayReopened when the day is closed.
    void reopen(Journal::Transaction &transaction, QDate day, const Id &actor);
    /// Appends DayInterrupted: everything stood still on that day, which was opened.
    void interrupt(Journal::Transaction &transaction, QDate day, const Interruption &interruption);
    /// Of that day, ascending.
    std::vector<Interruption> interruptions(QDate day);
    bool isOpened(QDate day);
    bool isClosed(QDate day) { return closedAt(day).has_value(); }
    std::optional<Instant> closedAt(QDate day);
    /// The days opened before that one and closed by nobody, ascending.
    std::vector<QDate> unclosedBefore(QDate day);

    static constexpr QTime NightEnds = QTime::fromMSecsSinceStartOfDay(4 * 60 * 60 * 1000);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

void createBusinessDayTables(Database &database);
/// Second schema: days are closed.
void addDayClosing(Database &database);
/// Third schema: days are interrupted.
void createInterruptionTable(Database &database);

/// A day as stored: 20261123.
int dayNumber(QDate day);
QDate dayFromNumber(qint64 number);

} // namespace motcua
