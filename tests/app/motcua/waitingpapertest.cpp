#include "app/motcua/waitingpaper.h"

#include "tests/app/demofolder.h"
#include "tests/support/catch.h"
#include "ui/models/queuefeed.h"

using namespace motcua;

namespace {

/// The demo ward at 8 o'clock, with a printer in the hands of the test.
struct PaperHall {
    Answer run(const char *line) { return command(*office, QString::fromUtf8(line)); }
    /// How many lists came so far.
    std::size_t look(std::chrono::minutes later = std::chrono::minutes{0})
    {
        demo.clock.advance(later);
        feed.refresh();
        paper.look();
        return titles.size();
    }
    void answer(PrinterFault fault)
    {
        REQUIRE(owed);
        std::exchange(owed, nullptr)(fault);
    }

    DemoFolder demo;
    std::unique_ptr<Office> office = demo.open();
    QueueFeed feed{office->journal(), office->queue(), office->sites(), office->help(), demo.clock};
    QStringList titles;
    WaitingPaper::Outcome owed;
    WaitingPaper paper{
        *office, feed,
        [this](const QByteArray &pdf, const QString &title, const WaitingPaper::Outcome &outcome) {
            CHECK(pdf.startsWith("%PDF-"));
            titles.append(title);
            owed = outcome;
        },
        QStringLiteral(":/i18n/motcua_vi.qm")};
};

constexpr std::chrono::minutes HalfHour{30};

} // namespace

TEST_CASE("waiting paper: twice an hour, and only what the last list does not say")
{
    PaperHall hall;
    CHECK(hall.look() == 0); // nobody waits
    hall.run("ticket take --field A");
    CHECK(hall.look() == 1);
    CHECK(hall.titles.front() == QStringLiteral("DANH SÁCH NGƯỜI ĐANG CHỜ"));
    hall.answer(PrinterFault::None);
    hall.run("ticket take --field A");
    CHECK(hall.look(std::chrono::minutes{29}) == 1);
    CHECK(hall.look(std::chrono::minutes{1}) == 2);
    hall.answer(PrinterFault::None);
    CHECK(hall.look(HalfHour) == 2); // the paper on the table still tells the truth
    hall.run("ticket next --counter 3");
    CHECK(hall.look() == 3);
    hall.answer(PrinterFault::None);
}

TEST_CASE("waiting paper: a closed day prints nothing")
{
    PaperHall hall;
    hall.run("ticket take --field A");
    REQUIRE(hall.run("day move").exit == Exit::Done);
    REQUIRE(hall.run("day close").exit == Exit::Done);
    CHECK(hall.look() == 0);
}

TEST_CASE("waiting paper: one list at a time, a fault is tried again and stops nobody")
{
    PaperHall hall;
    hall.run("ticket take --field A");
    CHECK(hall.look() == 1);
    CHECK(hall.look(2 * HalfHour) == 1); // the printer still owes an answer
    hall.answer(PrinterFault::NoAnswer);
    CHECK(hall.run("ticket next --counter 3").exit == Exit::Done);
    CHECK(hall.run("ticket take --field A").exit == Exit::Done);
    CHECK(hall.look() == 2);
    hall.answer(PrinterFault::Offline);
    CHECK(hall.look(std::chrono::minutes{4}) == 2);
    CHECK(hall.look(std::chrono::minutes{1}) == 3);
    hall.answer(PrinterFault::None);
    CHECK(hall.look(std::chrono::minutes{5}) == 3);
}

TEST_CASE("waiting paper: a clock that was set back does not silence it")
{
    PaperHall hall;
    hall.run("ticket take --field A");
    CHECK(hall.look(3 * HalfHour) == 1);
    hall.answer(PrinterFault::None);
    hall.run("ticket take --field A");
    CHECK(hall.look(-2 * HalfHour) == 2);
}
