#include "core/codes/procedurelink.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"
#include "ui/print/codefile.h"
#include "ui/print/labelsheet.h"
#include "ui/print/pdfpages.h"
#include "ui/print/postersheet.h"
#include "ui/print/qrdrawing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace motcua;
using namespace motcua::test;

namespace {

const QDate Today(2026, 11, 23);

QString saved(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

// The pages of a PDF as another program draws them, the first kept for eyes.
std::vector<QImage> pictures(const QByteArray &pdf, const QString &name)
{
    const QTemporaryDir dir;
    const QString path = saved(dir, QStringLiteral("pages.pdf"), pdf);
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("70"), QStringLiteral("-png"), path,
         QStringLiteral(MOTCUA_SHOTS "/") + name});
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"), path,
         dir.filePath(QStringLiteral("page"))});
    std::vector<QImage> pages;
    for (const QString &page : QDir(dir.path()).entryList({QStringLiteral("page*.pgm")}))
        pages.push_back(QImage(dir.filePath(page)).convertToFormat(QImage::Format_Grayscale8));
    return pages;
}

// Where a code lies in a picture of 150 dots an inch.
QRect halved(const QRect &place) { return QRect(place.topLeft() / 2, place.size() / 2); }

const Procedure &shipped(QStringView code)
{
    static const auto procedures = shippedCatalogue().procedures;
    return *std::ranges::find(procedures, code, &Procedure::code);
}

std::vector<PlacedCode> codesOf(const CodePages &pages, std::size_t page)
{
    QImage picture(QPageSize(pages.size).sizePixels(PageResolution), QImage::Format_Grayscale8);
    QPainter painter(&picture);
    return pages.pages[page](painter);
}

} // namespace

TEST_CASE("every code of a poster, of labels and of a wall is read from the PDF")
{
    const SiteConfiguration site = paperConfiguration();
    const auto procedures = shippedCatalogue().procedures;
    std::vector<const Procedure *> some;
    for (const Procedure &procedure : procedures)
        some.push_back(&procedure);
    const ProcedurePoster birth = buildPoster(site, shipped(u"1.001193"), Today, &vietnamese());
    const ProcedurePoster adoption = buildPoster(site, shipped(u"2.001263"), Today, &vietnamese());
    const std::pair<QString, CodePages> sheets[] = {
        {QStringLiteral("poster-a4"), posterPages(birth, PosterSize::A4, treePicture)},
        {QStringLiteral("poster-a5"), posterPages(birth, PosterSize::A5, treePicture)},
        {QStringLiteral("poster-many-papers"), posterPages(adoption, PosterSize::A5, treePicture)},
        {QStringLiteral("labels"), labelPages(buildLabels(site, some, &vietnamese()))},
        {QStringLiteral("wall"),
         wallPages(buildWall(site, site.fields.front(), procedures, Today, &vietnamese()),
                   treePicture)}};
    for (const auto &[name, sheet] : sheets) {
        INFO(name.toStdString());
        const auto pdf = checkedPdf(sheet);
        REQUIRE(pdf);
        const auto drawn = pictures(pdf.value(), name);
        REQUIRE(drawn.size() == sheet.pages.size());
        for (std::size_t page = 0; page < drawn.size(); ++page) {
            for (const PlacedCode &code : codesOf(sheet, page)) {
                CHECK(readBack(drawn[page].copy(halved(code.place))) == code.text);
                CHECK(procedureLink(code.text));
            }
        }
    }
}

TEST_CASE("a sheet whose code cannot be read is not released")
{
    const QString text = QStringLiteral("https://mau.gov.vn/1.001193");
    const auto sheet = [&](bool spoilt) {
        return CodePages{QPageSize::A5, {}, {[=](QPainter &painter) {
                             const QrDrawing qr(text, 300);
                             qr.draw(painter, 50, 50);
                             const QRect place(50, 50, qr.side(), qr.side());
                             if (spoilt)
                                 painter.fillRect(place.adjusted(60, 150, -60, -60), Qt::black);
                             return std::vector{PlacedCode{place, text}};
                         }}};
    };
    CHECK(checkedPdf(sheet(false)).ok());
    const auto refused = checkedPdf(sheet(true));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error() == UnreadableCode{text});
    const CodePages empty{QPageSize::A5, {}, {[](QPainter &) {
                              return std::vector{PlacedCode{QRect(0, 0, 9, 9), {}}};
                          }}};
    CHECK_FALSE(checkedPdf(empty).ok());
}

TEST_CASE("a poster has room for every procedure of the catalogue")
{
    const SiteConfiguration site = paperConfiguration();
    for (const Procedure &procedure : shippedCatalogue().procedures) {
        INFO(procedure.code.toStdString());
        const auto pages = posterPages(buildPoster(site, procedure, Today, &vietnamese()),
                                       PosterSize::A5, treePicture);
        const QImage page = pagePicture(pages, 0);
        const PlacedCode code = codesOf(pages, 0).front();
        CHECK(page.rect().contains(code.place));
        CHECK(readBack(page.copy(code.place)) == code.text);
    }
}

TEST_CASE("a code alone is a picture, a drawing or a page")
{
    const QString text = QStringLiteral("https://mau.gov.vn/1.001193");
    const auto png = codeFile(text, CodeFileKind::Png);
    REQUIRE(png);
    const QImage picture = QImage::fromData(*png, "PNG").convertToFormat(QImage::Format_Grayscale8);
    CHECK(readBack(picture) == text);
    const auto pdf = codeFile(text, CodeFileKind::Pdf);
    REQUIRE(pdf);
    CHECK(readBack(pictures(*pdf, QStringLiteral("code")).front()) == text);
    const auto svg = codeFile(text, CodeFileKind::Svg);
    REQUIRE(svg);
    const QTemporaryDir dir;
    QImage drawn(saved(dir, QStringLiteral("code.svg"), *svg));
    CHECK(drawn.isNull() == false);
    CHECK(readBack(drawn.scaled(400, 400).convertToFormat(QImage::Format_Grayscale8)) == text);
    CHECK_FALSE(codeFile({}, CodeFileKind::Png));
    CHECK_FALSE(codeFile(QString(4000, u'x'), CodeFileKind::Png));
    CHECK(codeFileKindOf(QStringLiteral("/a/b.SVG")) == CodeFileKind::Svg);
    CHECK_FALSE(codeFileKindOf(QStringLiteral("/a/b.jpg")));
}
