#include "ui/print/typesetting.h"
#include "tests/support/catch.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QRawFont>

#include <algorithm>
#include <cmath>

using namespace motcua;

namespace {

const QString Vietnamese = QStringLiteral(
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"
    "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ"
    "fjwzFJWZ0123456789–·,.?:/()%");

Paragraph set(const QString &text, int width)
{
    return Paragraph(text, slipFont(34, QFont::Normal), width);
}

} // namespace

TEST_CASE("The font has every Vietnamese letter, in both weights")
{
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        const QFont font = slipFont(34, weight);
        CHECK(QFontInfo(font).family() == QStringLiteral("Noto Sans"));
        const QFontMetrics metrics(font);
        const QRawFont raw = QRawFont::fromFont(font);
        for (const QChar letter : Vietnamese) {
            INFO(QString(letter).toStdString());
            CHECK(metrics.inFont(letter));
            CHECK(raw.supportsCharacter(letter));
        }
    }
}

TEST_CASE("No letter reaches the line above or below, in any size of the slip")
{
    for (int size = 24; size <= 54; ++size) {
        INFO(size);
        const Paragraph line(QStringLiteral("ẦẪẨỂỮỰỘỴgqyjẶ"), slipFont(size, QFont::Bold), 1000);
        REQUIRE(line.lineCount() == 1);
        QImage sheet(1000, line.height() + 40, QImage::Format_Grayscale8);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        line.draw(painter, 0, 20, 1000, Qt::AlignLeft);
        painter.end();
        for (int y = 0; y < sheet.height(); ++y) {
            if (y >= 20 && y < 20 + line.height())
                continue;
            const uchar *row = sheet.constScanLine(y);
            CHECK(std::all_of(row, row + 1000, [](uchar grey) { return grey > 165; }));
        }
    }
}

TEST_CASE("Number and unit, ranges and slashes stay on one line")
{
    const QChar nbsp(QChar::Nbsp);
    const QString joiner(QChar(0x2060));
    CHECK(heldTogether(QStringLiteral("còn 4 người")) == u"còn" + nbsp + u'4' + nbsp + u"người");
    CHECK(heldTogether(QStringLiteral("khoảng 10–15 phút"))
          == u"khoảng" + nbsp + u"10" + joiner + u"–" + joiner + u"15" + nbsp + u"phút");
    CHECK(heldTogether(QStringLiteral("ông/bà đến"))
          == u"ông" + joiner + u'/' + joiner + u"bà đến");
    CHECK(heldTogether(QStringLiteral("quầy 1, 2")) == u"quầy" + nbsp + u"1, 2");
}

TEST_CASE("Time, weekday and date may stand on lines of their own")
{
    const QString held = heldTogether(QStringLiteral("08:21 thứ Hai 23/11/2026"));
    CHECK(held.count(u' ') == 3);
}

TEST_CASE("A paragraph breaks into as few lines as fit, and rather after a comma")
{
    const QString text = QStringLiteral("Trước ông/bà còn 4 người, khoảng 10–15 phút");
    const QFontMetricsF metrics(slipFont(34, QFont::Normal));
    const int all = static_cast<int>(metrics.horizontalAdvance(heldTogether(text))) + 1;
    CHECK(set(text, all).lineCount() == 1);
    const Paragraph two = set(text, all - 2);
    CHECK(two.lineCount() == 2);
    const QString first = heldTogether(QStringLiteral("Trước ông/bà còn 4 người,"));
    CHECK(two.inkWidth() == static_cast<int>(std::ceil(metrics.horizontalAdvance(first))));
}

TEST_CASE("No line is wider than its measure, whatever the word")
{
    const QString text = GENERATE(QString(200, u'W'), QStringLiteral("a ") + QString(90, u'Ộ'),
                                  QStringLiteral("Đất đai, xây dựng, nông nghiệp và môi trường"));
    for (const int width : {120, 368, 560}) {
        const Paragraph paragraph = set(text, width);
        CHECK(paragraph.lineCount() > 0);
        CHECK(paragraph.inkWidth() <= width);
    }
}

TEST_CASE("Nothing said, nothing set")
{
    CHECK(set(QString(), 560).isEmpty());
    CHECK(set(QStringLiteral("  "), 560).height() == 0);
}

TEST_CASE("Long names are set smaller, short ones keep their size")
{
    const auto fitted = [](const QString &text) {
        return Paragraph::fitted(text, QFont::Bold, {54, 40, 34}, 2, 440).height();
    };
    const int oneLine = set(QStringLiteral("x"), 560).height();
    CHECK(fitted(QStringLiteral("Hộ tịch")) > oneLine * 3 / 2);
    CHECK(fitted(QStringLiteral("Nông nghiệp và môi trường nông thôn")) < oneLine * 3);
}

TEST_CASE("A display line keeps the wished capitals until it would be too wide")
{
    CHECK(Display(QStringLiteral("H"), QFont::Bold, 150, 560).height() == 150);
    CHECK(Display(QStringLiteral("HHHHHHHH"), QFont::Bold, 150, 560).height() < 100);
    CHECK(Display(QString(), QFont::Bold, 150, 560).height() == 0);
}
