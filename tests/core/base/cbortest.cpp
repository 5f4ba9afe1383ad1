#include "core/base/cbor.h"

#include "tests/support/catch.h"

using namespace motcua;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

// An array of an array … `depth` times around 0.
QByteArray nested(int depth) { return QByteArray(QByteArray(depth - 1, '\x81') + '\0'); }

QByteArray textOf(qsizetype length) { return writeCbor(QString(length, QLatin1Char('a'))); }

} // namespace

TEST_CASE("CBOR that is read")
{
    CHECK(readCbor(hex("00"))->toInteger() == 0);
    CHECK(readCbor(hex("1bffffffffffffffff"))); // beyond 63 bits: a number, not an integer
    CHECK(readCbor(hex("f6"))->isNull());
    CHECK(readCbor(hex("fb3ff8000000000000"))->toDouble() == 1.5);
    CHECK(readCbor(hex("a10102"))->toMap().value(1).toInteger() == 2);
    CHECK(readCbor(hex("6568e1bb8d63"))->toString() == QStringLiteral("học"));
    CHECK(readCbor(nested(CborBounds::Depth)));
    CHECK(readCbor(textOf(CborBounds::StringBytes)));
}

TEST_CASE("CBOR that is refused")
{
    const char *const refused[] = {
        "", // nothing
        "0000", // bytes after the item
        "a10102ff", // the same after a map
        "18", // a number cut short
        "6361", // a text cut short
        "83010203ff", // a stray break
        "830102", // an array cut short
        "a101", // a key without value
        "a1", // a map without its pair
        "9f0102ff", // array of unknown length
        "bf0102ff", // map of unknown length
        "7f6161ff", // text in chunks
        "5f4161ff", // bytes in chunks
        "c000", // tags
        "d9d9f700", // the tag that says: this is CBOR
        "81c11a5c2a2b00", // a tag inside
        "ff", // a break alone
        "1c", // a reserved length
        "fc", // a reserved simple value
        "62c328", // text that is not UTF-8
        "9b7fffffffffffffff", // 2^63 items
        "5b7fffffffffffffff", // 2^63 bytes
        "bb7fffffffffffffff", // 2^63 pairs
    };
    for (const char *digits : refused) {
        INFO(digits);
        CHECK_FALSE(readCbor(hex(digits)));
    }
    CHECK_FALSE(readCbor(nested(CborBounds::Depth + 1)));
    CHECK_FALSE(readCbor(nested(100'000)));
    CHECK_FALSE(readCbor(textOf(CborBounds::StringBytes + 1)));
    CHECK_FALSE(readCbor(QByteArray(hex("5a00020000") + QByteArray(0x20000, 'a'))));
}

TEST_CASE("CBOR: every cut of a good item is refused")
{
    const QByteArray whole = writeCbor(
        QCborMap{{1, QStringLiteral("chữ")}, {2, QCborArray{1, 2.5, nullptr, true}}, {3, -70'000}});
    REQUIRE(readCbor(whole));
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(readCbor(whole.first(length)));
}

TEST_CASE("CBOR: fields of a payload")
{
    const auto f = CborFields::read(writeCbor(QCborMap{{1, QStringLiteral("A")},
                                                       {2, 7},
                                                       {3, true},
                                                       {4, QCborArray{1}},
                                                       {5, nullptr},
                                                       {6, QByteArray(16, 'x')},
                                                       {7, QByteArray(15, 'x')}}));
    REQUIRE(f);
    CHECK(f->text(1) == QStringLiteral("A"));
    CHECK(f->integer(2) == 7);
    CHECK(f->flag(3));
    CHECK(f->array(4).size() == 1);
    CHECK(f->id(6) == Id::fromBytes(QByteArray(16, 'x')));
    CHECK_FALSE(f->id(7));
    CHECK(f->has(1));
    CHECK_FALSE(f->has(5));
    CHECK_FALSE(f->has(9));
    // Another type, or nothing there, is the same as absent.
    CHECK(f->text(2).isEmpty());
    CHECK(f->integer(1, -1) == -1);
    CHECK(f->integer(9, -1) == -1);
    CHECK(f->smallInteger(2) == 7);
    CHECK(f->smallInteger(9, -1) == -1);
    CHECK(cborInt(qint64(1) << 40) == std::numeric_limits<int>::max());
    CHECK(cborInt(-(qint64(1) << 40)) == std::numeric_limits<int>::min());
    CHECK(cborInteger(2.0, -1) == -1);
    CHECK(cborInteger(QCborValue(1e300), -1) == -1);
    CHECK(cborInteger(*readCbor(hex("1bffffffffffffffff")), -1) == -1);
    CHECK_FALSE(f->flag(9));
    CHECK(f->array(1).isEmpty());
    CHECK_FALSE(CborFields::read(hex("80")));
    CHECK_FALSE(CborFields::read(hex("a1")));
}
