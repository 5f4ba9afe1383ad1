#include "core/site/siteservice.h"

#include "tests/support/catch.h"
#include "tests/support/testsite.h"

using namespace motcua;
using namespace std::chrono_literals;

namespace {

using ProblemKind = SiteProblem::Kind;

struct Case {
    const char *what;
    void (*spoil)(SiteConfiguration &);
    ProblemKind kind;
    const char *subject;
};

const Case Cases[] = {
    {"capitals", [](auto &c) { c.fields[0].code = s("Ho-tich"); }, ProblemKind::BadCode, "Ho-tich"},
    {"empty code", [](auto &c) { c.fields[0].code.clear(); }, ProblemKind::BadCode, ""},
    {"signs", [](auto &c) { c.agencies[0].code = s("ủy-ban"); }, ProblemKind::BadCode, "ủy-ban"},
    {"33 letters", [](auto &c) { c.priorities[0].code = QString(33, u'a'); }, ProblemKind::BadCode,
     "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"},
    {"leading dash", [](auto &c) { c.priorities[0].code = s("-a"); }, ProblemKind::BadCode, "-a"},
    {"line end", [](auto &c) { c.priorities[0].code = s("a\n"); }, ProblemKind::BadCode, "a\n"},
    {"field twice", [](auto &c) { c.fields[1].code = c.fields[0].code; },
     ProblemKind::DuplicateCode, "ho-tich"},
    {"agency twice", [](auto &c) { c.agencies[1].code = c.agencies[0].code; },
     ProblemKind::DuplicateCode, "cong-an"},
    {"group twice", [](auto &c) { c.priorities[1].code = c.priorities[0].code; },
     ProblemKind::DuplicateCode, "mang-thai"},
    {"counter twice", [](auto &c) { c.counters[1].number = 1; }, ProblemKind::DuplicateCode, "1"},
    {"letter that sounds like another", [](auto &c) { c.fields[0].series = s("D"); },
     ProblemKind::BadSeries, "ho-tich"},
    {"two letters", [](auto &c) { c.fields[0].series = s("AB"); }, ProblemKind::BadSeries,
     "ho-tich"},
    {"no letter", [](auto &c) { c.fields[0].series.clear(); }, ProblemKind::BadSeries, "ho-tich"},
    {"warning before the wait", [](auto &c) { c.fields[0].warnAfter = -1min; },
     ProblemKind::BadRules, "ho-tich"},
    {"warning after a day", [](auto &c) { c.fields[0].warnAfter = LongestWarning + 1min; },
     ProblemKind::BadRules, "ho-tich"},
    {"letter twice", [](auto &c) { c.fields[1].series = s("A"); }, ProblemKind::DuplicateSeries,
     "chung-thuc"},
    {"colour by name", [](auto &c) { c.fields[0].colour = s("red"); }, ProblemKind::BadColour,
     "ho-tich"},
    {"colour of five digits", [](auto &c) { c.fields[0].colour = s("#12345"); },
     ProblemKind::BadColour, "ho-tich"},
    {"field's agency", [](auto &c) { c.fields[0].agency = s("none"); }, ProblemKind::UnknownAgency,
     "ho-tich"},
    {"counter's agency", [](auto &c) { c.counters[0].agency.clear(); }, ProblemKind::UnknownAgency,
     "1"},
    {"served field", [](auto &c) { c.counters[0].serves[0].field = s("none"); },
     ProblemKind::UnknownField, "1"},
    {"weight 0", [](auto &c) { c.counters[0].serves[0].weight = 0; }, ProblemKind::BadWeight, "1"},
    {"weight 101", [](auto &c) { c.counters[0].serves[0].weight = 101; }, ProblemKind::BadWeight,
     "1"},
    {"head start back", [](auto &c) { c.priorities[0].headStart = -1min; }, ProblemKind::BadWeight,
     "mang-thai"},
    {"head start of days", [](auto &c) { c.priorities[0].headStart = 25h; }, ProblemKind::BadWeight,
     "mang-thai"},
    {"age below none", [](auto &c) { c.priorities[0].fromAge = -1; }, ProblemKind::BadWeight,
     "mang-thai"},
    {"age of nobody", [](auto &c) { c.priorities[0].fromAge = 121; }, ProblemKind::BadWeight,
     "mang-thai"},
    {"quota too large", [](auto &c) { c.fields[0].dailyQuota = MostNumbers + 1; },
     ProblemKind::BadRules, "ho-tich"},
    {"appointment of a minute", [](auto &c) { c.fields[0].slot = 1min; }, ProblemKind::BadRules,
     "ho-tich"},
    {"appointment of a day", [](auto &c) { c.fields[0].slot = 24h; }, ProblemKind::BadRules,
     "ho-tich"},
    {"no place at a time", [](auto &c) { c.fields[0].slotPlaces = 0; }, ProblemKind::BadRules,
     "ho-tich"},
    {"appointments for guidance", [](auto &c) { c.fields[3].slot = 30min; }, ProblemKind::BadRules,
     "huong-dan"},
    {"counter 0", [](auto &c) { c.counters[0].number = 0; }, ProblemKind::BadCounterNumber, "0"},
    {"counter 1000", [](auto &c) { c.counters[0].number = 1000; }, ProblemKind::BadCounterNumber,
     "1000"},
    {"address", [](auto &c) { c.site.procedureAddress = s("https://mau.gov.vn/"); },
     ProblemKind::BadAddress, "procedureAddress"},
    {"receipt address", [](auto &c) { c.site.receiptAddress = s("http://mau.gov.vn/{code}"); },
     ProblemKind::BadAddress, "receiptAddress"},
    {"two pick-up lanes", [](auto &c) { c.fields[0].pickUp = c.fields[1].pickUp = true; },
     ProblemKind::BadPickUp, "chung-thuc"},
    {"guidance hands over", [](auto &c) { c.fields.back().pickUp = true; }, ProblemKind::BadPickUp,
     "huong-dan"},
    {"zone", [](auto &c) { c.site.zone = s("Asia/Nowhere"); }, ProblemKind::BadZone,
     "Asia/Nowhere"},
    {"weekday 0", [](auto &c) { c.site.opening[0].weekday = 0; }, ProblemKind::BadInterval, "0"},
    {"weekday 8", [](auto &c) { c.site.opening[0].weekday = 8; }, ProblemKind::BadInterval, "8"},
    {"no time", [](auto &c) { c.site.opening[0].from = QTime(); }, ProblemKind::BadInterval, "1"},
    {"backwards", [](auto &c) { c.site.opening[0].to = QTime(0, 0); }, ProblemKind::BadInterval,
     "1"},
    {"seconds", [](auto &c) { c.site.opening[0].to = QTime(11, 30, 1); }, ProblemKind::BadInterval,
     "1"},
    {"two openings at once",
     [](auto &c) {
         c.site.opening[0] = {1, QTime(7, 30), QTime(11, 30)};
         c.site.opening.push_back({1, QTime(11, 0), QTime(17, 0)});
     },
     ProblemKind::BadInterval, "1"},
    {"unit without a name", [](auto &c) { c.site.name = s(" "); }, ProblemKind::NoName, "name"},
    {"unit without an authority", [](auto &c) { c.site.authority.clear(); }, ProblemKind::NoName,
     "authority"},
    {"code below 0", [](auto &c) { c.site.id = -1; }, ProblemKind::BadUnitCode, "id"},
    {"code of six digits", [](auto &c) { c.site.id = 100'000; }, ProblemKind::BadUnitCode, "id"},
    {"unit with a bell", [](auto &c) { c.site.name += QChar(7); }, ProblemKind::UnprintableText,
     "name"},
    {"authority of two lines", [](auto &c) { c.site.authority = s("UBND\nXã"); },
     ProblemKind::UnprintableText, "authority"},
    {"centre with a tab", [](auto &c) { c.site.centre = s("a\tb"); }, ProblemKind::UnprintableText,
     "centre"},
    {"hotline that is turned round", [](auto &c) { c.site.hotline = s("\u202e2201"); },
     ProblemKind::UnprintableText, "hotline"},
    {"pledge of two paragraphs", [](auto &c) { c.site.pledge = s("a\u2029b"); },
     ProblemKind::UnprintableText, "pledge"},
    {"agency with an escape", [](auto &c) { c.agencies[1].nameEn = s("a\u001b[2Jb"); },
     ProblemKind::UnprintableText, "ubnd"},
    {"field with nothing to see", [](auto &c) { c.fields[1].plainWords = s("a\u200bb"); },
     ProblemKind::UnprintableText, "chung-thuc"},
    {"counter with half a sign", [](auto &c) { c.counters[1].name = QChar(0xd800); },
     ProblemKind::UnprintableText, "2"},
    {"group with a deletion", [](auto &c) { c.priorities[1].name += QChar(0x7f); },
     ProblemKind::UnprintableText, "nguoi-cao-tuoi"},
    {"field without a name", [](auto &c) { c.fields[0].name.clear(); }, ProblemKind::NoName,
     "ho-tich"},
    {"agency without a name", [](auto &c) { c.agencies[0].name.clear(); }, ProblemKind::NoName,
     "cong-an"},
    {"group without a name", [](auto &c) { c.priorities[0].name.clear(); }, ProblemKind::NoName,
     "mang-thai"},
    {"no field to choose",
     [](auto &c) {
         c.fields.erase(c.fields.begin(), c.fields.end() - 1);
         for (Counter &counter : c.counters)
             counter.serves.clear();
     },
     ProblemKind::NoField, ""},
    {"no field at all",
     [](auto &c) {
         c.fields.clear();
         c.counters.clear();
     },
     ProblemKind::NoField, ""},
    {"no counter", [](auto &c) { c.counters.clear(); }, ProblemKind::NoCounter, ""},
    {"endless unit", [](auto &c) { c.site.name = QString(5000, u'x'); }, ProblemKind::TextTooLong,
     "name"},
    {"endless hotline", [](auto &c) { c.site.hotline = QString(121, u'1'); },
     ProblemKind::TextTooLong, "hotline"},
    {"endless pledge", [](auto &c) { c.site.pledgeEn = QString(121, u'x'); },
     ProblemKind::TextTooLong, "pledgeEn"},
    {"endless agency", [](auto &c) { c.agencies[0].nameEn = QString(121, u'x'); },
     ProblemKind::TextTooLong, "cong-an"},
    {"endless field", [](auto &c) { c.fields[0].plainWords = QString(121, u'x'); },
     ProblemKind::TextTooLong, "ho-tich"},
    {"endless counter", [](auto &c) { c.counters[0].name = QString(121, u'x'); },
     ProblemKind::TextTooLong, "1"},
    {"endless group", [](auto &c) { c.priorities[0].name = QString(121, u'x'); },
     ProblemKind::TextTooLong, "mang-thai"},
    {"no guidance", [](auto &c) { c.fields.back().guidance = false; }, ProblemKind::NoGuidance, ""},
    {"guidance twice", [](auto &c) { c.fields[0].guidance = true; }, ProblemKind::NoGuidance, ""},
};

} // namespace

TEST_CASE("configuration: everything that can be wrong is told by kind and culprit")
{
    TestSite site;
    const qint64 before = site.operationCount();
    for (const Case &one : Cases) {
        INFO(one.what);
        SiteConfiguration c = testConfiguration();
        one.spoil(c);
        const auto problem = checkConfiguration(c);
        REQUIRE(problem);
        CHECK(int(problem->kind) == int(one.kind));
        CHECK(problem->subject == s(one.subject));
        const auto applied = site.sites.apply(c, {});
        REQUIRE_FALSE(applied);
        CHECK(applied.error() == *problem);
    }
    CHECK(site.operationCount() == before);
    CHECK(site.sites.configuration() == testConfiguration());
    CHECK_FALSE(checkConfiguration(testConfiguration()));
}

TEST_CASE("configuration: everything that is wrong at once is told, in its order")
{
    using Fault = SiteProblem::Kind;
    SiteConfiguration c = testConfiguration();
    c.site.name.clear();
    c.site.authority.clear();
    c.site.hotline = QString(121, u'1');
    c.site.rules.recallLimit = 0;
    c.fields[0].name.clear();
    c.fields[0].series = s("D");
    c.fields[2].colour = s("red");
    c.counters[0].agency.clear();
    c.counters[0].serves[0].weight = 0;
    QStringList told;
    for (const SiteProblem &problem : problemsOf(c))
        told.append(QStringLiteral("%1 %2").arg(int(problem.kind)).arg(problem.subject));
    const auto line = [](Fault kind, const char *subject) {
        return QStringLiteral("%1 %2").arg(int(kind)).arg(s(subject));
    };
    CHECK(told.join(u'|').toStdString()
          == QStringList{line(Fault::NoName, "name"), line(Fault::NoName, "authority"),
                         line(Fault::TextTooLong, "hotline"), line(Fault::BadRules, ""),
                         line(Fault::NoName, "ho-tich"), line(Fault::BadSeries, "ho-tich"),
                         line(Fault::BadColour, "cong-an"), line(Fault::UnknownAgency, "1"),
                         line(Fault::BadWeight, "1")}
                 .join(u'|')
                 .toStdString());
    CHECK(problemsOf(testConfiguration()).empty());
}

TEST_CASE("configuration: a site of somebody's own has the code of its commune")
{
    SiteConfiguration c = testConfiguration();
    c.site.id = 0; // as in the demo
    CHECK_FALSE(checkConfiguration(c));
    REQUIRE(problemsOfNew(c).size() == 1);
    CHECK(int(problemsOfNew(c).front().kind) == int(SiteProblem::Kind::BadUnitCode));
    for (const int code : {1, 11'824, 99'999}) {
        c.site.id = code;
        CHECK(problemsOfNew(c).empty());
    }
}

TEST_CASE("configuration: one code in two lists is told apart by its part")
{
    const auto partOf = [](auto spoil) {
        SiteConfiguration c = testConfiguration();
        spoil(c);
        const auto problem = checkConfiguration(c);
        REQUIRE(problem);
        CHECK(problem->subject == s("cong-an"));
        return problem->part;
    };
    using Part = SiteProblem::Part;
    CHECK(partOf([](auto &c) { c.agencies[0].name.clear(); }) == Part::Agency);
    CHECK(partOf([](auto &c) { c.fields[2].name.clear(); }) == Part::Field);
    CHECK(partOf([](auto &c) {
              c.priorities[0] = {s("cong-an"), {}, {}, 1min};
          })
          == Part::Priority);
    SiteConfiguration evening = testConfiguration();
    evening.site.lastNumberBefore = 25h;
    CHECK(checkConfiguration(evening)->part == Part::Hours);
    evening = testConfiguration();
    evening.site.rules.recallLimit = 0;
    CHECK(checkConfiguration(evening)->part == Part::Turns);
    evening = testConfiguration();
    evening.counters[2].serves[0].weight = 0;
    CHECK(checkConfiguration(evening)->part == Part::Counter);
}

TEST_CASE("configuration: the pattern of links in procedures' codes is kept")
{
    TestSite site;
    SiteConfiguration c = testConfiguration();
    c.site.procedureAddress = s("https://mau.gov.vn/{code}");
    c.site.receiptAddress = s("https://mau.gov.vn/ho-so/{code}");
    c.fields.front().pickUp = true;
    REQUIRE(site.sites.apply(c, {}));
    site.sites.reload(); // as its tables keep it
    CHECK(site.sites.configuration() == c);
}

TEST_CASE("configuration: the kiosk's PIN is 6 to 10 digits")
{
    CHECK(isKioskPin(u"246810"));
    CHECK(isKioskPin(u"2468101214"));
    CHECK_FALSE(isKioskPin(u"24681"));
    CHECK_FALSE(isKioskPin(u"24681012141"));
    CHECK_FALSE(isKioskPin(u"24681a"));
    CHECK_FALSE(isKioskPin(u""));
}

TEST_CASE("configuration: a site is for practice from its first day on, or never")
{
    TestSite real;
    const qint64 before = real.operationCount();
    SiteConfiguration c = testConfiguration();
    c.site.practice = true;
    const auto refused = real.sites.apply(c, {});
    REQUIRE_FALSE(refused);
    CHECK(int(refused.error().kind) == int(SiteProblem::Kind::PracticeChanged));
    CHECK(real.operationCount() == before);

    TestSite practice(QStringLiteral(":memory:"), nullptr, false);
    REQUIRE(practice.sites.apply(c, {}));
    CHECK(practice.sites.configuration().site.practice);
    practice.sites.reload(); // as its tables keep it
    CHECK(practice.sites.configuration() == c);
    c.site.practice = false;
    CHECK_FALSE(practice.sites.apply(c, {}));
    CHECK(practice.sites.configuration().site.practice);
}

TEST_CASE("configuration: only what differs becomes an operation")
{
    TestSite site;
    CHECK(site.operationCount() == 1 + 2 + 4 + 5 + 2);
    CHECK(site.sites.apply(testConfiguration(), {}).value() == 0);
    SiteConfiguration c = testConfiguration();
    c.site.hotline = s("1022");
    c.fields[0].name = s("Hộ tịch – chứng thực");
    CHECK(site.sites.apply(c, {}).value() == 2);
    CHECK(site.sites.configuration() == c);
    CHECK(site.sites.apply(c, {}).value() == 0);
    std::reverse(c.counters.begin(), c.counters.end()); // the order of a list says nothing
    CHECK(site.sites.apply(c, {}).value() == 0);
    site.checkWhole();
}

TEST_CASE("configuration: whatever passes the check reads back the same")
{
    TestSite site(QStringLiteral(":memory:"), nullptr, false);
    SiteConfiguration c = testConfiguration();
    c.site.authority = s("Ủy ban 😀 “Đ”");
    c.site.centre.clear();
    c.site.id = 99'999;
    c.site.opening = {{1, QTime(0, 0), QTime(0, 1)}, {7, QTime(23, 59), UntilMidnight}};
    c.fields[0].warnAfter = 0min;
    c.fields[1].warnAfter = LongestWarning;
    c.counters[0].serves.clear();
    c.counters[0].name = s("Quầy \"một\" 'hai' 😀");
    c.priorities.clear();
    REQUIRE(site.sites.apply(c, {}));
    CHECK(site.sites.configuration() == c);
    CHECK(site.sites.apply(c, {}).value() == 0);
    SiteService again(site.journal, site.siteTables);
    CHECK(again.configuration() == c);
}

TEST_CASE("configuration: what is taken out is retired, and may come back")
{
    TestSite site;
    SiteConfiguration c = testConfiguration();
    c.counters.erase(c.counters.begin() + 1);
    c.priorities.pop_back();
    CHECK(site.sites.apply(c, {}).value() == 2);
    CHECK_FALSE(site.sites.configuration().counter(2));
    CHECK(site.queue.start({2, {}}).error() == VerbError::UnknownCounter);
    CHECK(site.next(2).error() == ClaimError::UnknownCounter);
    site.checkWhole();
    CHECK(site.sites.apply(testConfiguration(), {}).value() == 2);
    CHECK(site.sites.configuration() == testConfiguration());
    site.checkWhole();
}

TEST_CASE("configuration: people who wait for a field keep their place when it goes elsewhere")
{
    TestSite site;
    const Ticket waiting = site.take(s("chung-thuc"));
    SiteService elsewhere(site.journal, site.siteTables); // where nobody knows of them
    SiteConfiguration c = testConfiguration();
    std::erase_if(c.fields, [](const Field &f) { return f.code == s("chung-thuc"); });
    for (Counter &counter : c.counters)
        std::erase_if(counter.serves,
                      [](const ServedField &f) { return f.field == s("chung-thuc"); });
    REQUIRE(elsewhere.apply(c, {}));
    site.sites.reload();
    CHECK(site.queue.snapshot().waiting.size() == 1);
    CHECK(site.tryTake({site.newId(), s("chung-thuc"), {}, {}, {}, {}}).error()
          == TakeError::UnknownField);
    REQUIRE(site.sites.apply(testConfiguration(), {}));
    CHECK(site.next(3).value().id == waiting.id);
}

TEST_CASE("configuration: changes from elsewhere are read when told")
{
    TestSite site;
    SiteTables tables(site.database);
    SiteService other(site.journal, tables);
    SiteConfiguration c = testConfiguration();
    c.site.hotline = s("1022");
    REQUIRE(other.apply(c, {}));
    CHECK(site.sites.configuration() == testConfiguration());
    site.sites.reload();
    CHECK(site.sites.configuration() == c);
}
