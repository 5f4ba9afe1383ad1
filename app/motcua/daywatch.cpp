#include "app/motcua/daywatch.h"

#include "app/commands/office.h"
#include "ui/firstrun/daydialog.h"

namespace motcua {

namespace {

std::chrono::milliseconds behind(const DayQuestion &question)
{
    return question.lastWritten - question.clock;
}

} // namespace

DayWatch::DayWatch(Office &office, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_window(window)
{
    noteAnswered();
}

DayWatch::~DayWatch() { delete m_dialog; }

DayDialog *DayWatch::dialog() const { return m_dialog; }

void DayWatch::look()
{
    const auto question = m_office.dayEdges().question();
    if (!question)
        return; // a disk that cannot be read is told by the windows
    if (!question.value() || !isInDoubt(*question.value())) {
        m_answered.reset();
        withdraw();
    } else if (!isAnswered(*question.value())) {
        ask(*question.value());
    }
}

// Set back by minutes the clock may be righter than before, and the day is the same.
bool DayWatch::isInDoubt(const DayQuestion &question) const
{
    return question.why == DayDoubt::LongAbsence
        || m_office.configuration().zone().date(question.clock) != question.proposed;
}

// How the clock is now is what a person was just told.
void DayWatch::noteAnswered()
{
    const auto question = m_office.dayEdges().question();
    if (question && question.value() && question.value()->why == DayDoubt::ClockBehind)
        m_answered = Answered{behind(*question.value()), question.value()->clock};
}

bool DayWatch::isAnswered(const DayQuestion &question) const
{
    return question.why == DayDoubt::ClockBehind && m_answered
        && behind(question) <= m_answered->behind + DayService::ClockTolerance
        && question.clock - m_answered->clock < AnswerHolds;
}

void DayWatch::ask(const DayQuestion &question)
{
    if (m_dialog && m_asked.why == question.why && m_asked.proposed == question.proposed)
        return;
    withdraw();
    m_asked = question;
    const auto state = [this](QDate day) { return m_office.dayEdges().state(day, {}); };
    m_dialog = new DayDialog(question, m_office.configuration(), state, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    connect(m_dialog, &QDialog::accepted, this, &DayWatch::noteAnswered);
    connect(m_dialog, &QDialog::rejected, this, &DayWatch::left);
    m_dialog->show();
    m_dialog->raise();
}

// The clock was set right meanwhile, or another day began since it was asked.
void DayWatch::withdraw()
{
    if (!m_dialog)
        return;
    m_dialog->disconnect(this);
    m_dialog->close();
    m_dialog.clear();
}

} // namespace motcua
