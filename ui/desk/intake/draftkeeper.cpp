#include "ui/desk/intake/draftkeeper.h"

#include <algorithm>

namespace motcua {

DraftKeeper::DraftKeeper(const DeskServices &services, std::chrono::milliseconds pause,
                         QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    blockSignals(true); // who would listen is going, too
    flush();
}

void DraftKeeper::setOwner(int counter, const Id &account)
{
    flush();
    m_counter = counter;
    m_account = account;
    Q_EMIT changed();
}

void DraftKeeper::note(const IntakeState &state)
{
    m_noted = state;
    if (!m_soon.isActive())
        m_soon.start();
}

bool DraftKeeper::flush()
{
    m_soon.stop();
    if (!m_noted)
        return true;
    const auto kept = m_services.dossiers.drafts.keep(draftFrom(*m_noted, m_counter, m_account));
    m_noted.reset();
    if (!kept && !m_refused)
        Q_EMIT notKept();
    m_refused = !kept;
    return !m_refused;
}

void DraftKeeper::settle(const Id &request)
{
    flush();
    m_settled.insert(request);
    Q_EMIT changed();
}

void DraftKeeper::discard(const Id &request)
{
    if (m_noted && m_noted->request == request)
        m_noted.reset();
    m_settled.erase(request);
    // One that a full disk keeps is offered again; received anew, it is the same dossier.
    (void)m_services.dossiers.drafts.discard(request);
    Q_EMIT changed();
}

std::vector<IntakeDraft> DraftKeeper::others(const Id &request) const
{
    const auto kept = m_services.dossiers.drafts.of(m_counter, m_account);
    std::vector<IntakeDraft> drafts = kept ? kept.value() : std::vector<IntakeDraft>();
    std::erase_if(drafts, [&](const IntakeDraft &draft) {
        return draft.intake.request == request || m_settled.contains(draft.intake.request);
    });
    return drafts;
}

} // namespace motcua
