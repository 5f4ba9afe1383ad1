// Forms as PDF: on the unit's paper, with one document and with forty, nothing cut in two.
#include "ui/print/formpages.h"
#include "tests/core/documents/shippedforms.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QDir>
#include <QFile>
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
    d.supplements.push_back({QStringLiteral("Giấy chứng sinh; Thẻ căn cước"), {}, {}, {}, {}});
    d.closingReason = QStringLiteral("Không thuộc thẩm quyền");
    d.extensionReason = QStringLiteral("Chờ xác minh");
    d.handOvers.push_back(
        {QStringLiteral("Quầy 3"), QStringLiteral("Công an"), {}, d.received, {}, {}});
    paper.owner.name = QStringLiteral("Nguyễn Thị Bình An");
    paper.owner.number = QStringLiteral("031190001234");
    paper.owner.address = QStringLiteral("Thôn Đông, Xã Mẫu, Hải Phòng");
    paper.submitter = paper.owner;
    paper.officer = QStringLiteral("Trần Thị Lan");
    paper.procedure.officialName = QStringLiteral("Cấp Giấy xác nhận tình trạng hôn nhân");
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

Printed printed(FormKind kind, int papers)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("form.pdf"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(formPdf(QStringLiteral("TAM-261123-0007"), paperOf(kind),
                       sheetsOf(kind, paperWith(papers))));
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
             .arg(papers)});
    return {pages, size.match(about).captured(1)};
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
    // A paper's name goes over two lines: both stand on one page.
    for (int i = 1; i <= 40; ++i) {
        INFO(i);
        CHECK(areTogether(forty.pages, QStringLiteral("Giấy tờ thứ %1,").arg(i),
                          QStringLiteral("lãnh sự")));
    }
    // The heads of the columns stand on every page of the table.
    CHECK(forty.pages.join(u' ').count(QStringLiteral("Tên giấy tờ")) >= 2);
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
