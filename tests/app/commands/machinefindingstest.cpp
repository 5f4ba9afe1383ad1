#include "app/commands/machinefindings.h"

#include "tests/support/catch.h"

#include <algorithm>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

const QString Kiosk = QStringLiteral("DP-2");

MachineSigns goodMachine()
{
    MachineSigns signs;
    signs.disk = DiskSeal::Sealed;
    signs.clockSynchronised = true;
    signs.soundCards = {QStringLiteral("HDA Intel PCH")};
    signs.cameras.usable = {QStringLiteral("HD Webcam")};
    signs.vietnameseFonts = QStringList{QStringLiteral("Noto Sans")};
    signs.display = MachineSigns::Display::X11;
    signs.blanking = 0s;
    signs.outputs = std::vector<ScreenOutput>{{QStringLiteral("HDMI-1"), QRectF(0, 0, 0.5, 1)},
                                              {Kiosk, QRectF(0.5, 0, 0.5, 1)}};
    signs.touches = {{QStringLiteral("ILITEK"), QRectF(0.5, 0, 0.5, 1)}};
    return signs;
}

Finding named(const MachineSigns &signs, const char *name)
{
    const auto findings = judgeMachine(signs, Kiosk);
    const auto it = std::ranges::find(findings, QString::fromLatin1(name), &Finding::name);
    REQUIRE(it != findings.end());
    CHECK_FALSE(it->what.isEmpty());
    return *it;
}

} // namespace

TEST_CASE("the doctor of the machine has nothing to say of a good one")
{
    const auto findings = judgeMachine(goodMachine(), Kiosk);
    CHECK(findings.size() == 7);
    CHECK(std::ranges::all_of(findings, &Finding::fine));
}

TEST_CASE("the doctor of the machine says what it cannot see, and how a person looks")
{
    const auto findings = judgeMachine(MachineSigns(), Kiosk);
    int unknown = 0;
    for (const Finding &finding : findings) {
        CHECK_FALSE(finding.wrong());
        if (!finding.unknown)
            continue;
        ++unknown;
        CHECK(finding.what.startsWith(QStringLiteral("unknown: ")));
        CHECK_FALSE(finding.mend.isEmpty());
    }
    CHECK(unknown == 5); // disk, clock, fonts, blanking, touch
}

TEST_CASE("the doctor of the machine: each fault with the line that mends it")
{
    MachineSigns signs = goodMachine();
    signs.disk = DiskSeal::Open;
    CHECK(named(signs, "disk-encrypted").warning);
    signs.clockSynchronised = false;
    CHECK(named(signs, "clock-sync").mend.startsWith(QStringLiteral("timedatectl set-ntp true")));
    signs.soundCards.clear();
    CHECK(named(signs, "sound").warning);
    signs.cameras = {};
    CHECK(named(signs, "camera").fine());
    signs.cameras.closed = {QStringLiteral("/dev/video0")};
    CHECK(named(signs, "camera").what.endsWith(QStringLiteral("/dev/video0")));
    CHECK(named(signs, "camera").warning);
    signs.vietnameseFonts = QStringList{QStringLiteral("DejaVu Sans")};
    CHECK(named(signs, "fonts").wrong());
    CHECK(named(signs, "fonts").mend == QStringLiteral("apt-get install fonts-noto-core"));
    signs.blanking = 600s;
    CHECK(named(signs, "screen-blanking").what.contains(QStringLiteral("600 s")));
    CHECK(named(signs, "screen-blanking").warning);
}

TEST_CASE("the doctor of the machine: a touch must arrive on the kiosk's screen")
{
    MachineSigns signs = goodMachine();
    signs.touches.front().place = QRectF(0, 0, 1, 1);
    Finding found = named(signs, "touch");
    CHECK(found.wrong());
    CHECK(found.mend.startsWith(QStringLiteral("xinput map-to-output 'ILITEK' DP-2")));
    signs.touches.front().place = QRectF(0, 0, 0.5, 1);
    found = named(signs, "touch");
    CHECK(found.wrong());
    CHECK(found.what == QStringLiteral("touches of ILITEK arrive on HDMI-1"));
    CHECK(judgeMachine(signs, {}).back().fine()); // nobody named the kiosk's screen
    signs.touches.push_back({QStringLiteral("Pen"), QRectF(0.5, 0, 0.5, 1)});
    CHECK(named(signs, "touch").what
          == QStringLiteral("ILITEK on HDMI-1, Pen on DP-2")); // which is the kiosk's: unknown
    signs.touches.clear();
    CHECK(named(signs, "touch").fine());
    signs.display = MachineSigns::Display::Wayland;
    signs.outputs.reset();
    CHECK(named(signs, "touch").unknown);
}
