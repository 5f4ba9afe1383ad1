#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/journal/projection.h"
#include "core/staff/account.h"

#include <span>
#include <vector>

namespace motcua {

class Database;
class Random;

/// Somebody looked at a person's data.
struct PersonView {
    Id account; ///< who looked
    Id entity; ///< whose data: the dossier, the feedback, …
    QString where; ///< which window or page, an English word: "dossier"
    Instant at{};
    QString reason = {}; ///< of a look at many at once; usually empty
    bool operator==(const PersonView &) const = default;
};

/// `look` is the look itself: each is an entity of its own, so that nothing said later changes it.
Journal::Draft personViewed(const PersonView &view, const Id &look);

enum class AccessError {
    NotAllowed, ///< nobody is signed in, or the role sees no person
    StorageFailed,
};

/// Who looked at whom (access stream). A window that shows a person's data asks viewed() first and
/// shows nothing unless the answer is Done: no look goes unrecorded.
class AccessLog final : public Projection {
public:
    /// All outlive the log.
    AccessLog(Journal &journal, Database &database, Random &random);

    Result<Done, AccessError> viewed(const Account &account, const Id &entity,
                                     const QString &where);
    /// At many at once, for a reason: all of them, or none, are recorded.
    Result<Done, AccessError> viewedAll(const Account &account, std::span<const Id> entities,
                                        const QString &where, const QString &reason);
    /// Of one person's data, newest first. Throws StorageError.
    std::vector<PersonView> ofEntity(const Id &entity);
    /// By one account, newest first. Throws StorageError.
    std::vector<PersonView> byAccount(const Id &account);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Journal &m_journal;
    Database &m_database;
    Random &m_random;
};

void createAccessTables(Database &database);
/// Sixth schema.
void addViewReasons(Database &database);

} // namespace motcua
