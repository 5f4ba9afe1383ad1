#include "tests/support/catch.h"
#include "ui/desk/queue/queuewords.h"

#include <QSet>

using namespace motcua;

TEST_CASE("every refusal is a sentence that says what is safe", "[desk][words]")
{
    QSet<QString> sentences;
    for (const ClaimError error :
         {ClaimError::NobodyWaiting, ClaimError::UnknownCounter, ClaimError::CounterBusy,
          ClaimError::NobodyDecides, ClaimError::StorageFailed}) {
        const DeskMessage message = QueueWords::refusal(error, false);
        CAPTURE(message.text);
        CHECK(message.text.endsWith(u'.'));
        // A failure apologises; an ordinary refusal does not.
        CHECK(message.text.startsWith(QStringLiteral("Xin lỗi"))
              == (message.kind == DeskMessage::Kind::Problem));
        sentences.insert(message.text);
    }
    CHECK(sentences.size() == 5);
    for (const VerbError error :
         {VerbError::UnknownCounter, VerbError::NobodyAtCounter, VerbError::NotServing,
          VerbError::NotCalled, VerbError::NeedsPerson, VerbError::TooLate, VerbError::UnknownField,
          VerbError::StorageFailed})
        CHECK(QueueWords::refusal(error).text.endsWith(u'.'));
    CHECK(QueueWords::noAnswer().text.startsWith(QStringLiteral("Xin lỗi")));
    CHECK(QueueWords::readingFailed().text.startsWith(QStringLiteral("Xin lỗi")));
}

TEST_CASE("the card tells the wait as the list does, and of which day the number is",
          "[desk][words]")
{
    SiteConfiguration site;
    site.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    site.site.opening = {{1, QTime(7, 30), QTime(17, 0)}};
    const SiteZone zone = site.zone();
    const QDate monday(2026, 11, 23);
    Ticket moved;
    moved.day = monday;
    moved.series = QStringLiteral("A");
    moved.taken = zone.at(monday.addDays(-3), QTime(17, 5)); // on Friday evening
    moved.state = TicketState::Called;
    moved.steps = {{QStringLiteral("ho-tich"), 2, zone.at(monday, QTime(7, 59)), {}, {}}};
    const Interruption cut{zone.at(monday, QTime(7, 40)), zone.at(monday, QTime(7, 50))};
    const QString details = QueueWords::atCounter(moved, site, {cut}, [](const QString &) {
                                return QString();
                            }).details;
    CHECK(details == QStringLiteral("lấy số lúc 17:05 ngày 20/11 · đã chờ 19 phút"));
}

TEST_CASE("verbs of a state have each their own key", "[desk][words]")
{
    Ticket called;
    called.state = TicketState::Called;
    Ticket serving;
    serving.state = TicketState::Serving;
    Ticket needy = called;
    needy.needs = Need::Walking;
    for (const std::optional<Ticket> &ticket : {std::optional<Ticket>(), std::optional(called),
                                                std::optional(needy), std::optional(serving)}) {
        const std::vector<VerbOffer> offers = verbsFor(ticket, CounterPresence::Open, true);
        REQUIRE_FALSE(offers.empty());
        CHECK(offers.front().primary);
        CHECK(offers.front().key == Qt::Key_F2);
        QSet<int> keys;
        QSet<QString> words;
        for (const VerbOffer &offer : offers) {
            keys.insert(offer.key);
            words.insert(QueueWords::verb(offer.verb));
        }
        CHECK(keys.size() == static_cast<int>(offers.size()));
        CHECK(words.size() == static_cast<int>(offers.size()));
    }
}
