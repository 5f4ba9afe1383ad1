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
const QString AsOption = QStringLiteral("as");

/// From whoever owns the folder.
Answer inOffice(const Beside &beside, const QStringList &line)
{
    const auto parsed =
        parseCommandLine(QStringList{QStringLiteral("--data"), beside.folder.path()} + line);
    return parsed ? CommandRunner(QStringLiteral("motcua-ctl"), beside.clock, beside.random)
                        .run(parsed.value())
                  : parsed.error();
}

/// The sheets.
Answer filledIn(const Beside &beside, const Arguments &arguments)
{
    QStringList line{QStringLiteral("form"), QStringLiteral("fill"), arguments.operands().first()};
    for (const OptionSpec &option : formFillOptions()) {
        if (option.value.isEmpty() && arguments.has(option.name))
            line << u"--" + option.name;
        for (const QString &value : arguments.values(option.name)) {
            if (!option.value.isEmpty())
                line << u"--" + option.name << value;
        }
    }
    return inOffice(beside, line);
}

Answer saved(const Answer &filled, const QString &name, const QString &path)
{
    if (filled.exit != Exit::Done)
        return filled;
    std::vector<FormSheet> sheets;
    for (const QJsonValue sheet : filled.json.toArray())
        sheets.push_back(
            {sheet[u"html"].toString(), sheet[u"qr"].toString(), sheet[u"barcode"].toString()});
    const QByteArray pdf = formPdf(sheets.front().barcode, paperOf(*formNamed(name)), sheets);
    if (auto refused = saveFile(pdf, path))
        return std::move(*refused);
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("copies"), qint64(sheets.size())}},
            path + u'\n',
            {}};
}

// Where it goes is looked at before it counts as printed.
Answer render(const Beside &beside, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(OutOption)).absoluteFilePath();
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return notSaved(path);
    return saved(filledIn(beside, arguments), arguments.operands().first(), path);
}

// What was locked stays it; the book can be printed again any time.
Answer closeBook(const Beside &beside, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(OutOption)).absoluteFilePath();
    if (!QFileInfo(QFileInfo(path).path()).isWritable())
        return notSaved(path);
    const QString year = arguments.operands().first();
    QStringList lock{QStringLiteral("book"), QStringLiteral("lock"), year};
    if (arguments.has(AsOption))
        lock << u"--" + AsOption << arguments.value(AsOption);
    const Answer locked = inOffice(beside, lock);
    if (locked.exit != Exit::Done)
        return locked;
    const QString book = QString::fromLatin1(infoOf(FormKind::Book).name);
    Answer done = saved(inOffice(beside,
                                 {QStringLiteral("form"), QStringLiteral("fill"), book,
                                  QStringLiteral("--year"), year}),
                        book, path);
    if (done.exit == Exit::Done)
        done.text = locked.text + done.text;
    return done;
}

} // namespace

std::vector<Command> formPaperCommands()
{
    std::vector<OptionSpec> options = formFillOptions();
    options.push_back(
        {OutOption, QStringLiteral("FILE"), QStringLiteral("where the PDF goes"), true, false});
    return {
        {{QStringLiteral("form"), QStringLiteral("render")},
         {QStringLiteral("NAME")},
         QStringLiteral("the paper of a dossier as PDF, every copy"),
         std::move(options),
         InOwnProcess{render}},
        {{QStringLiteral("book"), QStringLiteral("close")},
         {QStringLiteral("YEAR")},
         QStringLiteral("locks the book of dossiers of a year for good, and prints it"),
         {{AsOption, QStringLiteral("SIGN-IN"), QStringLiteral("the head who locks it"), false,
           false},
          {OutOption, QStringLiteral("FILE"), QStringLiteral("where the PDF goes"), true, false}},
         InOwnProcess{closeBook}}};
}

} // namespace motcua
