#pragma once

#include <QString>

namespace motcua {

/// Whether a thief of the disk can read it.
enum class DiskSeal {
    Sealed, ///< all of it lies on dm-crypt
    Open, ///< some of it does not; what a disk encrypts by itself cannot be seen
    Unknown, ///< on no block device of its own: a network, a container
};

/// Of the device that holds the path.
DiskSeal diskSealOf(const QString &path);
/// Of a block device by its number "254:0". `sys`: where sysfs is mounted.
DiskSeal sealOfDevice(const QString &number, const QString &sys = QStringLiteral("/sys"));

} // namespace motcua
