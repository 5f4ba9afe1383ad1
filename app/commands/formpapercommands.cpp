// Built only with the windows: it draws paper.
#include "app/commands/commandline.h"
#include "app/commands/commandrunner.h"
#include "app/commands/outfile.h"
#include "ui/print/formpages.h"

#include <QFileInfo>
#include <QJsonArray>

namespace motcua {

namespace {

const QString OutOption = QStringLiteral("out");

/// The sheets, from whoever owns the folder.
Answer filledIn(const Beside &beside, const Arguments &arguments)
{
    QStringList line{QStringLiteral("--data"), beside.folder.path(), QStringLiteral("form"),
                     QStringLiteral("fill"), arguments.operands().first()};
    for (const OptionSpec &option : formFillOptions()) {
        if (option.value.isEmpty() && arguments.has(option.name))
            line << u"--" + option.name;
        for (const QString &value : arguments.values(option.name)) {
            if (!option.value.isEmpty())
                line << u"--" + option.name << value;
        }
    }
    const auto parsed = parseCommandLine(line);
    return parsed ? CommandRunner(QStringLiteral("motcua-ctl"), beside.clock, beside.random)
                        .run(parsed.value())
                  : parsed.error();
}

// Where it goes is looked at before it counts as printed.
Answer render(const Beside &beside, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(OutOption)).absoluteFilePath();
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return notSaved(path);
    const Answer filled = filledIn(beside, arguments);
    if (filled.exit != Exit::Done)
        return filled;
    std::vector<FormSheet> sheets;
    for (const QJsonValue sheet : filled.json.toArray())
        sheets.push_back(
            {sheet[u"html"].toString(), sheet[u"qr"].toString(), sheet[u"barcode"].toString()});
    const QString name = arguments.operands().first();
    const QByteArray pdf = formPdf(sheets.front().barcode, paperOf(*formNamed(name)), sheets);
    if (auto refused = saveFile(pdf, path))
        return std::move(*refused);
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("copies"), qint64(sheets.size())}},
            path + u'\n',
            {}};
}

} // namespace

std::vector<Command> formPaperCommands()
{
    std::vector<OptionSpec> options = formFillOptions();
    options.push_back(
        {OutOption, QStringLiteral("FILE"), QStringLiteral("where the PDF goes"), true, false});
    return {{{QStringLiteral("form"), QStringLiteral("render")},
             {QStringLiteral("NAME")},
             QStringLiteral("the paper of a dossier as PDF, every copy"),
             std::move(options),
             InOwnProcess{render}}};
}

} // namespace motcua
