#include "core/storage/migrations.h"

#include "core/storage/database.h"

#include <cassert>
#include <string>

namespace motcua {

void migrate(Database &database, std::span<const Migration> migrations)
{
    const qint64 found = database.userVersion();
    const int known = migrations.empty() ? 0 : migrations.back().version;
    if (found > known)
        throw SchemaError(SchemaError::Kind::NewerSchema, int(found),
                          "the file was written by a newer program");
    for (const Migration &step : migrations) {
        if (step.version <= found)
            continue;
        assert(step.version == database.userVersion() + 1);
        Transaction transaction(database);
        if (step.version == 1)
            database.exec(
                ("PRAGMA application_id=" + std::to_string(Database::ApplicationId)).c_str());
        step.apply(database);
        database.setUserVersion(step.version);
        transaction.commit();
    }
}

} // namespace motcua
