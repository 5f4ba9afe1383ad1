#pragma once

#include "app/platform/printers/bytechannel.h"
#include "app/platform/printers/printer.h"
#include "ui/print/escpos.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace motcua {

/// A receipt printer that speaks ESC/POS over a line of its own. Before a slip it is asked how it
/// is, after it whether the paper is out; between, the line is let go, so that the printer may be
/// switched off and on.
class EscposPrinter final : public QObject, public Printer {
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds open{3000};
        std::chrono::milliseconds answer{1500}; ///< to a question about its state
        std::chrono::milliseconds stalled{10'000}; ///< without taking a single byte
        std::chrono::milliseconds finishing{20'000}; ///< for what lies in the printer's memory
        std::chrono::milliseconds check{200}; ///< between questions while it prints
    };

    /// Without `answers` the printer is sent slips blindly: whatever takes all bytes has printed.
    EscposPrinter(std::unique_ptr<ByteChannel> channel, PaperEnd end, bool answers);
    EscposPrinter(std::unique_ptr<ByteChannel> channel, PaperEnd end, bool answers, Times times);
    ~EscposPrinter() override;

    void print(const PrintSheet &sheet, Answer answer) override;
    void look(Condition answer) override;

private:
    enum class Phase { Idle, Opening, Asking, Sending, Finishing, Clearing };

    void begin();
    void enter(Phase phase, std::chrono::milliseconds limit);
    void ask(StatusQuery query);
    void opened();
    void received(const QByteArray &bytes);
    void answered(char byte);
    void check();
    void checked(char byte);
    void asked();
    void drained();
    void failed(PrinterFault fault);
    void late();
    void lose(PrinterFault fault);
    void end(PrintOutcome outcome);

    std::unique_ptr<ByteChannel> m_channel;
    PaperEnd m_end;
    bool m_answers;
    Times m_times;
    Phase m_phase = Phase::Idle;
    QByteArray m_slip; ///< empty: only a look
    Answer m_answer;
    std::size_t m_query = 0; ///< which question is open
    EscposStatus m_status;
    bool m_checking = false; ///< a question is open while it prints
    PrinterFault m_suspected = PrinterFault::None; ///< by the last answer to it
    PrintOutcome m_outcome;
    QTimer m_limit;
    QTimer m_check;
};

} // namespace motcua
