#include "app/platform/printers/printersetting.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

using namespace motcua;

namespace {

struct Ini {
    explicit Ini(const QByteArray &keys)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("[printer]\n" + keys);
        file.close();
        const QSettings settings(path, QSettings::IniFormat);
        setting = readPrinterSetting(settings, &problem);
    }
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("machine.ini"));
    std::optional<PrinterSetting> setting;
    QString problem;
};

} // namespace

TEST_CASE("printer setting: without any, slips become PDF")
{
    const Ini ini("");
    REQUIRE(ini.setting);
    CHECK(*ini.setting == PrinterSetting{});
    CHECK(ini.setting->kind == PrinterKind::Pdf);
}

TEST_CASE("printer setting: every key is read")
{
    const Ini ini("kind=escpos-device\ntarget=/dev/ttyUSB0\npaper=58\ncutter=no\nstatus=no\n"
                  "baud=115200\n");
    REQUIRE(ini.setting);
    const PrinterSetting wanted{PrinterKind::EscposDevice,
                                QStringLiteral("/dev/ttyUSB0"),
                                SlipPaper::Mm58,
                                false,
                                false,
                                115'200};
    CHECK(*ini.setting == wanted);
    for (const char *kind : {"pdf", "escpos-device", "escpos-tcp", "escpos-cups", "cups"}) {
        const Ini other(QByteArray("target=x\nkind=") + kind + "\n");
        REQUIRE(other.setting);
        CHECK(printerKindName(other.setting->kind) == QString::fromLatin1(kind));
    }
}

TEST_CASE("printer setting: hosts and ports")
{
    const auto where = [](const char *target) {
        const Ini ini(QByteArray("kind=escpos-tcp\ntarget=") + target + "\n");
        return ini.setting
            ? QStringLiteral("%1 %2").arg(printerHost(*ini.setting)).arg(printerPort(*ini.setting))
            : QString();
    };
    CHECK(where("192.168.1.50") == QStringLiteral("192.168.1.50 9100"));
    CHECK(where("kiosk-printer:9101") == QStringLiteral("kiosk-printer 9101"));
    CHECK(where("[fe80::1]:9100") == QStringLiteral("fe80::1 9100"));
    CHECK(where("").isEmpty());
    CHECK(where(":9100").isEmpty());
}

TEST_CASE("printer setting: what cannot be is named")
{
    CHECK(Ini("kind=laser").problem == QStringLiteral("printer/kind cannot be \"laser\""));
    CHECK(Ini("paper=A4").problem == QStringLiteral("printer/paper cannot be \"A4\""));
    CHECK(Ini("cutter=maybe").problem == QStringLiteral("printer/cutter cannot be \"maybe\""));
    CHECK(Ini("status=1").problem == QStringLiteral("printer/status cannot be \"1\""));
    CHECK(Ini("baud=1234").problem == QStringLiteral("printer/baud cannot be \"1234\""));
    CHECK(Ini("kind=cups").problem == QStringLiteral("printer/target cannot be \"\""));
}
