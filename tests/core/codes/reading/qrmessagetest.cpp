// What a code says, from its modules; those of ZXing's writer are the standard here.
#include "core/codes/reading/qrmessage.h"
#include "core/codes/qrmatrix.h"
#include "core/codes/reading/qrsegments.h"
#include "core/codes/reading/reedsolomon.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace motcua;
using Module = QrLayout::Module;

namespace {

int versionOf(const QrMatrix &matrix) { return (matrix.size() - 17) / 4; }

QrBelief beliefIn(const QrMatrix &matrix)
{
    QrBelief belief;
    for (int row = 0; row < matrix.size(); ++row) {
        for (int column = 0; column < matrix.size(); ++column)
            belief.push_back(matrix.dark(column, row) ? 1.F : -1.F);
    }
    return belief;
}

std::optional<QByteArray> message(const QrMatrix &matrix, const QrBelief &belief)
{
    return qrMessage(QrLayout(versionOf(matrix)), belief);
}

} // namespace

TEST_CASE("patterns and messages of every size are where ZXing's writer puts them", "[reading]")
{
    int versions = 0;
    int last = 0;
    for (int length = 1; length < 2400; length += 1 + length / 12) {
        for (const QrStrength strength : {QrStrength::Medium, QrStrength::Quartile}) {
            const QString text = QString(length, u'a') + u'ệ';
            const auto matrix = drawQr(text, strength);
            if (!matrix)
                continue;
            const QrLayout layout(versionOf(*matrix));
            INFO("version " << layout.version());
            bool same = true;
            for (int row = 0; row < layout.size(); ++row) {
                for (int column = 0; column < layout.size(); ++column) {
                    const Module module = layout.module(column, row);
                    same = same && (module != Module::Dark || matrix->dark(column, row))
                        && (module != Module::Light || !matrix->dark(column, row));
                }
            }
            CHECK(same);
            CHECK(message(*matrix, beliefIn(*matrix)) == text.toUtf8());
            versions += layout.version() != last ? 1 : 0;
            last = layout.version();
        }
    }
    CHECK(versions > 40);
}

TEST_CASE("numbers and capitals", "[reading]")
{
    for (const QString &text :
         {QStringLiteral("1"), QStringLiteral("01"), QStringLiteral("012"),
          QStringLiteral("0123456789"), QStringLiteral("A"), QStringLiteral("H56.14-240823-0001"),
          QStringLiteral("AB $%*+-./:")}) {
        const auto matrix = drawQr(text, QrStrength::Medium);
        REQUIRE(matrix);
        CHECK(message(*matrix, beliefIn(*matrix)) == text.toUtf8());
    }
}

TEST_CASE("unknown modules cost half of what wrong ones do", "[reading]")
{
    const QString text = QStringLiteral("056208004321||Trần Minh Khôi|02092008|Nam|Khánh Hòa");
    const auto matrix = drawQr(text, QrStrength::Quartile);
    REQUIRE(matrix);
    const int size = matrix->size();
    const auto damaged = [&](int rows, float doubt) {
        QrBelief belief = beliefIn(*matrix);
        const int first = size / 2;
        for (int i = first * size; i < (first + rows) * size; ++i)
            belief[std::size_t(i)] = doubt; // light, all of it: right by chance for half
        return message(*matrix, belief);
    };
    int wrong = 0, unknown = 0;
    while (damaged(wrong + 1, -1.F) == text.toUtf8())
        ++wrong;
    while (damaged(unknown + 1, -0.01F) == text.toUtf8())
        ++unknown;
    INFO(wrong << " rows wrong, " << unknown << " unknown");
    CHECK(wrong >= 2);
    CHECK(unknown >= wrong + 2);
}

TEST_CASE("noise says nothing", "[reading]")
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal;
    for (int round = 0; round < 400; ++round) {
        const QrLayout layout(1 + round % 10);
        QrBelief belief(std::size_t(layout.size() * layout.size()));
        std::ranges::generate(belief, [&] { return normal(random); });
        CHECK_FALSE(qrMessage(layout, belief));
    }
}

TEST_CASE("a codeword of the standard is mended", "[reading]")
{
    // ISO/IEC 18004 annex I: "01234567" in version 1-M.
    const std::vector<std::uint8_t> whole{0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC,
                                          0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xA5, 0x24,
                                          0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55};
    constexpr int Correction = 10;
    std::mt19937 random(1);
    for (int erasures = 0; erasures <= 8; ++erasures) {
        for (int errors = 0; 2 * errors + erasures <= Correction; ++errors) {
            std::vector<int> places(whole.size());
            std::ranges::generate(places, [n = 0]() mutable { return n++; });
            std::ranges::shuffle(places, random);
            std::vector<std::uint8_t> bytes = whole;
            for (int i = 0; i < erasures + errors; ++i)
                bytes[std::size_t(places[std::size_t(i)])] ^= std::uint8_t(1 + random() % 255);
            const std::span<const int> erased(places.data(), std::size_t(erasures));
            INFO(erasures << " erasures, " << errors << " errors");
            CHECK(mendCodeword(bytes, Correction, erased, 0) == errors);
            CHECK(bytes == whole);
        }
    }
    std::vector<std::uint8_t> tooBad = whole;
    for (std::size_t i = 0; i < 6; ++i)
        tooBad[i * 3] ^= 0x5A;
    const std::vector<std::uint8_t> before = tooBad;
    CHECK(mendCodeword(tooBad, Correction, {}, 0) == -1);
    CHECK(tooBad == before);
    std::vector<std::uint8_t> five = whole;
    for (std::size_t i = 0; i < 5; ++i)
        five[i * 3] ^= 0x5A;
    CHECK(mendCodeword(five, Correction, {}, 1) == -1); // none left to be sure
}

TEST_CASE("segments that are not in order are refused", "[reading]")
{
    const auto data = [](std::initializer_list<int> bytes) {
        QByteArray all;
        for (const int byte : bytes)
            all += char(byte);
        return all;
    };
    CHECK(qrSegments(1, data({0x40, 0x24, 0x14, 0x20, 0xEC, 0x11})) == "AB");
    CHECK(qrSegments(1, data({0x71, 0xA4, 0x02, 0x41, 0x42, 0x00})) == "AB"); // ECI 26
    CHECK_FALSE(qrSegments(1, data({0x70, 0x34, 0x02, 0x41, 0x42, 0x00}))); // ECI 3
    CHECK_FALSE(qrSegments(1, data({0x40, 0x24, 0x14, 0x20, 0xEC, 0xEC}))); // filling
    CHECK_FALSE(qrSegments(1, data({0x40, 0x94, 0x14, 0x20, 0xEC, 0x11}))); // too long
    CHECK_FALSE(qrSegments(1, data({0x80, 0x10, 0x00}))); // Kanji
    CHECK_FALSE(qrSegments(1, data({0x30, 0x00}))); // one of several codes
    CHECK_FALSE(qrSegments(1, data({0x00, 0xEC, 0x11}))); // nothing
    CHECK_FALSE(qrSegments(1, data({0x10, 0x07, 0xFF}))); // 1 digit: 15
    CHECK_FALSE(qrSegments(1, {}));
}
