// Built only with the windows: it draws paper.
#include "app/commands/commandline.h"
#include "app/commands/commandrunner.h"
#include "app/commands/outfile.h"
#include "ui/print/formpages.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

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

/// The sheets. `counts`: they are noted as printed, and a letter is registered.
Answer filledIn(const Beside &beside, const Arguments &arguments, bool counts)
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
    if (!counts && !arguments.has(FormPreviewOption))
        line << u"--" + FormPreviewOption;
    return inOffice(beside, line);
}

/// A PDF that nobody sees before it is whole and commit() was called.
class PdfFile {
public:
    explicit PdfFile(const QString &path)
        : m_file(path)
    {
    }
    bool open() { return m_file.open(QIODevice::WriteOnly); }
    /// Anew from the first byte; whether the disk took them.
    bool write(const QString &name, const QJsonArray &json)
    {
        std::vector<FormSheet> sheets;
        for (const QJsonValue sheet : json)
            sheets.push_back(
                {sheet[u"html"].toString(), sheet[u"qr"].toString(), sheet[u"barcode"].toString()});
        const QByteArray pdf = formPdf(sheets.front().barcode, paperOf(*formNamed(name)), sheets);
        return m_file.seek(0) && m_file.resize(0) && m_file.write(pdf) == pdf.size()
            && m_file.flush();
    }
    bool commit() { return m_file.commit(); }

private:
    QSaveFile m_file;
};

Answer saved(const QString &path, const Answer &filled)
{
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("copies"), filled.json.toArray().size()}},
            path + u'\n',
            {}};
}

Answer countedNotSaved(const QString &path)
{
    return Answer::failed(Exit::StorageFailed, QStringLiteral("counted-not-saved"),
                          path + QStringLiteral(" could not be written, and counts as printed"),
                          QStringLiteral("write it once more; a letter with --again"));
}

// Lists, books and slips of what was not received are printed as often as somebody likes.
bool counts(const QString &name, const Arguments &arguments)
{
    const auto kind = formNamed(name);
    return kind && *kind != FormKind::HandOverList && arguments.has(QStringLiteral("dossier"))
        && !arguments.has(FormPreviewOption);
}

// Written first, noted after: what the disk refuses was not printed, and no letter went out.
Answer render(const Beside &beside, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(OutOption)).absoluteFilePath();
    if (auto refused = otherKind(path, QStringLiteral("pdf")))
        return std::move(*refused);
    PdfFile file(path);
    if (!file.open())
        return notSaved(path);
    const QString name = arguments.operands().first();
    const Answer before = filledIn(beside, arguments, false);
    if (before.exit != Exit::Done)
        return before;
    if (!file.write(name, before.json.toArray()))
        return notSaved(path);
    if (!counts(name, arguments))
        return file.commit() ? saved(path, before) : notSaved(path);
    const Answer counted = filledIn(beside, arguments, true);
    if (counted.exit != Exit::Done)
        return counted;
    // A letter has its number by now; or somebody else printed meanwhile.
    if (counted.json != before.json && !file.write(name, counted.json.toArray()))
        return countedNotSaved(path);
    return file.commit() ? saved(path, counted) : countedNotSaved(path);
}

// What was locked stays it; the book can be printed again any time.
Answer closeBook(const Beside &beside, const Arguments &arguments)
{
    const QString path = QFileInfo(arguments.value(OutOption)).absoluteFilePath();
    if (auto refused = otherKind(path, QStringLiteral("pdf")))
        return std::move(*refused);
    PdfFile file(path);
    if (!file.open())
        return notSaved(path);
    const QString year = arguments.operands().first();
    QStringList lock{QStringLiteral("book"), QStringLiteral("lock"), year};
    if (arguments.has(AsOption))
        lock << u"--" + AsOption << arguments.value(AsOption);
    const Answer locked = inOffice(beside, lock);
    if (locked.exit != Exit::Done)
        return locked;
    const QString book = QString::fromLatin1(infoOf(FormKind::Book).name);
    const Answer filled = inOffice(
        beside,
        {QStringLiteral("form"), QStringLiteral("fill"), book, QStringLiteral("--year"), year});
    if (filled.exit != Exit::Done)
        return filled;
    if (!file.write(book, filled.json.toArray()) || !file.commit())
        return notSaved(path);
    Answer done = saved(path, filled);
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
