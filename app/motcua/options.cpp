#include "app/motcua/options.h"

#include <QMap>

namespace motcua {

namespace {

// "--data DIR" and "--data=DIR" alike.
struct Reader {
    QStringList words;
    QString name;
    QString value;
    bool hasValue = false;

    bool next()
    {
        if (words.isEmpty())
            return false;
        name = words.takeFirst();
        const qsizetype equals = name.startsWith(u"--") ? name.indexOf(u'=') : -1;
        hasValue = equals > 0;
        value = hasValue ? name.mid(equals + 1) : QString();
        if (hasValue)
            name = name.left(equals);
        return true;
    }
    bool takeValue()
    {
        if (!hasValue && !words.isEmpty() && !words.first().startsWith(u"--")) {
            value = words.takeFirst();
            hasValue = true;
        }
        return hasValue && !value.isEmpty();
    }
};

bool chooseWindows(Options &options, const QString &list)
{
    QMap<QString, bool *> windows{{QStringLiteral("kiosk"), &options.kiosk},
                                  {QStringLiteral("board"), &options.board},
                                  {QStringLiteral("desk"), &options.desk}};
    for (bool *window : windows)
        *window = false;
    for (const QString &name : list.split(u',')) {
        if (!windows.contains(name))
            return false;
        *windows[name] = true;
    }
    return true;
}

} // namespace

Result<Options, QString> parseOptions(const QStringList &arguments)
{
    Options options;
    Reader reader{arguments, {}, {}, false};
    while (reader.next()) {
        const QString name = reader.name;
        if (name == QStringLiteral("--full-screen")) {
            options.fullScreen = true;
        } else if (name == QStringLiteral("--demo")) {
            options.demo = true;
        } else if (name == QStringLiteral("--practice")) {
            options.practice = true;
        } else if (name == QStringLiteral("--help") || name == QStringLiteral("-h")) {
            options.help = true;
        } else if (name == QStringLiteral("--version")) {
            options.version = true;
        } else if (name == QStringLiteral("--windows")) {
            if (!reader.takeValue() || !chooseWindows(options, reader.value))
                return QStringLiteral("--windows wants a list of kiosk, board and desk, such as "
                                      "--windows kiosk,board");
        } else if (name == QStringLiteral("--data")) {
            if (!reader.takeValue())
                return QStringLiteral("--data wants a folder");
            options.data = reader.value;
        } else if (name == QStringLiteral("--tour")) {
            if (!reader.takeValue())
                return QStringLiteral("--tour wants a folder for its pictures");
            options.tour = reader.value;
        } else {
            return QStringLiteral("unknown option %1; see motcua --help").arg(name);
        }
    }
    return options;
}

QString optionsHelp()
{
    return QStringLiteral(
        "motcua: the reception counter of a commune\n"
        "\n"
        "  --windows LIST   which windows to open: kiosk,board,desk (all without it)\n"
        "  --full-screen    kiosk and board fill their screens; the kiosk is left by its PIN\n"
        "  --data DIR       folder of the site's data ($MOTCUA_DATA, or the user's data folder)\n"
        "  --practice       open the site for practice of that folder; nothing in it is real\n"
        "  --demo           set up the demo ward when the folder is empty, without asking\n"
        "  --tour DIR       walk through a scripted morning and save pictures and slips in DIR\n"
        "  --version, --help\n"
        "\n"
        "Exit codes: 0 done, 1 the tour found a fault or the data could not be opened, 2 wrong\n"
        "option.\n");
}

} // namespace motcua
