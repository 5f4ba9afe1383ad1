#include "tests/app/printers/printing.h"

#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace motcua {

namespace {

constexpr int Patience = 30'000;

template <typename Value, typename Begin> Value once(Begin begin)
{
    struct Answers {
        std::optional<Value> first;
        int count = 0;
    };
    const auto answers = std::make_shared<Answers>();
    begin([answers](const Value &value) {
        answers->first = value;
        ++answers->count;
    });
    CHECK(answers->count == 0);
    QElapsedTimer time;
    time.start();
    while (answers->count == 0 && time.elapsed() < Patience)
        pause(5);
    pause(30);
    REQUIRE(answers->count == 1);
    return *answers->first;
}

} // namespace

std::ostream &operator<<(std::ostream &out, const PrintOutcome &outcome)
{
    return out << "event " << int(outcome.event) << " fault " << int(outcome.fault);
}

void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

PrintOutcome printed(Printer &printer, const QImage &picture, SlipPaper paper)
{
    return once<PrintOutcome>([&](const Printer::Answer &answer) {
        printer.print({samples().front().slip, picture, paper}, answer);
    });
}

PrinterFault condition(Printer &printer)
{
    return once<PrinterFault>([&](const Printer::Condition &answer) { printer.look(answer); });
}

QImage samplePicture(SlipPaper paper) { return painted(samples().front().slip, paper); }

} // namespace motcua
