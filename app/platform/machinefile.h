#pragma once

#include <QString>

#include <vector>

class QSettings;

namespace motcua {

// Keys of machine.ini, what belongs to this machine and not to the site. What stands under
// "printer" is read in printers/printersetting.
inline const QString CounterKey = QStringLiteral("desk/counter"); ///< 1..999
inline const QString LockKey = QStringLiteral("desk/lockMinutes"); ///< see LeastLock
inline const QString InchesKey = QStringLiteral("kiosk/inches"); ///< see LeastInches
inline const QString KioskScreenKey = QStringLiteral("kiosk/screen"); ///< name of a screen
inline const QString BoardScreenKey = QStringLiteral("board/screen");
inline const QString DeskScreenKey = QStringLiteral("desk/screen");
/// The screen that is turned to who stands at the counter.
inline const QString CitizenScreenKey = QStringLiteral("citizen/screen");
inline const QString TypingKey = QStringLiteral("desk/typing"); ///< telex, vni, none
/// The folder into which the site saves itself every day; not set: nowhere.
inline const QString BackupFolderKey = QStringLiteral("backup/folder");
/// A queue of the print system with A4 paper.
inline const QString DocumentQueueKey = QStringLiteral("documents/queue");
/// Whether who waits is printed there now and then: yes or no; not set: no.
inline const QString ReceiptsKey = QStringLiteral("documents/receipts");
inline const QString WaitingListKey = QStringLiteral("documents/waitingList");
/// The camera that codes are held to, as it calls itself; not set: the first one there is.
inline const QString CameraKey = QStringLiteral("camera/name");
/// A handheld scanner on a serial line; not set: there is none. One that types needs no setting.
inline const QString ScannerKey = QStringLiteral("scanner/device");
inline const QString ScannerSpeedKey = QStringLiteral("scanner/speed"); ///< usually 9600

/// Where a scanner program saves its pages; not set: nowhere.
inline const QString ScanFolderKey = QStringLiteral("scanner/folder");

inline constexpr int LeastLock = 1; // minutes
inline constexpr int LongestLock = 240;
inline constexpr double LeastInches = 7;
inline constexpr double MostInches = 120;
inline constexpr int HighestCounter = 999;

/// Something in machine.ini that the program does not understand; it goes on as if it were not
/// there.
struct MachineFileFault {
    enum class Kind {
        Unreadable, ///< the file is none of this form
        UnknownKey,
        BadValue,
    };
    Kind kind = Kind::Unreadable;
    QString key; ///< "desk/lockMinutes"
    QString value; ///< of BadValue, as it stands there
    QString instead; ///< the key that was meant, or what the value may be; may be empty
    bool operator==(const MachineFileFault &) const = default;
};

/// All of them, by key; empty when there is no file.
std::vector<MachineFileFault> checkMachineFile(const QString &path);

} // namespace motcua
