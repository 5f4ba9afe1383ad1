#include "core/procedures/proceduresearch.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <QFile>

#include <algorithm>
#include <iostream>

using namespace motcua;
using namespace motcua::test;

namespace {

SearchWords shippedWords()
{
    QFile file(QStringLiteral(MOTCUA_SEARCH_WORDS));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto words = parseSearchWords(file.readAll());
    if (!words)
        FAIL(words.error().path.toStdString());
    return words.value();
}

const ProcedureSearch &shippedSearch()
{
    static const ProcedureSearch search(shippedCatalogue().procedures, shippedWords());
    return search;
}

struct Question {
    QString text;
    QStringList right;
};

std::vector<Question> questions()
{
    QFile file(QStringLiteral(MOTCUA_QUESTIONS));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Question> all;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#') || line.isEmpty())
            continue;
        const QStringList parts = line.split(u'\t');
        REQUIRE(parts.size() == 2);
        all.push_back({parts[0], parts[1].split(u',')});
    }
    return all;
}

QString first(QStringView question)
{
    const auto found = shippedSearch().find(question, 1);
    return found.empty() ? QString() : found.front().code;
}

} // namespace

TEST_CASE("people find what they ask for", "[procedures][search]")
{
    const std::vector<Question> all = questions();
    REQUIRE(all.size() >= 150);
    int atFirst = 0;
    int inThree = 0;
    for (const Question &question : all) {
        const auto found = shippedSearch().find(question.text, 3);
        const auto place = std::ranges::find_if(
            found, [&](const auto &match) { return question.right.contains(match.code); });
        atFirst += place == found.begin() && !found.empty();
        inThree += place != found.end();
        if (found.empty() || place != found.begin()) {
            std::cout << (place == found.end() ? "missed: " : "second: ")
                      << question.text.toStdString() << " ->";
            for (const auto &match : found)
                std::cout << ' ' << match.code.toStdString() << ' ' << match.score;
            std::cout << '\n';
        }
    }
    std::cout << "questions: " << all.size() << ", first " << atFirst << ", in three " << inThree
              << '\n';
    CHECK(double(inThree) >= 0.95 * double(all.size()));
    CHECK(double(atFirst) >= 0.85 * double(all.size()));
}

TEST_CASE("a code is found however it is written", "[procedures][search]")
{
    for (const QStringView written : {u"1.001193", u"1001193", u" 1.001193 ", u"1.001193.H56",
                                      u"1.001193-H24", u"TTHC 1.001193 khai sinh", u"001193"})
        CHECK(first(written) == u"1.001193");
    const auto begun = shippedSearch().find(u"1.0011", 10);
    REQUIRE_FALSE(begun.empty());
    for (const auto &match : begun)
        CHECK(match.code.startsWith(u"1.0011"));
    CHECK(shippedSearch().find(u"9.999999", 10).empty());
}

TEST_CASE("the answer comes while somebody types", "[procedures][search]")
{
    for (const QStringView typed : {u"khai s", u"khai si", u"khai sin", u"khai sinh"})
        CHECK(first(typed) == u"1.001193");
    for (const QStringView typed : {u"kết h", u"kết hô", u"ket ho"})
        CHECK(first(typed) == u"1.000894");
}

TEST_CASE("marks that were written count", "[procedures][search]")
{
    CHECK(first(u"báo tử") == u"1.000656");
    CHECK(first(u"đổi thẻ căn cước") == u"1.014063");
    CHECK(first(u"Hoà giải tranh chấp đất") == first(u"Hòa giải tranh chấp đất"));
}

TEST_CASE("questions that say nothing", "[procedures][search]")
{
    for (const QStringView nothing : {u"", u"   ", u"???", u"🙂", u"xyzzy qwrt"})
        CHECK(shippedSearch().find(nothing, 5).empty());
    const QString endless = QStringLiteral("khai sinh ").repeated(100000);
    CHECK(shippedSearch().find(endless, 3).size() <= 3);
}

TEST_CASE("what is done elsewhere finds nothing, unless the catalogue names it",
          "[procedures][search]")
{
    for (const QStringView asked :
         {u"ho chieu", u"làm hộ chiếu", u"gia hạn hộ chiếu cho con", u"bằng lái xe",
          u"mat bang lai", u"giay phep lai xe", u"đăng ký xe máy", u"xin phieu ly lich tu phap",
          u"ly hôn ở đâu"})
        CHECK(shippedSearch().find(asked, 5).empty());
    // Something else is asked about it.
    CHECK(first(u"công chứng hộ chiếu") == u"2.000815");
    CHECK_FALSE(shippedSearch().find(u"ghi chú ly hôn ở nước ngoài", 3).empty());
    Procedure passport = shippedCatalogue().procedures.front();
    passport.aliases = {QStringLiteral("làm hộ chiếu")};
    const std::vector<Procedure> catalogue{passport};
    const ProcedureSearch search(catalogue, shippedWords());
    CHECK(search.find(u"ho chieu", 1).size() == 1);
}

TEST_CASE("scores fall from the first to the last, within (0, 1]", "[procedures][search]")
{
    const auto found = shippedSearch().find(u"hộ kinh doanh", 20);
    REQUIRE(found.size() > 3);
    CHECK(found.size() <= 20);
    for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK((found[i].score > 0 && found[i].score <= 1));
        CHECK((i == 0 || found[i].score <= found[i - 1].score));
    }
}

TEST_CASE("the shipped search words", "[procedures][search]")
{
    const SearchWords words = shippedWords();
    const auto catalogue = shippedCatalogue();
    for (const LifeEvent &event : words.events) {
        INFO(event.code.toStdString());
        CHECK(std::ranges::count(words.events, event.code, &LifeEvent::code) == 1);
        for (const QString &code : event.procedures)
            CHECK(std::ranges::count(catalogue.procedures, code, &Procedure::code) == 1);
    }
}

TEST_CASE("search words that are wrong are told by their key", "[procedures][search]")
{
    const auto fault = [](const QByteArray &json) {
        const auto words = parseSearchWords(json);
        REQUIRE_FALSE(words);
        return words.error().path;
    };
    CHECK(fault("") == u"abbreviations");
    CHECK(fault(R"({"abbreviations": {"CCCD": "căn cước"}})") == u"abbreviations.CCCD");
    CHECK(fault(R"({"abbreviations": {"cccd": ""}})") == u"abbreviations.cccd");
    CHECK(fault(R"({"abbreviations": {"cccd": "căn cước"}})") == u"fillers");
    const QByteArray head = R"({"abbreviations": {"a": "b"}, "fillers": ["c"])";
    CHECK(fault(head + "}") == u"elsewhere.things");
    CHECK(fault(head + R"(, "elsewhere": {"things": ["d"]}})") == u"elsewhere.verbs");
    const QByteArray elsewhere = R"(, "elsewhere": {"things": ["d"], "verbs": ["e"]})";
    CHECK(fault(head + elsewhere + "}") == u"events");
    const QByteArray start = head + elsewhere + R"(, "events": [{)";
    CHECK(fault(start + "}]}") == u"events[0].code");
    CHECK(fault(start + R"("code":"a"}]})") == u"events[0].name");
    CHECK(fault(start + R"("code":"a","name":"b"}]})") == u"events[0].name_en");
    CHECK(fault(start + R"("code":"a","name":"b","name_en":"c"}]})") == u"events[0].words");
    CHECK(
        fault(start + R"("code":"a","name":"b","name_en":"c","words":["d"],"procedures":["e"]}]})")
        == u"events[0].procedures");
}

TEST_CASE("what is near to a word", "[procedures][search]")
{
    CHECK(isOneSlipAway(u"khia", u"khai"));
    CHECK(isOneSlipAway(u"hom", u"hon"));
    CHECK(isOneSlipAway(u"sinhh", u"sinh"));
    CHECK(isOneSlipAway(u"inh", u"sinh"));
    CHECK_FALSE(isOneSlipAway(u"sinh", u"sinh"));
    CHECK_FALSE(isOneSlipAway(u"sinh", u"si"));
    CHECK_FALSE(isOneSlipAway(u"khai", u"sinh"));
    CHECK(withoutKeystrokes(QStringLiteral("ddawng")) == u"dang");
    CHECK(withoutKeystrokes(QStringLiteral("kys")) == u"ky");
    CHECK(withoutKeystrokes(QStringLiteral("d9a8ng")) == u"dang");
    CHECK(soundOf(QStringLiteral("trung")) == soundOf(QStringLiteral("chung")));
    CHECK(soundOf(QStringLiteral("ky")) == soundOf(QStringLiteral("ki")));
    CHECK(soundOf(QStringLiteral("giay")) == soundOf(QStringLiteral("day")));
    CHECK(soundOf(QStringLiteral("khai")) != soundOf(QStringLiteral("cai")));
}
