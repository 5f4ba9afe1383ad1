#include "ui/desk/due/duecontroller.h"

#include "core/calendar/calendarservice.h"
#include "core/dossiers/dossierservice.h"
#include "core/staff/staffservice.h"
#include "core/storage/storageerror.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/due/dueview.h"
#include "ui/desk/due/duewords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr std::array AllNearnesses{Nearness::Late, Nearness::Today, Nearness::TargetAtRisk,
                                   Nearness::Tomorrow, Nearness::Later};

} // namespace

DueController::DueController(const DeskServices &services, DueView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
    , m_apologies(services, view.apologies())
{
    connect(&services.feed, &QueueFeed::changed, this, &DueController::look);
    connect(&services.session, &DeskSession::opened, this, &DueController::refresh);
    connect(&services.session, &DeskSession::locked, this, &DueController::forget);
    connect(&view, &DueView::shown, this, &DueController::refresh);
    connect(&view, &DueView::copyWanted, this, &DueController::copy);
    connect(&view, &DueView::dossierWanted, this, [this](const Id &dossier) {
        if (const DueDossier *due = find(dossier))
            Q_EMIT dossierWanted(due->dossier);
    });
    connect(&view, &DueView::apologiesWanted, this, &DueController::apologise);
    connect(&view, &DueView::callsWanted, this, &DueController::callsWanted);
    connect(&view, &DueView::calendarWanted, this, [this] {
        const QDate today = m_services.feed.configuration().zone().date(m_services.feed.now());
        const auto open = m_services.dossiers.calendar.calendar().unconfirmed(today);
        Q_EMIT calendarWanted(open.empty() ? today.year() : open.back());
    });
    connect(&m_apologies, &ApologyBatch::message, &view, &DueView::showMessage);
    connect(&m_apologies, &ApologyBatch::changed, this, &DueController::dossiersChanged);
    refresh();
}

void DueController::forget()
{
    m_due.clear();
    m_view.clear();
}

void DueController::look()
{
    if (m_view.isVisible() || m_services.feed.now() - m_read >= Unseen)
        refresh();
}

void DueController::refresh()
{
    if (!m_reader.isOpen())
        return;
    m_read = m_services.feed.now();
    auto due = m_services.dossiers.service.due();
    if (!due)
        return m_view.showMessage(DossierWords::notRead());
    m_due = m_reader.seen(std::move(due).value());
    const auto count = [this](Nearness nearness) {
        return int(std::ranges::count(m_due, nearness, &DueDossier::nearness));
    };
    const int pressing = count(Nearness::Late) + count(Nearness::Today);
    if (pressing != m_pressing) {
        m_pressing = pressing;
        Q_EMIT pressingChanged(pressing);
    }
    if (!m_view.isVisible())
        return;
    const SiteZone zone = m_services.feed.configuration().zone();
    const WorkCalendar &calendar = m_services.dossiers.calendar.calendar();
    const std::vector<int> open = calendar.unconfirmed(zone.date(m_services.feed.now()));
    m_view.setCalendarNotice(DueWords::unconfirmed(open), mayEnterCalendar());
    std::vector<DueGroup> groups;
    for (const Nearness nearness : AllNearnesses)
        groups.push_back({nearness, DueWords::group(nearness, count(nearness))});
    groups.push_back(
        {std::nullopt,
         DueWords::apologyGroup(int(std::ranges::count(m_due, true, &DueDossier::apology)))});
    std::vector<DueEntry> entries;
    for (const DueDossier &one : m_due) {
        const Dossier &d = one.dossier;
        entries.push_back({d.id, one.nearness, d.code(), m_reader.nameOf(d.owner),
                           m_reader.procedureOf(d), DossierWords::shortMoment(d.due, zone),
                           DueWords::left(one, m_services.feed.now(), calendar, zone), one.apology,
                           DueWords::told(one)});
    }
    m_view.setEntries(entries);
    m_view.setGroups(groups);
}

bool DueController::mayEnterCalendar() const
{
    try {
        return m_services.staff.may(m_services.session.actor(), Kind::CalendarYearDefined);
    } catch (const StorageError &) {
        return false; // the feed tells of a disk that cannot be read
    }
}

const DueDossier *DueController::find(const Id &dossier) const
{
    const auto due = std::ranges::find_if(
        m_due, [&dossier](const DueDossier &one) { return one.dossier.id == dossier; });
    return due == m_due.end() ? nullptr : &*due;
}

void DueController::apologise()
{
    std::vector<DueDossier> ticked;
    for (const Id &dossier : m_view.ticked()) {
        if (const DueDossier *due = find(dossier))
            ticked.push_back(*due);
    }
    m_apologies.open(ticked);
}

void DueController::copy()
{
    const SiteZone zone = m_services.feed.configuration().zone();
    QStringList lines;
    for (const Id &dossier : m_view.ticked()) {
        if (const DueDossier *due = find(dossier)) {
            const Dossier &d = due->dossier;
            lines.append(QStringList{d.code(), m_reader.nameOf(d.owner), m_reader.procedureOf(d),
                                     DossierWords::shortMoment(d.due, zone)}
                             .join(u'\t'));
        }
    }
    if (lines.isEmpty())
        return m_view.showMessage(DueWords::nothingTicked());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_view.showMessage(DueWords::copied(int(lines.size())));
}

} // namespace motcua
