#include "app/platform/machinefile.h"

#include "app/platform/printers/printersetting.h"
#include "app/platform/scanners/serialscanner.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>
#include <numeric>

namespace motcua {

namespace {

using Fault = MachineFileFault::Kind;

bool isNumber(const QString &value, double least, double most)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok && number >= least && number <= most;
}

bool isWhole(const QString &value, int least, int most)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= least && number <= most;
}

/// One key and what may stand there.
struct KnownKey {
    QString key;
    QString allowed;
    bool (*fits)(const QString &value);
};

const std::array<KnownKey, 16> &knownKeys()
{
    static const QString anyName = QStringLiteral("a name");
    static constexpr auto isAny = [](const QString &) { return true; };
    static const std::array<KnownKey, 16> keys{{
        {CounterKey, QStringLiteral("1..999"),
         [](const QString &v) { return isWhole(v, 1, HighestCounter); }},
        {LockKey, QStringLiteral("1..240"),
         [](const QString &v) { return isWhole(v, LeastLock, LongestLock); }},
        {InchesKey, QStringLiteral("7..120"),
         [](const QString &v) { return isNumber(v, LeastInches, MostInches); }},
        {KioskScreenKey, anyName, isAny},
        {BoardScreenKey, anyName, isAny},
        {DeskScreenKey, anyName, isAny},
        {CitizenScreenKey, anyName, isAny},
        {TypingKey, QStringLiteral("telex, vni, none"),
         [](const QString &v) { return v == u"telex" || v == u"vni" || v == u"none"; }},
        {BackupFolderKey, QStringLiteral("/..."),
         [](const QString &v) { return v.isEmpty() || QDir::isAbsolutePath(v); }},
        {DocumentQueueKey, anyName, isAny},
        {ReceiptsKey, QStringLiteral("slip, form"),
         [](const QString &v) { return v == u"slip" || v == u"form"; }},
        {WaitingListKey, QStringLiteral("yes, no"),
         [](const QString &v) { return v == u"yes" || v == u"no"; }},
        {CameraKey, anyName, isAny},
        {ScannerKey, QStringLiteral("/dev/..."),
         [](const QString &v) { return v.isEmpty() || QDir::isAbsolutePath(v); }},
        {ScanFolderKey, QStringLiteral("/..."),
         [](const QString &v) { return v.isEmpty() || QDir::isAbsolutePath(v); }},
        {ScannerSpeedKey, QStringLiteral("9600, 19200, 38400, 57600, 115200"),
         [](const QString &v) { return scannerSpeed(v).has_value(); }},
    }};
    return keys;
}

QStringList allKeys()
{
    QStringList keys;
    for (const KnownKey &known : knownKeys())
        keys.append(known.key);
    for (const QString &key : printerKeys())
        keys.append(key);
    return keys;
}

// Letters to change, add or leave out until one is the other.
int distance(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = std::size_t(j);
            const int change = corner + (a[i] == b[j] ? 0 : 1);
            corner = row[at + 1];
            row[at + 1] = std::min({change, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

QString nearestKey(const QString &misspelt)
{
    constexpr int Furthest = 3;
    const auto far = [](const QString &text) { return text.section(u'/', -1); };
    QString nearest;
    int least = Furthest + 1;
    for (const QString &key : allKeys()) {
        // The right key in another group is as likely as a slip of the finger.
        const int steps = far(key) == far(misspelt) ? 1 : distance(key, misspelt);
        if (steps < least) {
            least = steps;
            nearest = key;
        }
    }
    return nearest;
}

// As it stands there: a comma makes a list of it, and what this process wrote is still a number.
QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',')
                                                    : value.toString();
}

} // namespace

std::vector<MachineFileFault> checkMachineFile(const QString &path)
{
    const QSettings settings(path, QSettings::IniFormat);
    QStringList keys = settings.allKeys();
    keys.sort();
    std::vector<MachineFileFault> faults;
    if (settings.status() != QSettings::NoError)
        faults.push_back({Fault::Unreadable, {}, {}, {}});
    const std::vector<BadPrinterKey> badPrinter = wrongPrinterKeys(settings);
    for (const QString &key : keys) {
        const QString value = textOf(settings.value(key));
        const auto known = std::ranges::find(knownKeys(), key, &KnownKey::key);
        if (known != knownKeys().end()) {
            if (!known->fits(value))
                faults.push_back({Fault::BadValue, key, value, known->allowed});
            continue;
        }
        if (!printerKeys().contains(key))
            faults.push_back({Fault::UnknownKey, key, {}, nearestKey(key)});
    }
    const bool prints = settings.value(WaitingListKey).toString() == u"yes";
    if (prints && settings.value(DocumentQueueKey).toString().isEmpty())
        faults.push_back({Fault::BadValue, DocumentQueueKey, {}, QStringLiteral("a name")});
    for (const BadPrinterKey &bad : badPrinter)
        faults.push_back({Fault::BadValue, bad.key, bad.value, bad.allowed});
    return faults;
}

} // namespace motcua
