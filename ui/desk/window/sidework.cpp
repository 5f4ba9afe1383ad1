#include "ui/desk/window/sidework.h"

namespace motcua {

SideWork::SideWork(QObject *parent)
    : QObject(parent)
{
    m_threads.setMaxThreadCount(1);
}

SideWork::~SideWork()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void SideWork::run(std::function<End()> piece)
{
    setOpen(m_open + 1);
    m_threads.start([this, piece = std::move(piece), round = m_round] {
        const auto tell = [this, round, end = piece()] {
            if (round != m_round)
                return;
            setOpen(m_open - 1);
            end();
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void SideWork::giveUp()
{
    m_threads.clear();
    ++m_round;
    setOpen(0);
}

void SideWork::setOpen(int pieces)
{
    const bool was = isBusy();
    m_open = pieces;
    if (was != isBusy())
        Q_EMIT busyChanged(isBusy());
}

} // namespace motcua
