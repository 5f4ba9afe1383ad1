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

QUrl networkTarget(const QString &target) { return QUrl(QStringLiteral("tcp://") + target); }

/// Reads one key after the other; the first that is wrong stays.
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
            complain(key, value);
        return value == u"yes";
    }
    void complain(const char *key, const QString &value)
    {
        if (m_problem.isEmpty())
            m_problem = QStringLiteral("%1 cannot be \"%2\"").arg(path(key), value);
    }
    const QString &problem() const { return m_problem; }

private:
    static QString path(const char *key)
    {
        return QStringLiteral("printer/") + QString::fromLatin1(key);
    }
    const QSettings &m_settings;
    QString m_problem;
};

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
    PrinterSetting read;
    const QString kind = keys.text("kind", "pdf");
    const auto known = std::ranges::find(KindWords, kind, &KindWord::word);
    if (known != KindWords.end())
        read.kind = known->kind;
    else
        keys.complain("kind", kind);
    read.target = keys.text("target", "");
    if (!namesPrinter(read))
        keys.complain("target", read.target);
    const QString paper = keys.text("paper", "80");
    read.paper = paper == u"58" ? SlipPaper::Mm58 : SlipPaper::Mm80;
    if (paper != u"58" && paper != u"80")
        keys.complain("paper", paper);
    read.cutter = keys.yes("cutter");
    read.answers = keys.yes("status");
    const QString baud = keys.text("baud", "9600");
    read.baud = baud.toInt();
    if (std::ranges::find(Speeds, read.baud) == Speeds.end())
        keys.complain("baud", baud);
    if (problem)
        *problem = keys.problem();
    return keys.problem().isEmpty() ? std::optional(read) : std::nullopt;
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
