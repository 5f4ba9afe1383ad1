#include "app/commands/machinefindings.h"

#include <algorithm>

namespace motcua {

namespace {

using Display = MachineSigns::Display;

const QString OurFont = QStringLiteral("Noto Sans"); // of all windows and papers

Finding fine(const char *name, const QString &what)
{
    return {QString::fromLatin1(name), what, {}};
}

Finding soon(const char *name, const QString &what, const char *mend)
{
    Finding finding = fine(name, what);
    finding.mend = QString::fromLatin1(mend);
    finding.warning = true;
    return finding;
}

// `look`: how a person finds out.
Finding unknown(const char *name, const char *why, const char *look)
{
    Finding finding = fine(name, QStringLiteral("unknown: ") + QString::fromLatin1(why));
    finding.mend = QString::fromLatin1(look);
    finding.unknown = true;
    return finding;
}

Finding disk(DiskSeal seal)
{
    switch (seal) {
    case DiskSeal::Sealed: return fine("disk-encrypted", QStringLiteral("with dm-crypt"));
    case DiskSeal::Open:
        return soon("disk-encrypted", QStringLiteral("not that one can see: a thief could read it"),
                    "when the machine is set up anew, choose the encrypted disk of the installer; "
                    "a disk that encrypts by itself is right as it is");
    case DiskSeal::Unknown: break;
    }
    return unknown("disk-encrypted", "the folder is on no disk of this machine",
                   "look with lsblk: a line of type crypt must lie under the folder's disk");
}

Finding clock(const std::optional<bool> &synchronised)
{
    if (!synchronised)
        return unknown("clock-sync", "the kernel does not tell", "look with timedatectl");
    if (*synchronised)
        return fine("clock-sync", QStringLiteral("follows a time server"));
    return soon("clock-sync", QStringLiteral("nothing keeps the clock right"),
                "timedatectl set-ntp true; without a network compare it with a telephone each "
                "Monday");
}

Finding sound(const QStringList &cards)
{
    if (!cards.isEmpty())
        return fine("sound", cards.join(QStringLiteral(", ")));
    return soon("sound", QStringLiteral("no sound card"),
                "plug in a loudspeaker with USB, or one into the television; then: aplay -l");
}

Finding cameras(const MachineSigns::Cameras &cameras)
{
    if (!cameras.closed.isEmpty())
        return soon("camera",
                    QStringLiteral("this user may not open ")
                        + cameras.closed.join(QStringLiteral(", ")),
                    "usermod -aG video $USER, then log in again");
    return fine(
        "camera",
        cameras.usable.isEmpty() ? QStringLiteral("none; nothing here needs one")
                                 : cameras.usable.join(QStringLiteral(", "))
                + QStringLiteral("; the desk's page of codes tries whether it reads cards"));
}

Finding fonts(const std::optional<QStringList> &families)
{
    if (!families)
        return unknown("fonts", "fc-list is not installed",
                       "apt-get install fontconfig, then: fc-list ':family=Noto Sans:lang=vi'");
    if (families->contains(OurFont))
        return fine("fonts", OurFont + QStringLiteral(" with every Vietnamese sign"));
    Finding finding =
        fine("fonts", OurFont + QStringLiteral(" is missing or has no Vietnamese signs"));
    finding.mend = QStringLiteral("apt-get install fonts-noto-core");
    return finding;
}

Finding blanking(const MachineSigns &signs)
{
    if (!signs.blanking) {
        if (signs.display == Display::None)
            return unknown("screen-blanking", "asked from outside the screens",
                           "ask again in a terminal on the screen itself");
        return unknown("screen-blanking",
                       signs.display == Display::Wayland ? "Wayland leaves it to the desktop"
                                                         : "xset is not installed",
                       "look into the power settings of the desktop; with X: apt-get install "
                       "x11-xserver-utils, then xset q");
    }
    if (*signs.blanking == std::chrono::seconds{0})
        return fine("screen-blanking", QStringLiteral("the screens stay on"));
    return soon("screen-blanking",
                QStringLiteral("the screens go dark after %1 s").arg(signs.blanking->count()),
                "xset s off -dpms at the start of the session; with GNOME: gsettings set "
                "org.gnome.desktop.session idle-delay 0");
}

bool isOn(const MachineSigns::Touch &touch, const ScreenOutput &output)
{
    constexpr double Tolerated = 0.02;
    const auto near = [](double a, double b) { return std::abs(a - b) <= Tolerated; };
    const QRectF &a = touch.place;
    const QRectF &b = output.place;
    return near(a.left(), b.left()) && near(a.right(), b.right()) && near(a.top(), b.top())
        && near(a.bottom(), b.bottom());
}

Finding strayTouch(const MachineSigns::Touch &touch, const QString &where, const QString &wanted)
{
    Finding finding =
        fine("touch", QStringLiteral("touches of %1 arrive on %2").arg(touch.name, where));
    finding.mend = QStringLiteral("xinput map-to-output '%1' %2, at the start of the session")
                       .arg(touch.name, wanted.isEmpty() ? QStringLiteral("SCREEN") : wanted);
    return finding;
}

Finding touches(const MachineSigns &signs, const QString &kioskScreen)
{
    if (!signs.outputs)
        return unknown("touch",
                       signs.display == Display::X11 ? "xinput and xrandr did not tell"
                                                     : "only X tells",
                       "touch the kiosk: the tile under the finger must answer. With X: apt-get "
                       "install xinput x11-xserver-utils");
    if (signs.touches.empty())
        return fine("touch", QStringLiteral("no touch screen"));
    QStringList places;
    for (const MachineSigns::Touch &touch : signs.touches) {
        const auto on = std::ranges::find_if(
            *signs.outputs, [&](const ScreenOutput &output) { return isOn(touch, output); });
        if (on == signs.outputs->end())
            return strayTouch(touch, QStringLiteral("several screens"), kioskScreen);
        const bool known = std::ranges::any_of(
            *signs.outputs, [&](const ScreenOutput &output) { return output.name == kioskScreen; });
        if (known && signs.touches.size() == 1 && on->name != kioskScreen)
            return strayTouch(touch, on->name, kioskScreen);
        places.append(QStringLiteral("%1 on %2").arg(touch.name, on->name));
    }
    return fine("touch", places.join(QStringLiteral(", ")));
}

} // namespace

std::vector<Finding> judgeMachine(const MachineSigns &signs, const QString &kioskScreen)
{
    return {disk(signs.disk),           clock(signs.clockSynchronised), sound(signs.soundCards),
            cameras(signs.cameras),     fonts(signs.vietnameseFonts),   blanking(signs),
            touches(signs, kioskScreen)};
}

} // namespace motcua
