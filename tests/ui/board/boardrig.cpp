#include "tests/ui/board/boardrig.h"

#include "tests/support/catch.h"

#include <algorithm>

namespace motcua {

namespace {

struct FieldWords {
    const char *code;
    const char *name;
    const char *series;
    const char *colour;
    const char *shape;
};

constexpr FieldWords Fields[] = {
    {"ho-tich", "Hộ tịch", "A", "#0B4F8A", "people"},
    {"chung-thuc", "Chứng thực", "B", "#7A3E00", "stamp"},
    {"dat-dai", "Đất đai, xây dựng", "C", "#145A30", "house"},
    {"xa-hoi", "Chính sách xã hội", "E", "#8A0B5A", "hand"},
    {"cong-an", "Công an", "G", "#5B2A86", "idcard"},
    {"bao-hiem", "Bảo hiểm xã hội", "H", "#00616B", "health"},
    {"thue", "Thuế", "K", "#5A4A00", "receipt"},
    {"khac", "Việc khác", "L", "#3F5166", "other"},
};

} // namespace

SiteConfiguration wardConfiguration(int counters)
{
    SiteConfiguration c = testConfiguration();
    c.site.name = QStringLiteral("Phường Mẫu");
    c.site.hotline = QStringLiteral("0236 000 000");
    c.site.opening.clear();
    for (int weekday = 1; weekday <= 5; ++weekday)
        c.site.opening.push_back({weekday, QTime(7, 30), QTime(17, 0)});
    const QString agency = c.agencies.front().code;
    c.fields.clear();
    for (const FieldWords &words : Fields) {
        Field field;
        field.code = QString::fromUtf8(words.code);
        field.name = QString::fromUtf8(words.name);
        field.series = QString::fromUtf8(words.series);
        field.colour = QString::fromUtf8(words.colour);
        field.shape = QString::fromUtf8(words.shape);
        field.agency = agency;
        field.order = static_cast<int>(c.fields.size());
        c.fields.push_back(field);
    }
    c.fields.push_back(*testConfiguration().guidanceField());
    c.counters.clear();
    for (int i = 0; i < counters; ++i) {
        Counter counter;
        counter.number = i + 1;
        counter.agency = agency;
        counter.serves = {{c.fields[static_cast<std::size_t>(i % 8)].code, 1}};
        c.counters.push_back(counter);
    }
    return c;
}

BoardRig::BoardRig(const SiteConfiguration &configuration)
    : site(QStringLiteral(":memory:"), nullptr, false)
    , feed((static_cast<void>(site.sites.apply(configuration, {})), site.journal), site.queue,
           site.sites, site.help, site.clock)
    , board(feed, site.clock)
{
}

QString BoardRig::call(int counter, const QString &field)
{
    const Ticket ticket = site.take(field);
    const auto called = site.next(counter);
    REQUIRE(called);
    REQUIRE(called.value().id == ticket.id);
    feed.refresh();
    return ticket.shownNumber();
}

void BoardRig::pass(std::chrono::seconds duration)
{
    for (std::chrono::seconds i{0}; i < duration; ++i) {
        site.clock.advance(std::chrono::seconds{1});
        if ((i.count() + 1) % 15 == 0)
            feed.refresh();
        else
            board.tick();
    }
}

std::optional<BoardLine> BoardRig::line(int counter)
{
    const auto &lines = board.lines()->lines();
    const auto it = std::find_if(lines.begin(), lines.end(),
                                 [&](const BoardLine &l) { return l.counter == counter; });
    return it == lines.end() ? std::nullopt : std::optional(*it);
}

} // namespace motcua
