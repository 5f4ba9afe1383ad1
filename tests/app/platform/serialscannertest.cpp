// A pair of pseudo terminals is the cable; a link to one of them is where the scanner is plugged
// in.
#include "app/platform/scanners/serialscanner.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <functional>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

class Cable {
public:
    Cable()
        : m_far(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        REQUIRE(m_far >= 0);
        REQUIRE(grantpt(m_far) == 0);
        REQUIRE(unlockpt(m_far) == 0);
        m_device = QFile::decodeName(ptsname(m_far));
    }
    Cable(const Cable &) = delete;
    Cable &operator=(const Cable &) = delete;
    ~Cable() { ::close(m_far); }

    QString device() const { return m_device; }
    void send(const QByteArray &bytes)
    {
        REQUIRE(::write(m_far, bytes.constData(), std::size_t(bytes.size())) == bytes.size());
    }

private:
    int m_far;
    QString m_device;
};

class Rig {
public:
    bool within(std::chrono::milliseconds time, const std::function<bool()> &holds)
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds()) {
            if (timer.hasExpired(time.count()))
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        return true;
    }
    bool soon(const std::function<bool()> &holds) { return within(10s, holds); }

    QTemporaryDir folder;
    QString plug = folder.filePath(QStringLiteral("scanner"));
    QStringList texts;
    int unreadable = 0;
    QStringList numbers; ///< of cards that could not be read
    std::vector<bool> presence;
    SerialScanner scanner{{plug, SerialScanner::Speed::Baud115200, 60ms, 30ms},
                          {[this](const QString &text) { texts.append(text); },
                           [this](const QString &number) {
                               ++unreadable;
                               numbers.append(number);
                           },
                           [this](bool there) { presence.push_back(there); }}};
};

} // namespace

TEST_CASE("a serial scanner: ends of every kind, letters in pieces, silence")
{
    Rig rig;
    Cable cable;
    REQUIRE(QFile::link(cable.device(), rig.plug));
    REQUIRE(rig.soon([&] { return rig.scanner.isThere(); }));

    const QByteArray name = "031190001234||Nguyễn An|15031990|Nữ|X|10052021";
    const qsizetype within = name.indexOf("ễ") + 1;
    cable.send("1.001193\r\n\x04"
               "A\t");
    cable.send(name.first(within));
    QCoreApplication::processEvents();
    cable.send(name.sliced(within) + '\r');
    cable.send("079305123456"); // no end sign
    REQUIRE(rig.soon([&] { return rig.texts.size() == 3; }));
    CHECK(rig.texts
          == QStringList{QStringLiteral("1.001193"), QString::fromUtf8(name),
                         QStringLiteral("079305123456")});
    CHECK(rig.unreadable == 1); // a control sign
}

TEST_CASE("a serial scanner set to another code page is told")
{
    Rig rig;
    Cable cable;
    REQUIRE(QFile::link(cable.device(), rig.plug));
    REQUIRE(rig.soon([&] { return rig.scanner.isThere(); }));
    cable.send("Nguy\xEAn\r");
    cable.send(QByteArray(4000, 'x'));
    REQUIRE(rig.soon([&] { return rig.unreadable == 1 && rig.texts.size() == 1; }));
    CHECK(rig.numbers == QStringList{QString()});
    cable.send("031190001234|031234567|Nguy\xEA\xEEn|15031990|N\xF7|X|10052021\r");
    cable.send("031190001234 Nguy\xEA\xEEn\r"); // no card
    REQUIRE(rig.soon([&] { return rig.unreadable == 3; }));
    CHECK(rig.numbers == QStringList{QString(), QStringLiteral("031190001234"), QString()});
}

TEST_CASE("a serial scanner that is unplugged is looked for, and found again")
{
    Rig rig;
    CHECK_FALSE(rig.within(150ms, [&] { return rig.scanner.isThere(); }));
    CHECK(rig.presence == std::vector{false});
    {
        Cable cable;
        REQUIRE(QFile::link(cable.device(), rig.plug));
        REQUIRE(rig.soon([&] { return rig.scanner.isThere(); }));
        cable.send("half of a te");
        QCoreApplication::processEvents();
    }
    REQUIRE(rig.soon([&] { return !rig.scanner.isThere(); }));
    REQUIRE(QFile::remove(rig.plug));
    CHECK_FALSE(rig.within(200ms, [&] { return rig.scanner.isThere(); }));
    CHECK(rig.presence == std::vector{false, true, false}); // said once

    Cable cable;
    REQUIRE(QFile::link(cable.device(), rig.plug));
    REQUIRE(rig.soon([&] { return rig.scanner.isThere(); }));
    cable.send("1.001193\r");
    REQUIRE(rig.soon([&] { return !rig.texts.isEmpty(); }));
    CHECK(rig.texts == QStringList{QStringLiteral("1.001193")});
    CHECK(rig.presence == std::vector{false, true, false, true});
}

TEST_CASE("what is no serial line is no scanner")
{
    Rig rig;
    QFile file(rig.plug);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK_FALSE(rig.within(150ms, [&] { return rig.scanner.isThere(); }));
    CHECK(rig.presence == std::vector{false});
}
