// The catalogue as a workbook, read back as a spreadsheet reads it.
#include "core/documents/cataloguebook.h"

#include "core/codes/procedureaddress.h"
#include "core/documents/procedurewords.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"
#include "tests/support/workbook.h"

using namespace motcua;
using namespace motcua::test;

namespace {

Workbook bookOf(const std::vector<Procedure> &procedures, const SiteConfiguration &site)
{
    const auto bytes = catalogueBook(procedures, site, SampleDay, &vietnamese());
    REQUIRE(bytes);
    return readWorkbook(bytes.value());
}

/// The days since 30/12/1899, as spreadsheets count.
QString serial(QDate day) { return QString::number(QDate(1899, 12, 30).daysTo(day)); }

/// A row as people read it, by heading.
class BookRow {
public:
    BookRow(const Workbook &book, std::size_t row)
        : m_book(book)
        , m_row(row)
    {
    }
    const BookCell &operator[](const char *heading) const
    {
        const auto &heads = m_book.rows.front();
        std::size_t column = 0;
        while (column < heads.size() && heads[column].text != QString::fromUtf8(heading))
            ++column;
        INFO(heading);
        REQUIRE(column < heads.size());
        return m_book.rows.at(m_row).at(column);
    }
    void isText(const char *heading, const QString &text) const
    {
        const BookCell &cell = (*this)[heading];
        INFO(heading);
        CHECK(cell.text == text);
        if (text.isEmpty())
            CHECK(cell.kind == BookCell::Kind::Empty);
        else
            CHECK((cell.kind == BookCell::Kind::Text && cell.format == u"@"));
    }
    void isMoney(const char *heading, const std::optional<qint64> &vnd) const
    {
        const BookCell expected = vnd
            ? BookCell{BookCell::Kind::Number, QString::number(*vnd), QStringLiteral("#,##0")}
            : BookCell{};
        INFO(heading);
        CHECK((*this)[heading] == expected);
    }
    void isDay(const char *heading, const std::optional<QDate> &day) const
    {
        const BookCell expected = day
            ? BookCell{BookCell::Kind::Number, serial(*day), QStringLiteral("dd/mm/yyyy")}
            : BookCell{};
        INFO(heading);
        CHECK((*this)[heading] == expected);
    }

private:
    const Workbook &m_book;
    std::size_t m_row;
};

QString joined(const std::vector<QString> &items)
{
    return QStringList(items.begin(), items.end()).join(u'\n');
}

} // namespace

TEST_CASE("every row of the workbook says what the catalogue says")
{
    SiteConfiguration site = testConfiguration();
    std::vector<Procedure> procedures = shippedCatalogue().procedures;
    procedures.push_back(fullProcedure());
    procedures.push_back(bareProcedure());
    const Workbook book = bookOf(procedures, site);
    const ProcedureWords words(&vietnamese());
    REQUIRE(book.rows.size() == procedures.size() + 1);
    for (std::size_t i = 0; i < procedures.size(); ++i) {
        const Procedure &p = procedures[i];
        INFO(p.code.toStdString());
        const BookRow row(book, i + 1);
        row.isText("Mã", p.code);
        row.isText("Tên thường gọi", p.plainName);
        row.isText("Tên đầy đủ", p.officialName);
        const Field *field = site.field(p.tile);
        row.isText("Lĩnh vực", field ? field->name : p.tile);
        row.isText("Thời hạn", words.time(p));
        row.isText("Thời hạn từng trường hợp", words.cases(p));
        row.isMoney("Phí tại quầy (đ)", p.feeVnd);
        row.isMoney("Phí khi nộp trên mạng (đ)", p.feeOnlineVnd);
        row.isDay("Ngày cuối của mức phí", p.feeValidTo);
        row.isMoney("Phí sau ngày đó (đ)", p.feeVndAfter);
        row.isText("Phí theo trang", p.feeRule ? words.fee(p, SampleDay) : QString());
        row.isText("Ghi chú phí, lệ phí", p.feeNote);
        row.isText("Mẫu đơn, tờ khai", joined(p.forms));
        row.isText("Câu đọc cho nghe", p.spoken);
        row.isText("Người dân còn gọi là", joined(p.aliases));
        row.isText("Căn cứ pháp lý", joined(p.legalBasis));
        row.isText("Quyết định công bố", p.decision);
        row.isText("Lĩnh vực trên quyết định", p.field);
        row.isText("Nhóm công chức", p.counterGroup);
        row.isDay("Ngày bắt đầu", p.effectiveFrom);
        row.isDay("Ngày cuối cùng", p.effectiveTo);
        row.isText("Mã thay thế", p.supersededBy);
        row.isText("Căn cứ lưu giữ", p.retentionBasis);
        row.isText("Không đọc tên thành tiếng", p.sensitive ? QStringLiteral("x") : QString());
        row.isText("Mẫu, chưa đối chiếu", p.sample ? QStringLiteral("x") : QString());
        row.isText("Lưu ý", p.warning);
        row.isText("Nguồn", p.source);
        row.isText("Liên kết trong mã", addressOf(p, site.site.procedureAddress));
    }
}

TEST_CASE("papers and questions of the workbook stand one below the other")
{
    Procedure p = bareProcedure();
    p.documents = {{QStringLiteral("Đơn"), 1, 2, false, false, {}},
                   {QStringLiteral("Thẻ căn cước"), 1, 0, true, false, {}},
                   {QStringLiteral("Giấy ủy quyền"), 1, 0, false, true, QStringLiteral("nếu nhờ")}};
    p.prerequisites = {{QStringLiteral("Đã có VNeID chưa?"), {}, {}, {}, {}},
                       {QStringLiteral("Đã nộp thuế chưa?"), {}, {}, {}, {}}};
    const Workbook book = bookOf({p}, testConfiguration());
    const BookRow row(book, 1);
    row.isText(
        "Giấy tờ ai cũng mang",
        QStringLiteral("Đơn (1 bản chính, 2 bản sao)\nThẻ căn cước (mang theo để xuất trình)"));
    row.isText("Giấy tờ tùy trường hợp", QStringLiteral("Giấy ủy quyền (1 bản chính): nếu nhờ"));
    row.isText("Câu hỏi ở máy lấy số", QStringLiteral("Đã có VNeID chưa?\nĐã nộp thuế chưa?"));
}

TEST_CASE("the headings of the workbook stay in sight and every column is as wide as it needs")
{
    const Workbook book = bookOf({bareProcedure()}, testConfiguration());
    CHECK(book.frozenRows == 1);
    CHECK(book.frozenColumns == 2);
    REQUIRE(book.widths.size() == book.rows.front().size());
    for (std::size_t column = 0; column < book.widths.size(); ++column) {
        CHECK(book.widths[column] > 10);
        CHECK(book.rows.front()[column].kind == BookCell::Kind::Text);
    }
}

TEST_CASE("signs of formulas, XML and long texts go into the workbook as text")
{
    Procedure p = bareProcedure();
    p.plainName = QStringLiteral("=1+1");
    p.officialName = QStringLiteral("<b>sao & y</b> \"dấu\"\nhai dòng");
    p.aliases.assign(400, QString(99, u'ư'));
    const Workbook book = bookOf({p}, testConfiguration());
    const BookRow row(book, 1);
    row.isText("Tên thường gọi", p.plainName);
    row.isText("Tên đầy đủ", p.officialName);
    CHECK(row["Người dân còn gọi là"].text.endsWith(u'…'));
    CHECK(row["Người dân còn gọi là"].text.size() <= 32'767);
}

TEST_CASE("a catalogue without procedures is a workbook of headings")
{
    CHECK(bookOf({}, testConfiguration()).rows.size() == 1);
}
