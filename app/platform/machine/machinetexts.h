#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace motcua {

// What the kernel and small tools print about this machine, read. Text of another form gives
// nothing: whoever asks then says that it is unknown.

/// Names of the sound cards in /proc/asound/cards.
QStringList soundCardsIn(const QString &cards);

/// Families in the output of `fc-list :lang=vi family`: those with every Vietnamese sign.
QStringList familiesIn(const QString &list);

/// When the screen goes dark that nobody touches, from `xset q`; 0: never.
std::optional<std::chrono::seconds> blankingIn(const QString &xset);
/// The same from `gsettings get org.gnome.desktop.session idle-delay`.
std::optional<std::chrono::seconds> idleDelayIn(const QString &gsettings);

/// A panel that is plugged in, and its place among all: 0..1 of the whole in both directions.
struct ScreenOutput {
    QString name; ///< "HDMI-1"
    QRectF place;
};
/// From `xrandr --query`.
std::vector<ScreenOutput> outputsIn(const QString &xrandr);

/// A touch panel of X.
struct TouchDevice {
    int id = 0;
    QString name;
};
/// Those on which one touches the picture itself, from `xinput list --long`.
std::vector<TouchDevice> touchDevicesIn(const QString &xinput);
/// Where on the whole screen a panel's touches arrive, from `xinput list-props ID`.
std::optional<QRectF> touchedPlaceIn(const QString &properties);

} // namespace motcua
