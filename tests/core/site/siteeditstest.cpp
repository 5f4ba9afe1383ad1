#include "core/site/siteedits.h"

#include "core/site/siterules.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <algorithm>

using namespace motcua;

namespace {

QStringList fieldCodes(const SiteConfiguration &c)
{
    QStringList codes;
    for (const Field &field : c.fields)
        codes.append(field.code);
    return codes;
}

QString add(SiteConfiguration &c, const char *name)
{
    return addField(c, s(name), s("#145A30"), s("house"));
}

} // namespace

TEST_CASE("site edits: a code is the name in plain letters and never one that is taken")
{
    CHECK(newCode(s("Đất đai, xây dựng"), {}) == s("dat-dai-xay-dung"));
    CHECK(newCode(s("  Hộ tịch "), {}) == s("ho-tich"));
    CHECK(newCode(s("Hộ tịch"), {s("ho-tich")}) == s("ho-tich-2"));
    CHECK(newCode(s("Hộ tịch"), {s("ho-tich"), s("ho-tich-2")}) == s("ho-tich-3"));
    CHECK(newCode(s("…"), {}) == s("x"));
    CHECK(newCode(s(""), {s("x")}) == s("x-2"));
    SiteConfiguration c = testConfiguration();
    c.agencies[0].code = newCode(QString(200, u'Ư'), {});
    CHECK(checkConfiguration(c)->kind
          == SiteProblem::Kind::UnknownAgency); // the code itself is one
}

TEST_CASE("site edits: a new field gets a free letter and its place before the guidance queue")
{
    SiteConfiguration c = testConfiguration();
    const QString code = add(c, "Đất đai");
    CHECK(
        fieldCodes(c)
        == QStringList{s("ho-tich"), s("chung-thuc"), s("cong-an"), s("dat-dai"), s("huong-dan")});
    CHECK(c.field(code)->series == s("C"));
    CHECK(c.field(code)->agency == c.agencies.front().code);
    CHECK(c.field(code)->order == 4);
    CHECK_FALSE(checkConfiguration(c));
    while (!add(c, "Việc khác").isEmpty())
        CHECK_FALSE(checkConfiguration(c));
    CHECK(qsizetype(c.fields.size()) == SeriesLetters.size());
}

TEST_CASE("site edits: a field goes with what refers to it")
{
    SiteConfiguration c = testConfiguration();
    removeField(c, s("ho-tich"));
    CHECK_FALSE(c.field(s("ho-tich")));
    CHECK(c.countersServing(s("ho-tich")).empty());
    CHECK(c.counter(1)->servesField(s("chung-thuc")));
    CHECK(c.field(s("cong-an"))->order == 3); // nothing else changes
    CHECK(c.field(s("huong-dan"))->order == 9);
    CHECK_FALSE(checkConfiguration(c));
}

TEST_CASE("site edits: tiles change places, guidance stays last")
{
    SiteConfiguration c = testConfiguration();
    moveField(c, s("ho-tich"), 1);
    CHECK(fieldCodes(c).mid(0, 2) == QStringList{s("chung-thuc"), s("ho-tich")});
    moveField(c, s("ho-tich"), 7);
    CHECK(fieldCodes(c).mid(2) == QStringList{s("ho-tich"), s("huong-dan")});
    moveField(c, s("ho-tich"), -9);
    CHECK(fieldCodes(c).front() == s("ho-tich"));
    moveField(c, s("huong-dan"), -1);
    CHECK(fieldCodes(c).back() == s("huong-dan"));
    CHECK(inOrder(c) == c);
}

TEST_CASE("site edits: counters take the first free number")
{
    SiteConfiguration c = testConfiguration();
    CHECK(addCounter(c, s("Thuế")) == 4);
    CHECK(std::ranges::is_sorted(c.counters, {}, &Counter::number));
    CHECK(addCounter(c, s("Trả kết quả")) == 7);
    removeCounter(c, 1);
    CHECK(addCounter(c, s("Một")) == 1);
    CHECK_FALSE(checkConfiguration(c));
}

TEST_CASE("site edits: agencies and priority groups come and go")
{
    SiteConfiguration c = testConfiguration();
    CHECK(addAgency(c, s("Công an phường")) == s("cong-an-phuong"));
    CHECK(addPriority(c, s("Người có công")) == s("nguoi-co-cong"));
    CHECK_FALSE(checkConfiguration(c));
    removePriority(c, s("nguoi-co-cong"));
    removeAgency(c, s("cong-an-phuong"));
    CHECK(inOrder(c) == testConfiguration());
}
