#include "ui/desk/window/papercontroller.h"

#include "ui/desk/window/paperbanner.h"
#include "ui/desk/window/paperwords.h"
#include "ui/models/paperfeed.h"

namespace motcua {

PaperController::PaperController(PaperFeed &feed, PaperBanner &banner, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_banner(banner)
{
    connect(&feed, &PaperFeed::changed, this, &PaperController::refresh);
    connect(&banner, &PaperBanner::answered, this, &PaperController::answer);
    refresh();
}

void PaperController::refresh()
{
    const auto &questions = m_feed.questions();
    QStringList troubles{PaperWords::trouble(m_feed.fault(), m_feed.waitingCount()),
                         PaperWords::listTrouble(m_feed.listFault())};
    troubles.removeAll(QString());
    m_banner.show(troubles.join(u' '),
                  questions.empty() ? QString() : PaperWords::question(questions.front().number));
}

void PaperController::answer(bool printed)
{
    if (m_feed.questions().empty())
        return;
    const Id ticket = m_feed.questions().front().ticket;
    if (!m_feed.answer(ticket, printed))
        Q_EMIT notWritten();
}

} // namespace motcua
