#include "ui/desk/appointments/appointmentcontroller.h"

#include "core/base/random.h"
#include "ui/desk/appointments/appointmentview.h"
#include "ui/desk/appointments/appointmentwords.h"
#include "ui/desk/appointments/arrival.h"
#include "ui/desk/queue/counterwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

AppointmentController::AppointmentController(const DeskServices &services, AppointmentView &view,
                                             QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
{
    connect(&services.feed, &QueueFeed::changed, this, &AppointmentController::refresh);
    connect(&services.session, &DeskSession::opened, this, &AppointmentController::refresh);
    connect(&services.session, &DeskSession::locked, this, &AppointmentController::forget);
    connect(&view, &AppointmentView::choiceChanged, this, &AppointmentController::showPlaces);
    connect(&view, &AppointmentView::makeWanted, this, &AppointmentController::make);
    connect(&view, &AppointmentView::arriveWanted, this, &AppointmentController::arrive);
    connect(&view, &AppointmentView::copyWanted, this, &AppointmentController::printCopy);
    connect(&view, &AppointmentView::cancelWanted, this, &AppointmentController::cancel);
    refresh();
}

std::vector<const Field *> AppointmentController::fields() const
{
    std::vector<const Field *> fields;
    const SiteConfiguration &site = m_services.feed.configuration();
    for (const Field &field : site.fields) {
        if (field.takesAppointments() && m_services.session.mayServe(field.code, site))
            fields.push_back(&field);
    }
    return fields;
}

void AppointmentController::forget()
{
    m_lines.clear();
    m_view.clearMessage();
    m_view.clearNeeds();
    m_view.setTimes({});
    m_view.setRows({}, {});
}

void AppointmentController::refresh()
{
    if (!m_services.session.isOpen())
        return;
    const SiteConfiguration &site = m_services.feed.configuration();
    std::vector<AppointmentChoice> choices;
    for (const Field *field : fields())
        choices.push_back({field->code, field->name});
    m_view.setFields(choices);
    const QueueSnapshot seen = m_services.session.seen(m_services.feed.snapshot(), site);
    if (const int expected = int(seen.expected.size()); expected != m_expected) {
        m_expected = expected;
        Q_EMIT expectedChanged(expected);
    }
    if (const bool offered = !choices.empty(); offered != m_offered) {
        m_offered = offered;
        Q_EMIT offeredChanged();
    }
    showPlaces();
}

void AppointmentController::showPlaces()
{
    if (!m_services.session.isOpen())
        return;
    const SiteConfiguration &site = m_services.feed.configuration();
    const SiteZone zone = site.zone();
    const QDate today = zone.date(m_services.feed.now());
    // Every open day, full ones, too: their appointments are looked at and kept here.
    std::vector<AppointmentChoice> days;
    for (int ahead = 0; ahead <= LongestClosure; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (ahead == 0 || !openingOf(site, day).empty())
            days.push_back({day, AppointmentWords::day(day)});
    }
    m_view.setDays(days);
    const QDate day = m_view.day().toDate();
    std::vector<AppointmentChoice> times;
    const auto places = m_services.appointments.places(m_view.field().toString(), day);
    if (places) {
        for (const SlotPlaces &slot : places.value()) {
            if (slot.left > 0)
                times.push_back({toMs(slot.start), AppointmentWords::place(slot, zone)});
        }
    }
    m_view.setTimes(times);
    try {
        m_lines = m_services.appointments.list(day);
    } catch (const StorageError &) {
        return; // the feed tells of a disk that cannot be read
    }
    std::erase_if(m_lines, [&](const AppointmentLine &line) {
        return !m_services.session.mayServe(line.appointment.field, site);
    });
    std::vector<AppointmentRow> rows;
    for (const AppointmentLine &line : m_lines)
        rows.push_back(
            {AppointmentWords::row(line, site), !line.ticket && !line.appointment.cancelled});
    m_view.setRows(AppointmentWords::day(day), rows);
}

void AppointmentController::make(bool printed)
{
    if (!m_services.session.isOpen() || !m_view.time().isValid())
        return;
    const auto made = m_services.appointments.make({Id::random(m_services.random),
                                                    m_view.field().toString(),
                                                    fromMs(m_view.time().toLongLong()),
                                                    {},
                                                    m_view.needs(),
                                                    m_services.session.actor()});
    if (made && printed)
        m_services.appointmentSlip(made.value());
    if (made)
        m_view.clearNeeds();
    m_view.showMessage(made ? AppointmentWords::made(made.value(), m_services.feed.configuration())
                            : AppointmentWords::refusal(made.error()));
    m_services.feed.refresh();
}

std::optional<Appointment> AppointmentController::at(int row) const
{
    if (!m_services.session.isOpen() || row < 0 || row >= int(m_lines.size()))
        return std::nullopt;
    return m_lines[std::size_t(row)].appointment;
}

void AppointmentController::arrive(int row)
{
    const auto appointment = at(row);
    if (!appointment)
        return;
    arriveAtDesk(m_services, appointment->code, this, [this](const DeskMessage &message) {
        m_view.showMessage(message);
        m_services.feed.refresh();
    });
}

void AppointmentController::printCopy(int row)
{
    const auto appointment = at(row);
    if (!appointment)
        return;
    const auto copy = m_services.paper.reprint(*appointment);
    m_view.showMessage(copy ? CounterWords::reprinting(appointment->code)
                            : CounterWords::refusal(copy.error()));
}

void AppointmentController::cancel(int row)
{
    const auto appointment = at(row);
    if (!appointment)
        return;
    const auto cancelled =
        m_services.appointments.cancel(appointment->id, m_services.session.actor());
    m_view.showMessage(
        cancelled ? AppointmentWords::cancelled(cancelled.value(), m_services.feed.configuration())
                  : AppointmentWords::refusal(cancelled.error()));
    m_services.feed.refresh();
}

} // namespace motcua
