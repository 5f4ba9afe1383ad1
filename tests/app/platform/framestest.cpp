#include "app/platform/frames.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

const QJsonObject Message{{QStringLiteral("a"), 1}, {QStringLiteral("b"), QStringLiteral("số")}};

} // namespace

TEST_CASE("a frame comes out as it went in, byte by byte and several at once")
{
    const QByteArray frame = encodeFrame(Message);
    FrameReader slow(1024);
    for (qsizetype i = 0; i < frame.size(); ++i) {
        CHECK_FALSE(slow.next());
        slow.add(QByteArrayView(frame).sliced(i, 1));
    }
    CHECK(slow.next() == Message);
    CHECK_FALSE(slow.next());
    CHECK_FALSE(slow.broken());

    FrameReader fast(1024);
    fast.add(QByteArray(frame + frame));
    CHECK(fast.next() == Message);
    CHECK(fast.next() == Message);
    CHECK_FALSE(fast.next());
}

TEST_CASE("what is no frame breaks the stream for good")
{
    const auto breaks = [](const QByteArray &bytes) {
        FrameReader reader(1024);
        reader.add(bytes);
        const bool silent = !reader.next();
        const bool broken = reader.broken();
        reader.add(encodeFrame(Message));
        return silent && broken && !reader.next();
    };
    CHECK(breaks(QByteArray(4, '\0'))); // empty
    CHECK(breaks(QByteArray("\x7f\xff\xff\xff", 4))); // longer than allowed
    CHECK(breaks(QByteArray("\xff\xff\xff\xff", 4)));
    CHECK(breaks(QByteArray("\0\0\0\x02[]", 6))); // no object
    CHECK(breaks(QByteArray("\0\0\0\x03{{{", 7)));
    CHECK(breaks(QByteArray("GET / HTTP/1.1\r\n")));
}
