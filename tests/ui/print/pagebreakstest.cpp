// Where a document is divided, and where never.
#include "ui/print/pagebreaks.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

constexpr double PageHeight = 300;

std::vector<PagePart> partsOf(const QString &html)
{
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setTextWidth(400);
    const std::vector<PagePart> parts = pagePartsOf(document, PageHeight);
    for (const PagePart &part : parts)
        CHECK(part.head.height() + part.body.height() <= PageHeight);
    return parts;
}

QString paragraphs(int count) { return QStringLiteral("<p>x</p>").repeated(count); }

QString table(const QString &rows)
{
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\"><thead><tr><th>Head</th></tr>"
                          "</thead>%1</table>")
        .arg(rows);
}

} // namespace

TEST_CASE("page breaks: what is short is one page, also when it is nothing")
{
    CHECK(partsOf({}).size() == 1);
    CHECK(partsOf(paragraphs(2)).size() == 1);
    CHECK(partsOf(paragraphs(2) + QStringLiteral("<p>&nbsp;</p>").repeated(40)).size() == 1);
}

TEST_CASE("page breaks: a page wanted is a page begun")
{
    CHECK(partsOf(paragraphs(1) + QStringLiteral("<p style=\"page-break-before: always\">y</p>"))
              .size()
          == 2);
}

TEST_CASE("page breaks: a table that goes on repeats its head, rows adjoin")
{
    const auto parts = partsOf(table(QStringLiteral("<tr><td>x</td></tr>").repeated(40)));
    REQUIRE(parts.size() >= 3);
    CHECK(parts.front().head.height() == 0);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        CHECK(parts[i].head.height() > 0);
        CHECK(parts[i].head.top == parts.front().body.top);
        CHECK(parts[i].body.top == parts[i - 1].body.bottom);
    }
}

TEST_CASE("page breaks: a row higher than a page is divided between its lines")
{
    const QString lines = QStringLiteral("x<br/>").repeated(80);
    const auto parts = partsOf(table(QStringLiteral("<tr><td>%1</td></tr>").arg(lines)));
    REQUIRE(parts.size() >= 4);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        CHECK(parts[i].head.height() > 0);
        CHECK(parts[i].body.top == parts[i - 1].body.bottom);
        CHECK(parts[i - 1].body.height() > PageHeight / 2);
    }
}

TEST_CASE("page breaks: signatures take the paragraph before them along")
{
    const QString signatures = QStringLiteral("<table><tr><td>A<br/><br/><br/>B</td></tr></table>");
    const double alone = partsOf(signatures).front().body.height();
    int count = 1;
    while (partsOf(paragraphs(count) + signatures).size() == 1)
        ++count;
    CHECK(partsOf(paragraphs(count) + signatures).back().body.height() > alone + 10);
}
