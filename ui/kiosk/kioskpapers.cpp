// "What papers does it take?": the intents of KioskController that lead to a procedure's page.
#include "core/base/random.h"
#include "ui/kiosk/kioskcontroller.h"
#include "ui/kiosk/kiosklanguage.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/procedureshelf.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

namespace motcua {

void KioskController::openPapers()
{
    m_finding = true;
    refreshProcedures();
    refreshFinder();
    go(PapersPage);
}

void KioskController::refreshFinder()
{
    const SiteConfiguration &configuration = m_feed.configuration();
    const QDate today = configuration.zone().date(m_feed.now());
    m_finder.show(configuration, m_shelf.inForce(today), m_shelf.searchWords(), isEnglish());
    showDetails();
}

void KioskController::forgetFinder()
{
    m_finding = false;
    m_finder.forget();
    m_detailed.clear();
    m_checklist = {};
    showDetails();
}

void KioskController::openGroup(const QString &code)
{
    m_finder.openGroup(code);
    if (const QString only = m_finder.onlyFound(); !only.isEmpty())
        openDetails(only);
    else
        go(FoundPage);
}

void KioskController::openSearch()
{
    m_finder.press(QStringLiteral("clear"));
    go(SearchPage);
}

void KioskController::openDetails(const QString &code)
{
    if (!m_finder.procedure(code))
        return;
    m_detailed = code;
    m_checklist = {};
    showDetails();
    go(DetailsPage);
}

void KioskController::showDetails()
{
    const Procedure *procedure = m_finder.procedure(m_detailed);
    const SiteConfiguration &configuration = m_feed.configuration();
    m_details = procedure
        ? kioskProcedure(*procedure, configuration, configuration.zone().date(m_feed.now()),
                         isEnglish(), m_language.everyContext())
        : KioskProcedure();
    Q_EMIT detailsChanged();
    Q_EMIT checklistChanged();
}

void KioskController::takeForDetails()
{
    if (m_page == DetailsPage)
        chooseProcedure(m_detailed);
}

// One copy a visit: whoever touches twice wants one.
void KioskController::printChecklist()
{
    const Procedure *procedure = m_finder.procedure(m_detailed);
    if (m_page != DetailsPage || !procedure || !m_checklist.isNull())
        return;
    m_checklist = Id::random(m_random);
    m_sinks.checklist(m_checklist, *procedure);
    Q_EMIT checklistChanged();
}

QString KioskController::checklistMessage() const
{
    return m_checklist.isNull() ? QString() : KioskWords::checklist(m_paper.troubleOf(m_checklist));
}

} // namespace motcua
