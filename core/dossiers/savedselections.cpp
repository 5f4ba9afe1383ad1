#include "core/dossiers/savedselections.h"

#include "core/storage/database.h"

#include <algorithm>

namespace motcua {

namespace {

QString keptName(const QString &name)
{
    return name.simplified().left(SavedSelections::LongestName).trimmed();
}

} // namespace

void createSavedSelectionTable(Database &database)
{
    database.exec("CREATE TABLE dossier_selection("
                  "account BLOB NOT NULL, name TEXT NOT NULL, content BLOB NOT NULL, "
                  "PRIMARY KEY(account,name)) STRICT, WITHOUT ROWID");
}

SavedSelections::SavedSelections(Database &database)
    : m_database(database)
{
}

Result<std::vector<SavedSelection>, SavedSelectionError>
SavedSelections::of(const Id &account) const
{
    try {
        Query rows = m_database.query("SELECT name,content FROM dossier_selection WHERE account=?");
        rows.bind(1, account);
        std::vector<SavedSelection> saved;
        while (rows.step()) {
            if (auto selection = unpackedSelection(rows.blob(1)))
                saved.push_back({rows.text(0), std::move(*selection)});
        }
        std::ranges::sort(saved, [](const SavedSelection &a, const SavedSelection &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
        return saved;
    } catch (const StorageError &) {
        return SavedSelectionError::StorageFailed;
    }
}

bool SavedSelections::isTaken(const Id &account, const QString &name) const
{
    Query row = m_database.query("SELECT 1 FROM dossier_selection WHERE account=? AND name=?");
    row.bind(1, account).bind(2, name);
    return row.step();
}

Result<Done, SavedSelectionError> SavedSelections::keep(const Id &account,
                                                        const SavedSelection &saved)
{
    const QString name = keptName(saved.name);
    if (name.isEmpty())
        return SavedSelectionError::NoName;
    try {
        Transaction transaction(m_database);
        if (!isTaken(account, name)) {
            Query row = m_database.query("SELECT count(*) FROM dossier_selection WHERE account=?");
            row.bind(1, account);
            if (row.step() && row.integer(0) >= MostSaved)
                return SavedSelectionError::TooMany;
        }
        m_database
            .query("INSERT OR REPLACE INTO dossier_selection(account,name,content) VALUES(?,?,?)")
            .bind(1, account)
            .bind(2, name)
            .bind(3, packed(saved.selection))
            .run();
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return SavedSelectionError::StorageFailed;
    }
}

Result<Done, SavedSelectionError> SavedSelections::rename(const Id &account, const QString &name,
                                                          const QString &newName)
{
    const QString wanted = keptName(newName);
    if (wanted.isEmpty())
        return SavedSelectionError::NoName;
    if (wanted == name)
        return Done{};
    try {
        Transaction transaction(m_database);
        if (isTaken(account, wanted))
            return SavedSelectionError::NameTaken;
        m_database.query("UPDATE dossier_selection SET name=? WHERE account=? AND name=?")
            .bind(1, wanted)
            .bind(2, account)
            .bind(3, name)
            .run();
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return SavedSelectionError::StorageFailed;
    }
}

Result<Done, SavedSelectionError> SavedSelections::discard(const Id &account, const QString &name)
{
    try {
        Transaction transaction(m_database);
        m_database.query("DELETE FROM dossier_selection WHERE account=? AND name=?")
            .bind(1, account)
            .bind(2, name)
            .run();
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return SavedSelectionError::StorageFailed;
    }
}

} // namespace motcua
