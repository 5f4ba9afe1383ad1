#include "ui/desk/due/apologybatch.h"

#include "core/calendar/calendarservice.h"
#include "core/dossiers/dossierservice.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/due/apologyform.h"
#include "ui/desk/due/duewords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

ApologyBatch::ApologyBatch(const DeskServices &services, ApologyForm &form, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_form(form)
    , m_reader(services)
{
    connect(&form, &ApologyForm::daysChanged, this, &ApologyBatch::draft);
    connect(&form, &ApologyForm::goWanted, this, &ApologyBatch::go);
    connect(&services.session, &DeskSession::locked, this, [this] {
        m_dossiers.clear();
        m_form.close();
    });
}

void ApologyBatch::open(const std::vector<DueDossier> &dossiers)
{
    m_dossiers.clear();
    for (const DueDossier &due : dossiers) {
        if (!due.dossier.extended)
            m_dossiers.push_back(due.dossier);
    }
    if (m_dossiers.empty())
        return Q_EMIT message(dossiers.empty() ? DueWords::nothingTicked()
                                               : DueWords::noneToApologise());
    m_form.open(
        DueWords::apologies(int(m_dossiers.size()), int(dossiers.size() - m_dossiers.size())));
    draft();
}

// After the old date; of a late one after today, or the letter would promise what has passed.
QDate ApologyBatch::newDay(const Dossier &dossier) const
{
    const SiteZone zone = m_services.feed.configuration().zone();
    const QDate from = std::max(zone.date(dossier.due), zone.date(m_services.feed.now()));
    return m_services.dossiers.calendar.calendar().workingAfter(from, m_form.days());
}

void ApologyBatch::draft()
{
    const SiteZone zone = m_services.feed.configuration().zone();
    QStringList lines;
    for (const Dossier &dossier : m_dossiers)
        lines.append(
            DueWords::draft(dossier, m_reader.nameOf(dossier.owner), newDay(dossier), zone));
    m_form.setDrafts(lines);
}

void ApologyBatch::go()
{
    if (!m_reader.isOpen() || m_dossiers.empty())
        return;
    if (m_form.reason().isEmpty()) {
        m_form.focusReason();
        return Q_EMIT message(DueWords::reasonWanted());
    }
    std::vector<Dossier> done;
    std::optional<DossierError> refused;
    for (const Dossier &dossier : m_dossiers) {
        const auto extended =
            m_services.dossiers.service.extend(dossier.id, newDay(dossier), m_form.reason(),
                                               m_form.basis(), m_services.session.actor());
        if (extended)
            done.push_back(extended.value());
        else
            refused = extended.error();
    }
    if (!done.empty()) {
        if (m_services.dossierPaper)
            m_services.dossierPaper(FormKind::Apology, done);
        Q_EMIT changed();
    }
    if (done.empty())
        return Q_EMIT message(DossierWords::refusal(*refused));
    const int left = int(m_dossiers.size() - done.size());
    m_form.close();
    m_dossiers.clear();
    Q_EMIT message(DueWords::apologised(int(done.size()), left, bool(m_services.dossierPaper)));
}

} // namespace motcua
