// Forms: what is wrong with one is found on its line; what is told to one cannot bring tags in.
#include "core/documents/paperform.h"
#include "core/documents/formexample.h"
#include "core/documents/formkinds.h"
#include "tests/core/documents/shippedforms.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

const FormParts Parts{{QStringLiteral("head"), QStringLiteral("<b>\n{{centre}}</b>")}};
const QJsonObject Data{
    {QStringLiteral("centre"), QStringLiteral("TRUNG TÂM")},
    {QStringLiteral("owner"), QJsonObject{{QStringLiteral("name"), QStringLiteral("An")}}},
    {QStringLiteral("none"), QString()},
    {QStringLiteral("count"), 3}};

std::vector<FormProblem> problems(const char *form)
{
    return problemsOf(QString::fromUtf8(form), Parts, namesIn(Data));
}

FormProblem only(const std::vector<FormProblem> &problems)
{
    REQUIRE(problems.size() == 1);
    return problems.front();
}

QString filled(const char *form, const QJsonObject &data = Data)
{
    const auto html = filledIn(QString::fromUtf8(form), Parts, data);
    REQUIRE(html);
    return html.value();
}

using Fault = FormProblem::Kind;

} // namespace

TEST_CASE("paper form: values, sections, pieces and what is absent")
{
    CHECK(filled("{{> head}} {{#owner}}{{name}}{{/owner}} {{count}}")
          == QStringLiteral("<b> TRUNG TÂM</b> An 3"));
    CHECK(filled("{{#none}}x{{/none}}{{^none}}y{{/none}}{{none}}{{gone}}") == QStringLiteral("y"));
}

TEST_CASE("paper form: what a person typed is text, never a tag or a picture")
{
    const QString evil = QStringLiteral("<img src=\"file:///etc/passwd\"/> {{centre}} &");
    const QString html = filled("{{owner}}", {{QStringLiteral("owner"), evil}});
    CHECK_FALSE(html.contains(u'<'));
    CHECK(html.contains(QStringLiteral("{{centre}}"))); // not filled in again
    CHECK(html.contains(QStringLiteral("&amp;")));
}

TEST_CASE("paper form: a problem is told with its line")
{
    CHECK(
        problems("{{> head}}\n{{#owner}}{{name}}{{/owner}}\n{{! said to whom reads it }}").empty());
    CHECK(only(problems("a\nb {{nam")) == FormProblem{Fault::BadTag, 2, {}});
    CHECK(only(problems("a\n{{")) == FormProblem{Fault::BadTag, 2, {}});
    CHECK(only(problems("\n\n{{#owner}} {{name}}"))
          == FormProblem{Fault::BadTag, 3, QStringLiteral("owner")});
    CHECK(only(problems("\n{{/owner}}")) == FormProblem{Fault::BadTag, 2, QStringLiteral("owner")});
    CHECK(only(problems("\n{{> head}}\n{{nobody}}"))
          == FormProblem{Fault::UnknownName, 3, QStringLiteral("nobody")});
    CHECK(only(problems("{{> foot}}"))
          == FormProblem{Fault::UnknownName, 1, QStringLiteral("foot")});
    // Not escaped, or no longer recognised: none of ours.
    CHECK(only(problems("{{&centre}}")).kind == Fault::BadTag);
    CHECK(only(problems("{{{centre}}}")).kind == Fault::BadTag);
    // Never printed, and said so.
    CHECK(only(problems("\n<script>x</script>"))
          == FormProblem{Fault::Foreign, 2, QStringLiteral("script")});
    for (const char *picture : {"<img src=\"http://a/qr\">", "<IMG src='file:///etc/passwd'/>",
                                "<img alt=qr>", "<img src=\"{{centre}}\"/>"})
        CHECK(only(problems(picture)) == FormProblem{Fault::Foreign, 1, QStringLiteral("img")});
    CHECK(problems("<img src=\"qr\"/><img width=9 src='barcode'>").empty());
    const QString much(LongestForm + 1, u'x');
    CHECK(only(problemsOf(much, Parts, {})).kind == Fault::TooLong);
}

TEST_CASE("paper form: every form that comes with the program can be printed")
{
    const ShippedForms shipped = formsOfTheTree();
    CHECK(shipped.forms.size() == formInfos().size());
    const QSet<QString> names = namesIn(sampleFormData());
    for (const auto &[name, form] : shipped.forms) {
        INFO(name.toStdString());
        CHECK(problemsOf(form, shipped.parts, names).empty());
        CHECK(formNamed(name));
    }
    CHECK_FALSE(formNamed(QStringLiteral("leaflet")));
}
