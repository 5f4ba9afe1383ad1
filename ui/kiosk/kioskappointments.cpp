#include "ui/kiosk/kioskappointments.h"

#include "ui/kiosk/kioskwords.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr int OfferedDays = 4; // with two halves each they fill a page
const QTime Noon(12, 0);

} // namespace

KioskAppointments::KioskAppointments(AppointmentService &appointments, QueueFeed &feed,
                                     QObject *parent)
    : QObject(parent)
    , m_appointments(appointments)
    , m_feed(feed)
{
}

std::vector<const Field *> KioskAppointments::fields() const
{
    std::vector<const Field *> fields;
    for (const Field &field : m_feed.configuration().fields) {
        if (field.takesAppointments())
            fields.push_back(&field);
    }
    return fields;
}

QString KioskAppointments::nameOf(const Field &field) const
{
    return m_english && !field.nameEn.isEmpty() ? field.nameEn : field.name;
}

void KioskAppointments::refresh()
{
    const bool offered = !fields().empty();
    if (offered == m_offered)
        return;
    m_offered = offered;
    Q_EMIT offeredChanged();
}

void KioskAppointments::setEnglish(bool english)
{
    m_english = english;
    ask(m_question);
}

QString KioskAppointments::heading() const
{
    const Field *field = m_feed.configuration().field(m_field);
    switch (m_question) {
    case Question::Field: return tr("What is the appointment for?");
    case Question::HalfDay:
        return tr("%1: when would you like to come?").arg(field ? nameOf(*field) : QString());
    case Question::Time:
        return (m_half.afternoon ? tr("Afternoon of %1: at what time?")
                                 : tr("Morning of %1: at what time?"))
            .arg(KioskWords::date(m_half.day));
    }
    return {};
}

QString KioskAppointments::instead() const
{
    const FieldLine *line = m_feed.snapshot().fieldLine(m_field);
    if (m_question == Question::Field || !line || !line->nextDay)
        return {};
    return tr("Or take a number of %1 and be called first").arg(KioskWords::date(*line->nextDay));
}

void KioskAppointments::begin(const QString &field)
{
    const auto offering = fields();
    m_field = field.isEmpty() && offering.size() == 1 ? offering.front()->code : field;
    m_fieldGiven = !m_field.isEmpty();
    m_message.clear();
    ask(m_fieldGiven ? Question::HalfDay : Question::Field);
}

void KioskAppointments::ask(Question question)
{
    m_question = question;
    m_firstTime = 0;
    switch (question) {
    case Question::Field: showFields(); break;
    case Question::HalfDay: showHalves(); break;
    case Question::Time: showTimes(); break;
    }
    Q_EMIT changed();
}

void KioskAppointments::showFields()
{
    std::vector<ChoiceRows::Row> rows;
    for (const Field *field : fields())
        rows.push_back({field->code, nameOf(*field), field->colour, u"fields/" + field->shape});
    m_rows.show(std::move(rows));
}

bool KioskAppointments::isIn(const Half &half, Instant start) const
{
    const SiteZone zone = m_feed.configuration().zone();
    return zone.date(start) == half.day && (zone.time(start) >= Noon) == half.afternoon;
}

std::vector<KioskAppointments::Half> KioskAppointments::halves() const
{
    std::vector<Half> halves;
    const auto days = m_appointments.freeDays(m_field, OfferedDays);
    if (!days)
        return halves;
    const SiteZone zone = m_feed.configuration().zone();
    for (const QDate day : days.value()) {
        const auto places = m_appointments.places(m_field, day);
        if (!places)
            return {};
        for (const SlotPlaces &slot : places.value()) {
            const Half half{day, zone.time(slot.start) >= Noon};
            if (slot.left > 0 && (halves.empty() || halves.back() != half))
                halves.push_back(half);
        }
    }
    return halves;
}

void KioskAppointments::showHalves()
{
    std::vector<ChoiceRows::Row> rows;
    for (const Half &half : halves()) {
        const QString title = half.afternoon ? tr("Afternoon of %1") : tr("Morning of %1");
        rows.push_back({half.day.toString(Qt::ISODate) + (half.afternoon ? u'P' : u'A'),
                        title.arg(KioskWords::date(half.day)),
                        {},
                        {}});
    }
    if (rows.empty() && m_message.isEmpty())
        m_message = tr("Sorry, no place is left for the coming weeks. Please take a number.");
    m_rows.show(std::move(rows));
}

std::vector<Instant> KioskAppointments::times() const
{
    std::vector<Instant> times;
    const auto places = m_appointments.places(m_field, m_half.day);
    if (!places)
        return times;
    for (const SlotPlaces &slot : places.value()) {
        if (slot.left > 0 && isIn(m_half, slot.start))
            times.push_back(slot.start);
    }
    return times;
}

void KioskAppointments::showTimes()
{
    const std::vector<Instant> all = times();
    if (m_firstTime >= all.size())
        m_firstTime = 0;
    const bool more = all.size() > MostRows;
    const std::size_t shown = more ? MostRows - 1 : MostRows;
    const SiteZone zone = m_feed.configuration().zone();
    std::vector<ChoiceRows::Row> rows;
    for (std::size_t i = m_firstTime; i < std::min(all.size(), m_firstTime + shown); ++i)
        rows.push_back(
            {QString::number(toMs(all[i])), KioskWords::time(zone.time(all[i])), {}, {}});
    if (more)
        rows.push_back({Later.toString(), tr("Other times"), {}, {}});
    m_rows.show(std::move(rows));
}

void KioskAppointments::choose(const QString &code, const Id &request)
{
    m_message.clear();
    switch (m_question) {
    case Question::Field: m_field = code; return ask(Question::HalfDay);
    case Question::HalfDay:
        m_half = {QDate::fromString(code.chopped(1), Qt::ISODate), code.endsWith(u'P')};
        return ask(Question::Time);
    case Question::Time: break;
    }
    if (code == Later) {
        m_firstTime += MostRows - 1;
        showTimes();
        Q_EMIT changed();
    } else {
        make(fromMs(code.toLongLong()), request);
    }
}

void KioskAppointments::make(Instant start, const Id &request)
{
    const auto appointment = m_appointments.make({request, m_field, start});
    if (appointment) {
        Q_EMIT made(appointment.value());
        return;
    }
    switch (appointment.error()) {
    case AppointmentError::SlotFull:
        m_message = tr("Sorry, this time has just been taken. Please choose another one.");
        return ask(times().empty() ? Question::HalfDay : Question::Time);
    case AppointmentError::StorageFailed:
        m_message = tr("Sorry, the appointment could not be written down. Nothing was kept. Please "
                       "try again or call somebody to help.");
        return ask(Question::Time);
    default:
        m_message = tr("Sorry, this choice has just changed. Please choose again.");
        return ask(Question::HalfDay);
    }
}

bool KioskAppointments::back()
{
    m_message.clear();
    if (m_question == Question::Time) {
        ask(Question::HalfDay);
        return true;
    }
    if (m_question == Question::HalfDay && !m_fieldGiven) {
        ask(Question::Field);
        return true;
    }
    return false;
}

} // namespace motcua
