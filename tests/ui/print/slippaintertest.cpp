#include "ui/print/slippainter.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"
#include "ui/print/qrdrawing.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace motcua;

namespace {

bool hasInk(const QImage &bits, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (isBlack(bits, x, y))
                return true;
        }
    }
    return false;
}

int ink(const QImage &bits)
{
    int dots = 0;
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x)
            dots += isBlack(bits, x, y) ? 1 : 0;
    }
    return dots;
}

// Height of the first band of rows with ink between two blank rows that is higher than `least`.
int firstBandOver(const QImage &bits, int least)
{
    int height = 0;
    for (int y = 0; y < bits.height(); ++y) {
        if (hasInk(bits, QRect(0, y, bits.width(), 1)))
            ++height;
        else if (height > least)
            return height;
        else
            height = 0;
    }
    return 0;
}

} // namespace

TEST_CASE("Slips are one bit a dot, as wide as the printer's head")
{
    for (const Sample &sample : samples()) {
        INFO(sample.name.toStdString());
        const QImage narrow = painted(sample.slip, SlipPaper::Mm58);
        const QImage wide = painted(sample.slip, SlipPaper::Mm80);
        CHECK(narrow.width() == 384);
        CHECK(wide.width() == 576);
        CHECK(wide.format() == QImage::Format_Mono);
        CHECK(wide.colorTable() == QList<QRgb>{qRgb(255, 255, 255), qRgb(0, 0, 0)});
        // Left beside the tests, for eyes.
        QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
        CHECK(narrow.save(QStringLiteral(MOTCUA_SHOTS "/%1-58.png").arg(sample.name)));
        CHECK(wide.save(QStringLiteral(MOTCUA_SHOTS "/%1-80.png").arg(sample.name)));
    }
}

TEST_CASE("Nothing is painted on the margins")
{
    for (const Sample &sample : samples()) {
        for (const SlipPaper paper : BothPapers) {
            INFO(sample.name.toStdString() << ' ' << paperWidthMm(paper));
            const QImage bits = painted(sample.slip, paper);
            const int m = SlipMarginDots;
            CHECK_FALSE(hasInk(bits, QRect(0, 0, m, bits.height())));
            CHECK_FALSE(hasInk(bits, QRect(bits.width() - m, 0, m, bits.height())));
            CHECK_FALSE(hasInk(bits, QRect(0, 0, bits.width(), m)));
            CHECK_FALSE(hasInk(bits, QRect(0, bits.height() - m, bits.width(), m)));
        }
    }
}

TEST_CASE("The QR on the painted slip reads back, dot for dot")
{
    for (const Sample &sample : samples()) {
        for (const SlipPaper paper : BothPapers) {
            INFO(sample.name.toStdString() << ' ' << paperWidthMm(paper));
            CHECK(codeOn(painted(sample.slip, paper)) == sample.slip.code);
        }
    }
}

TEST_CASE("The QR is at least 20 mm wide without its quiet zone")
{
    const QrDrawing qr(samples().front().slip.code, 20 * DotsPerMm);
    const int module = qr.side() / (29 + 2 * QrMatrix::QuietZone);
    CHECK(qr.side() == module * (29 + 2 * QrMatrix::QuietZone));
    CHECK(module * 29 >= 20 * DotsPerMm);
}

TEST_CASE("The number's capitals are 15 mm high on 80 mm paper, 12 mm on 58 mm")
{
    for (const Sample &sample : samples()) {
        if (sample.slip.number.size() != 4)
            continue;
        INFO(sample.name.toStdString());
        CHECK(firstBandOver(painted(sample.slip, SlipPaper::Mm80), 90) >= 15 * DotsPerMm);
        CHECK(firstBandOver(painted(sample.slip, SlipPaper::Mm58), 90) >= 12 * DotsPerMm);
    }
}

TEST_CASE("The slip grows with what stands on it")
{
    const std::vector<Sample> all = samples();
    const auto height = [&all](const char *name, SlipPaper paper) {
        const auto it = std::ranges::find(all, QString::fromLatin1(name), &Sample::name);
        REQUIRE(it != all.end());
        return painted(it->slip, paper).height();
    };
    for (const SlipPaper paper : BothPapers) {
        const int oneStep = height("one-step", paper);
        CHECK(height("journey", paper) > oneStep);
        CHECK(height("long-names", paper) > height("journey", paper));
        CHECK(height("empty", paper) < oneStep);
    }
    CHECK(height("one-step", SlipPaper::Mm80) < 140 * DotsPerMm); // paper is money
}

TEST_CASE("Paper of a centre for practice is black at both ends")
{
    for (const SlipPaper paper : BothPapers) {
        Slip slip = samples()[0].slip;
        const QImage real = painted(slip, paper);
        slip.practice = QStringLiteral("TẬP LÀM THỬ – KHÔNG PHẢI SỐ THẬT");
        const QImage practice = painted(slip, paper);
        const int grown = practice.height() - real.height();
        CHECK(grown > 8 * DotsPerMm);
        const QRect top(0, 0, practice.width(), grown / 2);
        const QRect bottom(0, practice.height() - grown / 2, practice.width(), grown / 2);
        for (const QRect &end : {top, bottom}) {
            const QImage part = practice.copy(end);
            CHECK(ink(part) > part.width() * part.height() / 3); // white letters on black
        }
    }
}

TEST_CASE("The field's picture is drawn, and a missing one costs nothing but itself")
{
    QTemporaryDir folder;
    const QString square = folder.filePath(QStringLiteral("square.svg"));
    QFile file(square);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">)"
               R"(<rect width="96" height="96"/></svg>)");
    file.close();

    Slip slip = samples().front().slip;
    QString asked;
    const QImage with = paintSlip(slip, SlipPaper::Mm80, [&](const QString &shape) {
        asked = shape;
        return square;
    });
    const QImage without =
        paintSlip(slip, SlipPaper::Mm80, [](const QString &) { return QString(); });
    CHECK(asked == QStringLiteral("people"));
    CHECK(ink(with) - ink(without) > 100 * 100);
    CHECK(codeOn(without) == slip.code);
}

TEST_CASE("Every shape of the tree draws something")
{
    const QStringList shapes =
        QDir(QStringLiteral(MOTCUA_ICONS "/fields")).entryList({QStringLiteral("*.svg")});
    CHECK(shapes.size() >= 8);
    Slip slip = samples().front().slip;
    slip.shape.clear();
    const int bare = ink(painted(slip, SlipPaper::Mm80));
    for (const QString &shape : shapes) {
        INFO(shape.toStdString());
        slip.shape = shape.chopped(4);
        CHECK(ink(painted(slip, SlipPaper::Mm80)) > bare + 400);
    }
}

TEST_CASE("The same slip gives the same picture")
{
    const Slip slip = samples()[1].slip;
    CHECK(painted(slip, SlipPaper::Mm80) == painted(slip, SlipPaper::Mm80));
}
