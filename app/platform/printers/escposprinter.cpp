#include "app/platform/printers/escposprinter.h"

#include <array>
#include <cassert>

namespace motcua {

namespace {

constexpr std::array Queries{StatusQuery::Printer, StatusQuery::OfflineCause, StatusQuery::Paper};

} // namespace

EscposPrinter::EscposPrinter(std::unique_ptr<ByteChannel> channel, PaperEnd end, bool answers)
    : EscposPrinter(std::move(channel), end, answers, Times{})
{
}

EscposPrinter::EscposPrinter(std::unique_ptr<ByteChannel> channel, PaperEnd end, bool answers,
                             Times times)
    : m_channel(std::move(channel))
    , m_end(end)
    , m_answers(answers)
    , m_times(times)
{
    m_limit.setSingleShot(true);
    m_check.setInterval(times.check);
    connect(&m_limit, &QTimer::timeout, this, &EscposPrinter::late);
    connect(&m_check, &QTimer::timeout, this, &EscposPrinter::check);
    connect(m_channel.get(), &ByteChannel::opened, this, &EscposPrinter::opened);
    connect(m_channel.get(), &ByteChannel::received, this, &EscposPrinter::received);
    connect(m_channel.get(), &ByteChannel::drained, this, &EscposPrinter::drained);
    connect(m_channel.get(), &ByteChannel::failed, this, &EscposPrinter::failed);
    connect(m_channel.get(), &ByteChannel::progressed, this, [this] {
        if (m_phase == Phase::Sending)
            m_limit.start(m_times.stalled);
    });
}

EscposPrinter::~EscposPrinter() = default;

void EscposPrinter::print(const PrintSheet &sheet, Answer answer)
{
    m_slip = escposSlip(sheet.picture, m_end);
    if (m_answers)
        m_slip += escposFence();
    m_answer = std::move(answer);
    begin();
}

void EscposPrinter::look(Condition answer)
{
    m_slip.clear();
    m_answer = [answer = std::move(answer)](const PrintOutcome &o) { answer(o.fault); };
    begin();
}

void EscposPrinter::begin()
{
    assert(m_phase == Phase::Idle);
    m_status = {};
    m_query = 0;
    enter(Phase::Opening, m_times.open);
    QMetaObject::invokeMethod(m_channel.get(), &ByteChannel::open, Qt::QueuedConnection);
}

void EscposPrinter::enter(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_limit.start(limit);
}

void EscposPrinter::opened()
{
    if (m_phase != Phase::Opening)
        return;
    if (!m_answers)
        return asked();
    enter(Phase::Asking, m_times.answer);
    ask(Queries[m_query]);
}

void EscposPrinter::ask(StatusQuery query) { m_channel->write(escposQuery(query)); }

void EscposPrinter::received(const QByteArray &bytes)
{
    for (const char byte : bytes) {
        // A quick printer answers before the system tells that it took the last byte.
        const bool sent = m_phase == Phase::Sending || m_phase == Phase::Finishing;
        if (sent && m_answers && isFenceAnswer(byte))
            return end({PrintEvent::Printed, PrinterFault::None});
        if (m_phase == Phase::Asking && isStatusAnswer(byte))
            answered(byte);
        else if (m_phase == Phase::Finishing && isStatusAnswer(byte))
            checked(byte);
    }
}

void EscposPrinter::answered(char byte)
{
    m_status.read(Queries[m_query], byte);
    if (++m_query < Queries.size()) {
        m_limit.start(m_times.answer);
        ask(Queries[m_query]);
    } else if (m_status.fault() == PrinterFault::None) {
        asked();
    } else {
        end({PrintEvent::NotSent, m_status.fault()});
    }
}

// Only one kind of question, and one at a time: the answers of a slow printer come late and do not
// say what they answer. What two agree on is true.
void EscposPrinter::check()
{
    if (std::exchange(m_checking, true))
        return;
    ask(StatusQuery::OfflineCause);
}

void EscposPrinter::checked(char byte)
{
    if (!std::exchange(m_checking, false))
        return;
    EscposStatus status;
    status.read(StatusQuery::OfflineCause, byte);
    const PrinterFault fault = status.fault();
    if (fault == std::exchange(m_suspected, fault) && fault != PrinterFault::None)
        lose(fault);
}

void EscposPrinter::asked()
{
    if (m_slip.isEmpty())
        return end({PrintEvent::Printed, PrinterFault::None});
    enter(Phase::Sending, m_times.stalled);
    m_channel->write(m_slip);
}

void EscposPrinter::drained()
{
    if (m_phase == Phase::Clearing)
        return end(m_outcome);
    if (m_phase != Phase::Sending)
        return;
    if (!m_answers)
        return end({PrintEvent::Printed, PrinterFault::None});
    enter(Phase::Finishing, m_times.finishing);
    m_suspected = PrinterFault::None;
    m_checking = false;
    // A printer answers in real time, also questions that the dots of a picture happen to spell.
    if (!m_slip.contains(escposQuestionMark()))
        m_check.start();
}

void EscposPrinter::failed(PrinterFault fault)
{
    switch (m_phase) {
    case Phase::Idle: return;
    case Phase::Opening:
    case Phase::Asking: return end({PrintEvent::NotSent, fault});
    case Phase::Sending:
    case Phase::Finishing: return end({PrintEvent::Lost, fault});
    case Phase::Clearing: return end(m_outcome);
    }
}

void EscposPrinter::late()
{
    switch (m_phase) {
    case Phase::Idle: return;
    case Phase::Opening: return end({PrintEvent::NotSent, PrinterFault::NotThere});
    case Phase::Asking: return end({PrintEvent::NotSent, PrinterFault::NoAnswer});
    case Phase::Sending: return end({PrintEvent::Lost, PrinterFault::NoAnswer});
    case Phase::Finishing: return lose(PrinterFault::NoAnswer);
    case Phase::Clearing: return end(m_outcome);
    }
}

// The rest of the slip must not come out when somebody mends the printer in an hour.
void EscposPrinter::lose(PrinterFault fault)
{
    m_check.stop();
    m_outcome = {PrintEvent::Lost, fault};
    enter(Phase::Clearing, m_times.answer);
    m_channel->write(escposClear());
}

void EscposPrinter::end(PrintOutcome outcome)
{
    m_phase = Phase::Idle;
    m_limit.stop();
    m_check.stop();
    m_channel->close();
    const Answer answer = std::exchange(m_answer, {});
    answer(outcome);
}

} // namespace motcua
