#include "app/platform/machine/machinetexts.h"
#include "app/platform/machine/diskseal.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

QString text(const char *name)
{
    QFile file(QStringLiteral(MOTCUA_MACHINE_TEXTS "/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

bool isNear(const QRectF &a, const QRectF &b)
{
    const auto near = [](double x, double y) { return std::abs(x - y) < 0.001; };
    return near(a.x(), b.x()) && near(a.y(), b.y()) && near(a.width(), b.width())
        && near(a.height(), b.height());
}

/// A sysfs of block devices.
class Sys {
public:
    Sys() { REQUIRE(m_dir.isValid()); }
    QString device(const char *number, const QByteArray &uuid, const QStringList &below = {})
    {
        const QString path =
            m_dir.filePath(QStringLiteral("dev/block/") + QString::fromLatin1(number));
        REQUIRE(QDir().mkpath(path + QStringLiteral("/slaves")));
        if (!uuid.isEmpty()) {
            REQUIRE(QDir().mkpath(path + QStringLiteral("/dm")));
            QFile file(path + QStringLiteral("/dm/uuid"));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(uuid + '\n');
        }
        for (const QString &part : below)
            REQUIRE(QFile::link(part, path + QStringLiteral("/slaves/") + QDir(part).dirName()));
        return path;
    }
    DiskSeal seal(const char *number) const
    {
        return sealOfDevice(QString::fromLatin1(number), m_dir.path());
    }

private:
    QTemporaryDir m_dir;
};

} // namespace

TEST_CASE("machine texts: sound cards and fonts")
{
    CHECK(soundCardsIn(text("asound-cards.txt"))
          == QStringList{QStringLiteral("HDA Intel PCH"), QStringLiteral("USB Audio Device")});
    CHECK(soundCardsIn(text("asound-none.txt")).isEmpty());
    CHECK(soundCardsIn({}).isEmpty());
    const QStringList families = familiesIn(text("fc-list.txt"));
    CHECK(families.contains(QStringLiteral("Noto Sans")));
    CHECK(families.count(QStringLiteral("Noto Sans")) == 1);
    CHECK(families.contains(QStringLiteral("Noto Sans Mono Light")));
    CHECK(familiesIn({}).isEmpty());
}

TEST_CASE("machine texts: when the screen goes dark")
{
    CHECK(blankingIn(text("xset-q-dark.txt")) == 600s); // the first of saver and power saving
    CHECK(blankingIn(text("xset-q-on.txt")) == 0s);
    CHECK_FALSE(blankingIn(QStringLiteral("xset:  unable to open display")));
    CHECK(idleDelayIn(QStringLiteral("uint32 300\n")) == 300s);
    CHECK(idleDelayIn(QStringLiteral("uint32 0\n")) == 0s);
    CHECK_FALSE(idleDelayIn(QStringLiteral("No such schema")));
}

TEST_CASE("machine texts: where touches arrive")
{
    const auto outputs = outputsIn(text("xrandr.txt"));
    REQUIRE(outputs.size() == 2);
    CHECK(outputs[0].name == QStringLiteral("HDMI-1"));
    CHECK(isNear(outputs[0].place, QRectF(0, 0, 0.64, 0.5625)));
    CHECK(outputs[1].name == QStringLiteral("DP-2"));
    CHECK(isNear(outputs[1].place, QRectF(0.64, 0, 0.36, 1)));
    CHECK(outputsIn(QStringLiteral("Can't open display")).empty());

    const auto devices = touchDevicesIn(text("xinput-list.txt"));
    REQUIRE(devices.size() == 1); // neither the pointer of all nor a touch pad
    CHECK(devices[0].id == 10);
    CHECK(devices[0].name == QStringLiteral("ILITEK Multi-Touch-V3000"));
    CHECK(touchDevicesIn({}).empty());

    const auto mapped = touchedPlaceIn(text("xinput-props-mapped.txt"));
    REQUIRE(mapped);
    CHECK(isNear(*mapped, outputs[1].place));
    CHECK(isNear(touchedPlaceIn(text("xinput-props-turned.txt")).value(), outputs[1].place));
    CHECK(isNear(touchedPlaceIn(text("xinput-props-spread.txt")).value(), QRectF(0, 0, 1, 1)));
    CHECK_FALSE(touchedPlaceIn(QStringLiteral("Device Enabled (183):\t1")));
}

TEST_CASE("machine texts: a disk is sealed when all below it is")
{
    Sys sys;
    const QString plain = sys.device("8:1", {});
    const QString luks = sys.device("254:0", "CRYPT-LUKS2-0a1b-root_crypt", {plain});
    sys.device("254:1", "LVM-abc", {luks});
    sys.device("254:2", "LVM-def", {luks, plain});
    CHECK(sys.seal("8:1") == DiskSeal::Open);
    CHECK(sys.seal("254:0") == DiskSeal::Sealed);
    CHECK(sys.seal("254:1") == DiskSeal::Sealed);
    CHECK(sys.seal("254:2") == DiskSeal::Open);
    CHECK(sys.seal("0:45") == DiskSeal::Unknown);
}
