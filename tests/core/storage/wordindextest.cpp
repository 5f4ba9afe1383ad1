// Things are found by the beginnings of their words, newest first, whatever was changed before.
#include "core/storage/wordindex.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <map>

using namespace motcua;

namespace {

constexpr WordIndexSql Sql = WORD_INDEX("sample_search");

struct Index : Database {
    Index()
        : Database(QStringLiteral(":memory:"))
        , words(*this, Sql)
    {
        WordIndex::create(*this, Sql);
    }
    WordIndex words;
};

Id thing(int n) { return Id::fromName("thing", QString::number(n)); }

WordIndex::Wanted wanted(const char *beginnings, std::vector<QStringList> marks = {})
{
    return {QString::fromUtf8(beginnings).split(u' ', Qt::SkipEmptyParts), std::move(marks)};
}

} // namespace

TEST_CASE("word index: all beginnings, newest first, no more than asked for")
{
    Index index;
    index.words.put(thing(1), QStringLiteral("nguyen thi an"));
    index.words.put(thing(2), QStringLiteral("nguyen van binh"));
    index.words.put(thing(3), QStringLiteral("tran an"));
    CHECK(index.words.find(wanted("n"), 9) == std::vector{thing(2), thing(1)});
    CHECK(index.words.find(wanted("an"), 9) == std::vector{thing(3), thing(1)});
    CHECK(index.words.find(wanted("an ng"), 9) == std::vector{thing(1)});
    CHECK(index.words.find(wanted("n"), 1) == std::vector{thing(2)});
    CHECK(index.words.find(wanted("guyen"), 9).empty());
    CHECK(index.words.find(wanted(""), 9).empty());
    CHECK(index.words.count(wanted("n"), 9) == 2);
    CHECK(index.words.count(wanted("n"), 1) == 1);
    CHECK(index.words.find(wanted("nguyenthibinhan"), 9).empty());
}

TEST_CASE("word index: marks are whole, one of each group")
{
    Index index;
    index.words.put(thing(1), QStringLiteral("an"),
                    {QStringLiteral("s1"), QStringLiteral("p1.000894")});
    index.words.put(thing(2), QStringLiteral("an"),
                    {QStringLiteral("s2"), QStringLiteral("p1.000894")});
    CHECK(index.words.find(wanted("a", {{QStringLiteral("s1")}}), 9) == std::vector{thing(1)});
    CHECK(index.words.find(wanted("", {{QStringLiteral("s1"), QStringLiteral("s2")}}), 9).size()
          == 2);
    CHECK(index.words.find(wanted("a", {{QStringLiteral("s1")}, {QStringLiteral("p1.000894")}}), 9)
          == std::vector{thing(1)});
    CHECK(index.words.find(wanted("a", {{QStringLiteral("p1.0008")}}), 9).empty());
    CHECK(index.words.find(wanted("s1"), 9).empty()); // no mark is a word
}

TEST_CASE("word index: no word of a person is a word of the query's language")
{
    Index index;
    index.words.put(thing(1), QStringLiteral("and or not near"));
    for (const char *word : {"and", "or", "not", "near"})
        CHECK(index.words.find(wanted(word), 9) == std::vector{thing(1)});
}

TEST_CASE("word index: what was put again, removed and put back is found as it is")
{
    REQUIRE(rc::check([] {
        Index index;
        std::map<int, QString> known;
        const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3 * 4 * 5));
        for (const int step : steps) {
            const int n = step % 4;
            const QString words = QStringLiteral("w%1 v%2").arg(step / 4 % 3).arg(step % 5);
            if (step % 5 == 0) {
                index.words.remove(thing(n));
                known.erase(n);
            } else {
                index.words.put(thing(n), words);
                known[n] = words;
            }
        }
        for (int w = 0; w < 3; ++w) {
            const QString word = QStringLiteral("w%1").arg(w);
            int expected = 0;
            for (const auto &[n, words] : known)
                expected += words.startsWith(word) ? 1 : 0;
            RC_ASSERT(index.words.count({{word}, {}}, 99) == expected);
            RC_ASSERT(int(index.words.find({{word}, {}}, 99).size()) == expected);
        }
    }));
}
