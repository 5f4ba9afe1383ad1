#include "ui/print/reservesheet.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace motcua;

namespace {

ReservePad pad(int sheets)
{
    static const PaperLanguage vietnamese;
    const SiteConfiguration site = paperConfiguration();
    const Field &field = site.fields.front();
    return buildReservePad(
        site, field, {field.series, FirstReserve + 1, FirstReserve + sheets * ReservesPerSheet},
        &vietnamese);
}

} // namespace

TEST_CASE("a pad has the numbers the machine never gives, each once, with its code")
{
    const ReservePad two = pad(2);
    REQUIRE(two.cards.size() == 48);
    CHECK(two.mark == QStringLiteral("SỐ DỰ PHÒNG"));
    CHECK(two.field == QStringLiteral("Hộ tịch"));
    CHECK(two.cards.front()
          == ReserveCard{QStringLiteral("A901"), QStringLiteral("MOTCUA:R:27259:A901")});
    CHECK(two.cards.back().number == QStringLiteral("A948"));
    CHECK(pad(4).cards.back().number == QStringLiteral("A996"));
}

TEST_CASE("the pad is A4, twenty-four numbers a sheet, and can be read")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("pad.pdf"));
    REQUIRE(saveReservePad(pad(2), path, treePicture));
    const QString info = run(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QStringLiteral("A4")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\n"))));
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                             .normalized(QString::NormalizationForm_C);
    CHECK(text.count(QStringLiteral("SỐ DỰ PHÒNG")) == 48);
    CHECK(text.count(QStringLiteral("Giờ đến")) == 48);
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("80"), QStringLiteral("-png"), path,
         QStringLiteral(MOTCUA_SHOTS "/reserve-pad")});
    CHECK_FALSE(saveReservePad(pad(1), dir.filePath(QStringLiteral("none/pad.pdf")), treePicture));
}
