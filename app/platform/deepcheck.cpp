#include "app/platform/deepcheck.h"

#include "core/storage/database.h"

#include <QThread>

namespace motcua {

DeepCheck::DeepCheck(const QString &databaseFile, std::function<void(const Outcome &)> done)
    : m_thread(QThread::create([this, databaseFile, done = std::move(done)] {
        QMetaObject::invokeMethod(
            &m_here, [done, outcome = check(databaseFile)] { done(outcome); },
            Qt::QueuedConnection);
    }))
{
    m_thread->start(QThread::LowPriority);
}

DeepCheck::~DeepCheck() { m_thread->wait(); }

DeepCheck::Outcome DeepCheck::check(const QString &databaseFile)
{
    try {
        Database database(databaseFile, Database::Mode::ReadOnly);
        return verifyJournal(database);
    } catch (const StorageError &error) {
        return DeepCheckFailure{QString::fromUtf8(error.what())};
    }
}

} // namespace motcua
