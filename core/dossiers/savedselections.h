#pragma once

#include "core/base/result.h"
#include "core/dossiers/dossierselection.h"

#include <vector>

namespace motcua {

class Database;

/// A selection that a person keeps under a name of their own.
struct SavedSelection {
    QString name;
    DossierSelection selection;
    bool operator==(const SavedSelection &) const = default;
};

enum class SavedSelectionError {
    NoName,
    NameTaken, ///< by another one of theirs
    TooMany, ///< MostSaved
    StorageFailed,
};

/// Selections by account. They are of this machine: no operation of the journal names them, and no
/// fold touches them. Kept for a power cut; a call is one transaction.
class SavedSelections {
public:
    /// It outlives this.
    explicit SavedSelections(Database &database);

    /// Of one account (null: a site without accounts), by name. What cannot be read is left out.
    Result<std::vector<SavedSelection>, SavedSelectionError> of(const Id &account) const;
    /// In place of what has the name.
    Result<Done, SavedSelectionError> keep(const Id &account, const SavedSelection &saved);
    /// Done, too, when there is none of the name.
    Result<Done, SavedSelectionError> rename(const Id &account, const QString &name,
                                             const QString &newName);
    Result<Done, SavedSelectionError> discard(const Id &account, const QString &name);

    static constexpr int MostSaved = 30;
    static constexpr qsizetype LongestName = 60; ///< longer ones are cut

private:
    bool isTaken(const Id &account, const QString &name) const;

    Database &m_database;
};

/// Sixth schema.
void createSavedSelectionTable(Database &database);

} // namespace motcua
