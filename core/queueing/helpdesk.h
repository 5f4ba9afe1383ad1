#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/journal/projection.h"

#include <QString>

#include <optional>
#include <vector>

namespace motcua {

class Journal;
class Database;

enum class HelpState : int {
    Asked = 1,
    Coming = 2, ///< a person pressed "Tôi đến"
    Closed = 3, ///< the citizen left, or got a guidance number instead
};

/// Somebody pressed "Gọi người giúp" at a kiosk, or an officer the silent key at a counter, which
/// the citizen there neither sees nor hears: it is shown at desks only, never in the hall.
struct HelpCall {
    Id id;
    QString place; ///< which kiosk; empty: a counter asks
    HelpState state = HelpState::Asked;
    Instant asked{};
    int counter = 0; ///< whose person is coming, 0 nobody yet
    int asking = 0; ///< the counter that asks in silence; 0: a kiosk asks
    bool isSilent() const { return asking != 0; }
    bool operator==(const HelpCall &) const = default;
};

enum class HelpError { UnknownCall, AlreadyAnswered, StorageFailed };

class HelpDesk final : public Projection {
public:
    HelpDesk(Journal &journal, Database &database);

    /// A second press while one call of this place is open gives the open one.
    Result<HelpCall, HelpError> ask(const Id &request, const QString &place);
    /// From a counter of the site. A second press before somebody promised gives the open call; one
    /// after it asks anew. Whoever works at a counter may.
    Result<HelpCall, HelpError> askSilently(const Id &request, int counter, const Id &actor);
    Result<HelpCall, HelpError> promise(const Id &call, int counter, const Id &actor);
    Result<HelpCall, HelpError> close(const Id &call);
    /// Throws StorageError.
    std::optional<HelpCall> find(const Id &call) const;
    /// Asked or coming, oldest first; not those of an earlier day. Throws StorageError.
    std::vector<HelpCall> open() const;

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

    /// After this long without a promise the citizen is given a guidance number instead.
    static constexpr std::chrono::seconds Patience{90};
    /// After this long without a promise a silent call is no longer the heads' alone: no head may
    /// be signed in anywhere.
    static constexpr std::chrono::seconds HeadsPatience{30};
    /// Whoever asked longer ago has gone home: longer than a working day, shorter than until the
    /// next morning.
    static constexpr std::chrono::hours LongestCall{12};

private:
    bool isOver(const HelpCall &call) const;
    std::vector<HelpCall> unclosed() const;
    Result<HelpCall, HelpError> ask(const HelpCall &wanted, const Id &actor);
    Result<HelpCall, HelpError> answer(const Id &call, HelpState wanted, int counter,
                                       const Id &actor);

    Journal &m_journal;
    Database &m_database;
};

void createHelpTables(Database &database);
/// Fourth schema: counters ask in silence.
void addSilentCalls(Database &database);

} // namespace motcua
