#include "ui/desk/work/workcontroller.h"

#include "core/base/random.h"
#include "core/procedures/procedurefilter.h"
#include "core/procedures/procedureservice.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/work/workform.h"
#include "ui/models/queuefeed.h"

#include <algorithm>
#include <iterator>

namespace motcua {

WorkController::WorkController(const DeskServices &services, WorkForm &form, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_form(form)
{
    connect(&services.session, &DeskSession::locked, this, &WorkController::forget);
    connect(&form, &WorkForm::typedChanged, this, &WorkController::find);
    connect(&form, &WorkForm::amountChanged, this, &WorkController::proposeFee);
    connect(&form, &WorkForm::saveWanted, this, &WorkController::save);
    connect(&form, &WorkForm::undoWanted, this, &WorkController::undo);
}

void WorkController::setCounter(int counter)
{
    if (counter != m_counter)
        forget();
    m_counter = counter;
}

void WorkController::forget()
{
    m_request = {};
    m_last = {};
    m_form.close();
}

void WorkController::open()
{
    if (m_counter == 0 || !m_services.session.isOpen())
        return;
    m_request = Id::random(m_services.random);
    m_last = {};
    m_form.open();
}

void WorkController::find()
{
    if (!m_form.isOpen() || m_counter == 0)
        return;
    const auto recent = m_services.work.recentProcedures(m_counter);
    const SiteConfiguration &configuration = m_services.feed.configuration();
    const QDate today = configuration.zone().date(m_services.feed.now());
    std::vector<QString> served;
    if (const Counter *here = configuration.counter(m_counter))
        std::ranges::transform(here->serves, std::back_inserter(served), &ServedField::field);
    std::vector<WorkChoice> choices;
    for (const Procedure *procedure :
         findProcedures(m_services.procedures.procedures(), today, m_form.typed(),
                        recent ? recent.value() : std::vector<QString>{}, served))
        choices.push_back({procedure->code, procedure->plainName});
    m_form.setChoices(choices);
}

void WorkController::proposeFee()
{
    const Procedure *procedure = m_services.procedures.find(m_form.procedure());
    m_form.setFee(procedure ? procedure->feeVnd.value_or(0) * m_form.copies() : 0);
}

void WorkController::save()
{
    if (m_counter == 0 || !m_services.session.isOpen())
        return;
    if (m_form.procedure().isEmpty())
        return m_form.showMessage(WorkWords::nothingFits(), false);
    const auto recorded =
        m_services.work.record({m_request, m_counter, m_form.procedure(), m_form.copies(),
                                m_form.fee(), m_services.session.actor()});
    if (!recorded)
        return m_form.showMessage(WorkWords::refusal(recorded.error()), !m_last.isNull());
    m_request = Id::random(m_services.random);
    m_last = recorded.value().id;
    m_form.showMessage(
        WorkWords::recorded(recorded.value(), m_services.procedureName(recorded.value().procedure)),
        true);
    m_form.clearFields();
    m_services.feed.refresh();
}

void WorkController::undo()
{
    if (m_last.isNull() || !m_services.session.isOpen())
        return;
    const auto gone =
        m_services.work.makeVoid(m_last, WorkWords::mistake(), m_services.session.actor());
    if (!gone)
        return m_form.showMessage(WorkWords::refusal(gone.error()), true);
    m_last = {};
    m_form.showMessage(
        WorkWords::voided(gone.value(), m_services.procedureName(gone.value().procedure)), false);
    m_form.clearFields();
    m_services.feed.refresh();
}

QString WorkWords::money(qint64 vnd)
{
    QString digits = QString::number(vnd);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u'.');
    return tr("%1 đ").arg(digits);
}

DeskMessage WorkWords::recorded(const Work &work, const QString &procedure)
{
    return {DeskMessage::Kind::Notice,
            tr("Recorded: %1, %n copies, %2.", nullptr, work.copies)
                .arg(procedure, money(work.feeVnd))};
}

DeskMessage WorkWords::voided(const Work &work, const QString &procedure)
{
    return {DeskMessage::Kind::Notice,
            tr("Taken back: %1, %n copies, %2. It counts no more.", nullptr, work.copies)
                .arg(procedure, money(work.feeVnd))};
}

DeskMessage WorkWords::refusal(WorkError error)
{
    using Tone = DeskMessage::Kind;
    switch (error) {
    case WorkError::UnknownCounter:
    case WorkError::UnknownProcedure:
    case WorkError::BadAmount:
    case WorkError::NoReason:
        return {Tone::Notice,
                tr("The settings were changed meanwhile. Nothing was recorded. Please choose "
                   "again.")};
    case WorkError::UnknownWork:
    case WorkError::AlreadyVoid:
        return {Tone::Notice, tr("This was settled elsewhere. Nothing was changed.")};
    case WorkError::NotAllowed:
        return {Tone::Notice,
                tr("Your account may not record at this counter. Nothing was recorded.")};
    case WorkError::StorageFailed:
        return {Tone::Problem,
                tr("Sorry, this machine could not write to its disk. Nothing was recorded. Please "
                   "press again; if it stays so, call the administrator.")};
    }
    return {};
}

DeskMessage WorkWords::nothingFits()
{
    return {DeskMessage::Kind::Notice,
            tr("No procedure fits these letters. Nothing was recorded.")};
}

QString WorkWords::figures(const WorkFigures &figures)
{
    if (figures.records == 0)
        return {};
    return tr("done at once: %n, %1 copies, %2", nullptr, figures.records)
        .arg(figures.copies)
        .arg(money(figures.feeVnd));
}

} // namespace motcua
