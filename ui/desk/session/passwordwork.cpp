#include "ui/desk/session/passwordwork.h"

#include <QThread>

namespace motcua {

PasswordWork::PasswordWork() = default;

PasswordWork::~PasswordWork()
{
    if (m_thread)
        m_thread->wait();
}

void PasswordWork::start(std::function<Rest()> work)
{
    Q_ASSERT(!isBusy());
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        const auto finish = [this, rest = work()] {
            m_thread->wait();
            m_thread.reset();
            rest();
        };
        QMetaObject::invokeMethod(&m_here, finish, Qt::QueuedConnection);
    }));
    m_thread->start();
}

} // namespace motcua
