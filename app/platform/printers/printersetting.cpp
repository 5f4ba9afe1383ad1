#include "app/platform/printers/printersetting.h"

#include <QSettings>
#include <QUrl>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr int RawPort = 9100;

struct KindWord {
    PrinterKind kind;
    QStringView word;
};
constexpr std::array<KindWord, 5> KindWords{{{PrinterKind::Pdf, u"pdf"},
                                             {PrinterKind::EscposDevice, u"escpos-device"},
                                             {PrinterKind::EscposTcp, u"escpos-tcp"},
                                             {PrinterKind::EscposCups, u"escpos-cups"},
                                             {PrinterKind::Cups, u"cups"}}};
constexpr std::array<int, 5> Speeds{9600, 19'200, 38'400, 57'600, 115'200};

template <typename List, typename Text> QString listed(const List &list, Text text)
{
    QStringList words;
    for (const auto &item : list)
        words.append(text(item));
    return words.join(QStringLiteral(", "));
}

QUrl networkTarget(const QString &target) { return QUrl(QStringLiteral("tcp://") + target); }

/// Reads one key after the other and remembers those that are wrong.
class Keys {
public:
    explicit Keys(const QSettings &settings)
        : m_settings(settings)
    {
    }
    QString text(const char *key, const char *usual)
    {
        return m_settings.value(path(key), QString::fromLatin1(usual)).toString().trimmed();
    }
    bool yes(const char *key)
    {
        const QString value = text(key, "yes");
        if (value != u"yes" && value != u"no")
            complain(key, value, QStringLiteral("yes, no"));
        return value == u"yes";
    }
    void complain(const char *key, const QString &value, const QString &allowed)
    {
        m_wrong.push_back({path(key), value, allowed});
    }
    const std::vector<BadPrinterKey> &wrong() const { return m_wrong; }

private:
    static QString path(const char *key)
    {
        return QStringLiteral("printer/") + QString::fromLatin1(key);
    }
    const QSettings &m_settings;
    std::vector<BadPrinterKey> m_wrong;
};

PrinterSetting read(Keys &keys)
{
    PrinterSetting read;
    const QString kind = keys.text("kind", "pdf");
    const auto known = std::ranges::find(KindWords, kind, &KindWord::word);
    if (known != KindWords.end())
        read.kind = known->kind;
    else
        keys.complain("kind", kind,
                      listed(KindWords, [](const KindWord &word) { return word.word.toString(); }));
    read.target = keys.text("target", "");
    if (!namesPrinter(read))
        keys.complain("target", read.target, QStringLiteral("/dev/usb/lp0, 192.168.1.50"));
    const QString paper = keys.text("paper", "80");
    read.paper = paper == u"58" ? SlipPaper::Mm58 : SlipPaper::Mm80;
    if (paper != u"58" && paper != u"80")
        keys.complain("paper", paper, QStringLiteral("80, 58"));
    read.cutter = keys.yes("cutter");
    read.answers = keys.yes("status");
    const QString baud = keys.text("baud", "9600");
    read.baud = baud.toInt();
    if (std::ranges::find(Speeds, read.baud) == Speeds.end())
        keys.complain("baud", baud,
                      listed(Speeds, [](int speed) { return QString::number(speed); }));
    return read;
}

} // namespace

QString printerHost(const PrinterSetting &setting) { return networkTarget(setting.target).host(); }

quint16 printerPort(const PrinterSetting &setting)
{
    return quint16(networkTarget(setting.target).port(RawPort));
}

bool namesPrinter(const PrinterSetting &setting)
{
    switch (setting.kind) {
    case PrinterKind::Pdf: return true;
    case PrinterKind::EscposTcp: return !printerHost(setting).isEmpty();
    case PrinterKind::EscposDevice:
    case PrinterKind::EscposCups:
    case PrinterKind::Cups: break;
    }
    return !setting.target.isEmpty();
}

QString printerKindName(PrinterKind kind)
{
    return std::ranges::find(KindWords, kind, &KindWord::kind)->word.toString();
}

std::optional<PrinterSetting> readPrinterSetting(const QSettings &settings, QString *problem)
{
    Keys keys(settings);
    const PrinterSetting setting = read(keys);
    if (keys.wrong().empty())
        return setting;
    const BadPrinterKey &first = keys.wrong().front();
    if (problem)
        *problem = QStringLiteral("%1 cannot be \"%2\"").arg(first.key, first.value);
    return std::nullopt;
}

std::vector<BadPrinterKey> wrongPrinterKeys(const QSettings &settings)
{
    Keys keys(settings);
    read(keys);
    return keys.wrong();
}

const QStringList &printerKeys()
{
    static const QStringList keys = [] {
        QStringList names;
        for (const char *key : {"kind", "target", "paper", "cutter", "status", "baud"})
            names.append(QStringLiteral("printer/") + QString::fromLatin1(key));
        return names;
    }();
    return keys;
}

void writePrinterSetting(QSettings &settings, const PrinterSetting &setting)
{
    const auto yes = [](bool on) { return on ? QStringLiteral("yes") : QStringLiteral("no"); };
    settings.beginGroup(QStringLiteral("printer"));
    settings.setValue(QStringLiteral("kind"), printerKindName(setting.kind));
    settings.setValue(QStringLiteral("target"), setting.target);
    settings.setValue(QStringLiteral("paper"), setting.paper == SlipPaper::Mm58 ? 58 : 80);
    settings.setValue(QStringLiteral("cutter"), yes(setting.cutter));
    settings.setValue(QStringLiteral("status"), yes(setting.answers));
    settings.setValue(QStringLiteral("baud"), setting.baud);
    settings.endGroup();
}

} // namespace motcua
