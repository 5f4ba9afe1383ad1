#pragma once

#include "app/commands/answer.h"
#include "app/platform/datafolder.h"
#include "core/storage/database.h"

#include <memory>
#include <optional>

namespace motcua {

/// Runs on the file beside its owner, on a read-only connection. Broken storage and a folder
/// without a site become answers.
template <typename F> Answer readingBeside(const DataFolder &folder, F &&run);

/// What to do with a file that is damaged.
QString damageAdvice();
Answer notInitialised(const DataFolder &folder);
Answer diskFullAnswer(const QString &file);
Answer storageAnswer(const StorageError &error, const QString &file);

template <typename F> Answer readingBeside(const DataFolder &folder, F &&run)
{
    if (!folder.hasSite())
        return notInitialised(folder);
    try {
        Database database(folder.database(), Database::Mode::ReadOnly);
        return run(database);
    } catch (const StorageError &error) {
        return storageAnswer(error, folder.database());
    }
}

} // namespace motcua
