// Forms as PDF: on the unit's paper, with one document and with forty, nothing cut in two.
#include "ui/print/formpages.h"
#include "tests/core/documents/shippedforms.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace motcua;

namespace {

SiteConfiguration unit()
{
    SiteConfiguration site;
    site.site.authority = QStringLiteral("UBND Phường Mẫu");
    site.site.name = QStringLiteral("Phường Mẫu");
    site.site.centre = QStringLiteral("Trung tâm Phục vụ hành chính công");
    site.site.hotline = QStringLiteral("0236 000 000");
    site.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    return site;
}

DossierPaper paperWith(int papers)
{
    const SiteZone zone = unit().zone();
    DossierPaper paper;
    Dossier &d = paper.dossier;
    d.prefix = ProvisionalPrefix;
    d.day = QDate(2026, 11, 23);
    d.number = 7;
    d.procedure = QStringLiteral("1.004873");
    d.term = {d.procedure, DurationUnit::WorkingDay, 3, {}, {}};
    d.received = zone.at(d.day, QTime(8, 21));
    d.due = zone.at(QDate(2026, 11, 27), QTime(17, 0));
    d.firstDue = d.due;
    d.secret = QStringLiteral("7K3QX0123456789A");
    d.feeVnd = 15'000;
    d.payment = Payment::Cash;
    for (int i = 1; i <= papers; ++i)
        d.papers.push_back({QStringLiteral("Giấy tờ thứ %1, do cơ quan có thẩm quyền của nước "
                                           "ngoài cấp, đã được hợp pháp hóa lãnh sự")
                                .arg(i),
                            1, 1});
    d.bookLine = 1234;
    d.supplements.push_back(
        {{QStringLiteral("Giấy chứng sinh"), QStringLiteral("Thẻ căn cước")}, {}, {}, {}, {}});
    d.closingReason = QStringLiteral("Không thuộc thẩm quyền");
    d.extensionReason = QStringLiteral("Chờ xác minh");
    d.handOvers.push_back(
        {QStringLiteral("Quầy 3"), QStringLiteral("Công an"), {}, d.received, {}, {}});
    paper.owner.name = QStringLiteral("Nguyễn Thị Bình An");
    paper.owner.number = QStringLiteral("031190001234");
    paper.owner.address = QStringLiteral("Thôn Đông, Xã Mẫu, Hải Phòng");
    paper.submitter = paper.owner;
    paper.officer = QStringLiteral("Trần Thị Lan");
    paper.procedure.officialName = QStringLiteral("Thủ tục cấp Giấy xác nhận tình trạng hôn nhân");
    paper.receiptCode = QStringLiteral("https://dichvucong.gov.vn/x?code=TAM-261123-0007#MOTCUA:B:"
                                       "7K3QX0123456789A:")
        + QString(86, u'A');
    return paper;
}

std::vector<FormSheet> sheetsOf(FormKind kind, const DossierPaper &paper)
{
    static const ShippedForms shipped = formsOfTheTree();
    QJsonObject data = formData(kind, FormSet::Of2025, unit(), paper.dossier.received);
    const QJsonObject told = dossierData(paper, unit());
    for (auto it = told.begin(); it != told.end(); ++it)
        data.insert(it.key(), it.value());
    QJsonArray lines;
    for (int i = 0; i < int(paper.dossier.papers.size()); ++i)
        lines.append(told);
    data.insert(QStringLiteral("dossiers"), lines);
    data.insert(QStringLiteral("count"), lines.size());
    data.insert(QStringLiteral("receiver"), QStringLiteral("Công an phường"));
    const auto html =
        filledIn(shipped.forms.at(QString::fromLatin1(infoOf(kind).name)), shipped.parts, data);
    REQUIRE(html);
    return {{html.value(), paper.receiptCode, paper.dossier.code()}};
}

struct Printed {
    QStringList pages; ///< the text of each
    QString size;
};

Printed printed(FormKind kind, const DossierPaper &filled, const QString &name)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("form.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(formPdf(QStringLiteral("TAM-261123-0007"), paperOf(kind), sheetsOf(kind, filled)));
    file.close();
    const QString about = run(QStringLiteral("pdfinfo"), {path});
    static const QRegularExpression size(QStringLiteral("Page size: *([^\n]*)"));
    QStringList pages =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .normalized(QString::NormalizationForm_C)
            .split(u'\f');
    pages.removeLast();
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("80"), QStringLiteral("-png"), path,
         QStringLiteral(MOTCUA_SHOTS "/form-%1-%2")
             .arg(QString::fromLatin1(infoOf(kind).name))
             .arg(name)});
    return {pages, size.match(about).captured(1)};
}

Printed printed(FormKind kind, int papers)
{
    return printed(kind, paperWith(papers), QString::number(papers));
}

// Between the lines of the first table, on the pages that printed() left; without the heads.
std::vector<int> rowHeights(FormKind kind, int pages, int papers)
{
    std::vector<int> heights;
    for (int page = 1; page <= pages; ++page) {
        const QImage image(QStringLiteral(MOTCUA_SHOTS "/form-%1-%2-%3.png")
                               .arg(QString::fromLatin1(infoOf(kind).name))
                               .arg(papers)
                               .arg(page));
        REQUIRE_FALSE(image.isNull());
        std::vector<int> lines;
        for (int y = 0; y < image.height(); ++y) {
            int dark = 0;
            for (int x = image.width() / 4; x < image.width() / 2; ++x)
                dark += qGray(image.pixel(x, y)) < 220 ? 1 : 0;
            if (dark == image.width() / 2 - image.width() / 4
                && (lines.empty() || y - lines.back() > 3))
                lines.push_back(y);
        }
        for (std::size_t i = 2; i < lines.size(); ++i)
            heights.push_back(lines[i] - lines[i - 1]);
    }
    return heights;
}

// Both ends of a signature on one page.
bool areTogether(const QStringList &pages, const QString &a, const QString &b)
{
    return std::ranges::any_of(pages, [&](const QString &page) {
        const qsizetype from = page.lastIndexOf(a);
        return from >= 0 && page.indexOf(b, from) > from;
    });
}

} // namespace

TEST_CASE("Every form is printed on its paper, and its text is whole")
{
    for (const FormInfo &info : formInfos()) {
        INFO(info.name);
        const Printed paper = printed(info.kind, 2);
        CHECK(paper.size.contains(info.isA4 ? QStringLiteral("A4") : QStringLiteral("A5")));
        CHECK(paper.pages.size() == 1);
        const QString text = paper.pages.join(u' ');
        CHECK_FALSE(text.contains(QStringLiteral("{{")));
        if (info.kind != FormKind::Advice)
            CHECK(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
        CHECK_FALSE(text.contains(QStringLiteral("việc Thủ tục")));
    }
}

TEST_CASE("A receipt of forty papers numbers its pages and divides neither row nor signature")
{
    const Printed one = printed(FormKind::Receipt, 1);
    CHECK(one.pages.size() == 1);
    CHECK(one.pages.front().contains(QStringLiteral("17 giờ 00 phút, ngày 27 tháng 11 năm 2026")));
    const Printed forty = printed(FormKind::Receipt, 40);
    REQUIRE(forty.pages.size() >= 2);
    for (qsizetype i = 0; i < forty.pages.size(); ++i)
        CHECK(forty.pages[i].contains(QStringLiteral("%1/%2").arg(i + 1).arg(forty.pages.size())));
    CHECK(areTogether(forty.pages, QStringLiteral("NGƯỜI TIẾP NHẬN HỒ SƠ"),
                      QStringLiteral("Trần Thị Lan")));
    // Every row is as high as another: none is an empty box at the foot of a page, and none begins
    // with room where there is nothing.
    const std::vector<int> heights = rowHeights(FormKind::Receipt, int(forty.pages.size()), 40);
    REQUIRE(heights.size() == 40);
    CHECK(std::ranges::max(heights) - std::ranges::min(heights) <= 2);
    // A paper's name goes over two lines: both stand on one page.
    for (int i = 1; i <= 40; ++i) {
        INFO(i);
        CHECK(areTogether(forty.pages, QStringLiteral("Giấy tờ thứ %1,").arg(i),
                          QStringLiteral("lãnh sự")));
    }
    // The heads of the columns stand on every page of the table.
    CHECK(forty.pages.join(u' ').count(QStringLiteral("Tên giấy tờ")) >= 2);
}

TEST_CASE("A receipt of six papers is one page, and nothing on it is torn at a line's end")
{
    DossierPaper paper = paperWith(0);
    for (int i = 1; i <= 6; ++i)
        paper.dossier.papers.push_back({QStringLiteral("Giấy tờ số %1").arg(i), 1, 1});
    const Printed six = printed(FormKind::Receipt, paper, QStringLiteral("six"));
    REQUIRE(six.pages.size() == 1);
    CHECK(six.pages.front().contains(QStringLiteral("Mã tra cứu: 7K3Q-X012-3456-789A")));
    CHECK(six.pages.front().contains(QStringLiteral("Số thứ tự: 1234")));
    CHECK(six.pages.front().contains(QRegularExpression(QStringLiteral("HÀNH.CHÍNH.CÔNG"))));
}

TEST_CASE("However many papers, no line of a receipt is printed on two pages")
{
    for (int papers = 1; papers <= 14; ++papers) {
        INFO(papers);
        const QString text = printed(FormKind::Receipt, papers).pages.join(u' ');
        for (const char *once : {"Ghi chú:", "NGƯỜI NỘP HỒ SƠ", "2. Số lượng hồ sơ", "Điện thoại:"})
            CHECK(text.count(QString::fromUtf8(once)) == 1);
    }
}

TEST_CASE("The codes of a receipt are read from its page")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("form.pdf"));
    const DossierPaper paper = paperWith(3);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(formPdf({}, FormPaper::A5, sheetsOf(FormKind::Receipt, paper)));
    file.close();
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), path,
         dir.filePath(QStringLiteral("p"))});
    CHECK(codeOn(QImage(dir.filePath(QStringLiteral("p-1.png")))) == paper.receiptCode);
}
