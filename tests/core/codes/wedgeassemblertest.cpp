// Keys as scanners and hands press them. People are made up.
#include "core/codes/wedgeassembler.h"
#include "core/codes/scannedcode.h"
#include "tests/support/catch.h"

using namespace motcua;
using namespace std::chrono_literals;
using Time = WedgeAssembler::Time;

namespace {

/// A keyboard in front of an assembler; what is let through reaches a page.
class Keyboard {
public:
    void type(QStringView text, Time gap = 5ms)
    {
        for (const QChar c : text)
            key(QString(c), gap);
    }
    void key(const QString &text, Time gap)
    {
        m_now += gap;
        const auto taken = m_assembler.type(text, m_now);
        page.chop(taken.before);
        if (!taken.ours)
            page += text;
        look();
    }
    void enter(Time gap = 5ms)
    {
        m_now += gap;
        if (!m_assembler.end(m_now).ours)
            page += u'\n';
        look();
    }
    void erase(Time gap = 5ms)
    {
        m_now += gap;
        if (!m_assembler.erase(m_now).ours)
            page.chop(1);
        look();
    }
    /// Nothing is pressed; the assembler is asked when it wants to be.
    void wait(Time time)
    {
        const Time until = m_now + time;
        while (const auto due = m_assembler.due()) {
            if (*due > until)
                break;
            m_now = std::max(m_now, *due);
            look();
        }
        m_now = until;
    }

    QString page;
    QStringList scans;

private:
    void look()
    {
        if (const auto scan = m_assembler.scan(m_now))
            scans.append(*scan);
    }

    WedgeAssembler m_assembler;
    Time m_now{1'000'000};
};

const QString Card = QStringLiteral(
    "031190001234||Nguyễn Thị Bình An|15031990|Nữ|Thôn Đông, Xã Mẫu, Hải Phòng|10052021");
const QString YoungCard =
    QStringLiteral("056208004321||Trần Minh Khôi|02092008|Nam|Khánh Hòa|23092024||||");

/// What a clerk sees of a card that was typed so.
CitizenCard scanned(QStringView typed)
{
    Keyboard keyboard;
    keyboard.type(typed);
    keyboard.enter();
    keyboard.wait(1s);
    CHECK(keyboard.page.isEmpty());
    REQUIRE(keyboard.scans.size() == 1);
    return std::get<CitizenCard>(meaningOf(keyboard.scans.first()));
}

using Warning = CitizenCard::Warning;

} // namespace

TEST_CASE("a scan is taken from the page, its Enter too", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(u"tìm ", 180ms);
    keyboard.wait(700ms);
    keyboard.type(Card);
    keyboard.enter();
    CHECK(keyboard.scans == QStringList{Card});
    CHECK(keyboard.page == u"tìm ");
}

TEST_CASE("a hand is never taken for a scanner", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(u"Nguyễn Thị Bình An", 60ms);
    keyboard.enter(60ms);
    keyboard.type(u"an", 20ms); // two keys rolled
    keyboard.wait(2s);
    keyboard.type(u"1.001193", 90ms);
    keyboard.enter(90ms);
    CHECK(keyboard.scans.isEmpty());
    CHECK(keyboard.page == u"Nguyễn Thị Bình An\nan1.001193\n");
}

TEST_CASE("a key that is held a moment is no scan", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(u"aaa", 33ms);
    keyboard.enter(200ms);
    CHECK(keyboard.scans.isEmpty());
    CHECK(keyboard.page == u"aaa\n");
}

TEST_CASE("what a hand typed before and took back is not the scanner's", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(u"abcde", 20ms);
    keyboard.erase(3s);
    keyboard.type(u"1.001193");
    keyboard.enter();
    CHECK(keyboard.page == u"abcd");
    CHECK(keyboard.scans == QStringList{QStringLiteral("1.001193")});
}

TEST_CASE("keys, a: bytes typed as digits", "[wedge]")
{
    const CitizenCard card = scanned(u"031190001234||Nguy022501870133n Th022501870139 An|15031990|"
                                     u"N022501870175|X0195163 M|10052021");
    CHECK(card.name == u"Nguyễn Thị An");
    CHECK(card.warnings.testFlag(Warning::NameRepaired));
}

TEST_CASE("keys, b: bytes swallowed", "[wedge]")
{
    CHECK(scanned(u"031190001234||Nguy02250187n An|15031990|Nữ|X|10052021").warnings
          == Warning::NameDamaged);
}

TEST_CASE("keys, c: UTF-8 read as Latin-1", "[wedge]")
{
    CHECK(scanned(u"031190001234||Nguyá»…n An|15031990|Nữ|X|10052021").name == u"Nguyễn An");
}

TEST_CASE("keys, d: entities and percent signs", "[wedge]")
{
    CHECK(scanned(u"031190001234||Th&#7885; An|15031990|Nữ|Th%E1%BB%8D|10052021").name
          == u"Thọ An");
}

TEST_CASE("keys, e: another code page", "[wedge]")
{
    CHECK(scanned(u"031190001234||Ph░íng|15031990|Nữ|X|10052021").warnings == Warning::NameDamaged);
}

TEST_CASE("keys, f: code points glued into words", "[wedge]")
{
    CHECK(scanned(u"031190001234||KhaV259nC226n|15031990|Nữ|X|10052021").name == u"KhaVănCân");
}

TEST_CASE("keys, g: an input method composes while the scanner types", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(u"031190001234||DDa");
    keyboard.erase();
    keyboard.key(QStringLiteral("ă"), 120ms); // taken back and composed anew
    keyboard.type(u"ng");
    keyboard.key(QStringLiteral("oôồ"), 300ms);
    keyboard.type(u" An|15031990|Nữ|X|10052021");
    keyboard.enter();
    CHECK(keyboard.page.isEmpty());
    REQUIRE(keyboard.scans.size() == 1);
    CHECK(keyboard.scans.first() == u"031190001234||DDăngoôồ An|15031990|Nữ|X|10052021");
    CHECK(std::get<CitizenCard>(meaningOf(keyboard.scans.first()))
              .warnings.testFlag(Warning::InputMethod));
}

TEST_CASE("keys, h: letters and marks apart", "[wedge]")
{
    CHECK(scanned(Card.normalized(QString::NormalizationForm_D)).name == u"Nguyễn Thị Bình An");
}

TEST_CASE("keys, i: said twice, and a tail that comes after Enter", "[wedge]")
{
    Keyboard twice;
    for (int i = 0; i < 2; ++i) {
        twice.type(Card);
        twice.enter();
        twice.wait(20ms);
    }
    CHECK(twice.scans == QStringList{Card});
    CHECK(twice.page.isEmpty());

    Keyboard inOne;
    inOne.type(QString(YoungCard + YoungCard));
    inOne.enter();
    CHECK(inOne.scans == QStringList{YoungCard});

    Keyboard late;
    const qsizetype cut = YoungCard.indexOf(u"23092024");
    late.type(QStringView(YoungCard).first(cut));
    late.enter();
    CHECK(late.scans.isEmpty());
    late.key(QStringLiteral("2"), 300ms);
    late.type(QStringView(YoungCard).sliced(cut + 1));
    late.enter();
    CHECK(late.scans == QStringList{YoungCard});

    Keyboard afterwards; // the card was complete: the rest says nothing and is swallowed
    afterwards.type(QStringView(YoungCard).chopped(4));
    afterwards.enter();
    afterwards.wait(200ms);
    afterwards.type(u"||||");
    afterwards.enter();
    CHECK(afterwards.scans == QStringList{YoungCard.chopped(4)});
    CHECK(afterwards.page.isEmpty());

    // Half a second later it is another one who holds the same card, or a hand.
    afterwards.wait(600ms);
    afterwards.type(u"a", 0ms);
    CHECK(afterwards.page == u"a");
    afterwards.wait(600ms);
    afterwards.type(YoungCard);
    afterwards.enter();
    CHECK(afterwards.scans.size() == 2);
}

TEST_CASE("keys, j: without Enter the text or the silence ends a scan", "[wedge]")
{
    Keyboard card;
    card.type(YoungCard);
    card.wait(90ms);
    CHECK(card.scans.isEmpty());
    card.wait(20ms);
    CHECK(card.scans == QStringList{YoungCard});

    Keyboard code;
    code.type(u"1.001193");
    code.wait(490ms);
    CHECK(code.scans.isEmpty());
    code.wait(20ms);
    CHECK(code.scans == QStringList{QStringLiteral("1.001193")});
    CHECK(code.page.isEmpty());
}

TEST_CASE("letters with marks may take a scanner half a second", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(u"031190001234||Nguy");
    keyboard.key(QStringLiteral("ễ"), 450ms);
    keyboard.key(QStringLiteral("n"), 450ms);
    keyboard.type(u"|15031990|Nữ|X|10052021");
    keyboard.enter();
    CHECK(keyboard.scans.size() == 1);
    CHECK(keyboard.page.isEmpty());
}

TEST_CASE("keys, k: what is left of a card is looked up by its number", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(u"031190001234||Nguyn Th Bnh");
    keyboard.enter();
    CHECK(keyboard.scans.isEmpty());
    keyboard.wait(600ms);
    REQUIRE(keyboard.scans.size() == 1);
    const auto card = std::get<CitizenCard>(meaningOf(keyboard.scans.first()));
    CHECK(card.number.text == u"031190001234");
    CHECK(card.warnings.testFlag(Warning::Incomplete));
}

TEST_CASE("a scanner that does not stop is cut off", "[wedge]")
{
    Keyboard keyboard;
    keyboard.type(QString(9000, u'x'));
    keyboard.wait(1s);
    REQUIRE(keyboard.scans.size() == 1);
    CHECK(keyboard.scans.first().size() < 5000);
    CHECK(keyboard.page.isEmpty());
}
