#include "app/commands/commandline.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace motcua {

namespace {

const std::vector<OptionSpec> &everywhere()
{
    static const std::vector<OptionSpec> options{
        {QStringLiteral("data"), QStringLiteral("FOLDER"),
         QStringLiteral("data folder; else $MOTCUA_DATA, else ~/.local/share/motcua")},
        {QStringLiteral("json"), {}, QStringLiteral("answer in JSON, errors too")},
        {QStringLiteral("wait"), QStringLiteral("SECONDS"),
         QStringLiteral("how long to wait for a folder in use; 10")},
        {QStringLiteral("help"),
         {},
         QStringLiteral("this text, or that of one command or a group: motcua-ctl ticket --help")},
        {QStringLiteral("version"), {}, QStringLiteral("version of the program")}};
    return options;
}

const OptionSpec *common(QStringView name)
{
    const auto it = std::ranges::find(everywhere(), name, &OptionSpec::name);
    return it == everywhere().end() ? nullptr : &*it;
}

/// An option of the same name takes a value in every command or in none, so the line can be taken
/// apart before the command is known.
const OptionSpec *anywhere(QStringView name)
{
    if (const OptionSpec *option = common(name))
        return option;
    for (const Command &command : commandTable()) {
        if (const OptionSpec *option = command.option(name))
            return option;
    }
    return nullptr;
}

/// Whether a command takes it several times; which one is meant is not known yet.
bool mayRepeat(const QString &name)
{
    return std::ranges::any_of(commandTable(), [&](const Command &command) {
        const OptionSpec *option = command.option(name);
        return option && option->repeatable;
    });
}

Answer bad(const QString &code, const QString &message, const QString &hint)
{
    return Answer::failed(Exit::BadInput, code, message, hint);
}

QString quoted(const QString &text)
{
    constexpr qsizetype Enough = 60;
    return u'"' + (text.size() > Enough ? QString(text.left(Enough) + u'…') : text) + u'"';
}

QString namesOf(const Command &command)
{
    QStringList names;
    for (const OptionSpec &option : command.options)
        names.append(QStringLiteral("--") + option.name);
    return names.isEmpty() ? QStringLiteral("it has no options of its own")
                           : QStringLiteral("it knows ") + names.join(QStringLiteral(", "));
}

bool isClean(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

Answer badArgument(const QString &what)
{
    return bad(QStringLiteral("bad-argument"),
               what + QStringLiteral(" is too long or has control characters"),
               QStringLiteral("shorten it to %1 plain characters").arg(MostCharacters));
}

Answer twice(const QString &name)
{
    return bad(QStringLiteral("option-twice"), QStringLiteral("--%1 is there twice").arg(name),
               QStringLiteral("keep one"));
}

/// The line taken apart: words and options, not yet known to fit each other.
struct Pieces {
    QStringList words;
    Arguments options;
};

Result<Pieces, Answer> takeApart(const QStringList &arguments)
{
    Pieces pieces;
    bool optionsOver = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument.size() > MostCharacters)
            return badArgument(QStringLiteral("argument %1").arg(i + 1));
        if (optionsOver || !argument.startsWith(u'-') || argument.size() < 2) {
            pieces.words.append(argument);
            continue;
        }
        if (argument == u"--") {
            optionsOver = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = argument.startsWith(u"--") ? anywhere(name) : nullptr;
        if (!option && !isClean(argument))
            return badArgument(QStringLiteral("argument %1").arg(i + 1));
        if (!option)
            return bad(QStringLiteral("unknown-option"),
                       QStringLiteral("there is no option ") + quoted(argument),
                       QStringLiteral("see motcua-ctl --help"));
        QString value;
        if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else if (!option->value.isEmpty() && i + 1 < arguments.size()
                   && !arguments[i + 1].startsWith(u"--")) {
            value = arguments[++i];
        }
        if (value.size() > MostCharacters || !isClean(value))
            return badArgument(QStringLiteral("the value of --") + name);
        if (value.isEmpty() != option->value.isEmpty())
            return option->value.isEmpty()
                ? bad(QStringLiteral("bad-value"), QStringLiteral("--%1 takes no value").arg(name),
                      QStringLiteral("write --%1 alone").arg(name))
                : bad(QStringLiteral("missing-value"),
                      QStringLiteral("--%1 wants a value").arg(name),
                      QStringLiteral("write --%1 %2").arg(name, option->value));
        if (pieces.options.has(name) && !mayRepeat(name))
            return twice(name);
        pieces.options.add(name, value.normalized(QString::NormalizationForm_C));
    }
    return pieces;
}

const Command *findCommand(const QStringList &words)
{
    for (const Command &command : commandTable()) {
        if (words.size() >= command.words.size()
            && std::equal(command.words.begin(), command.words.end(), words.begin()))
            return &command;
    }
    return nullptr;
}

/// Whether it is meant by the first words of several: "ticket".
bool isOfGroup(const Command &command, const QStringList &group)
{
    return command.words.mid(0, group.size()) == group;
}

bool beginsCommand(const QStringList &words)
{
    return std::ranges::any_of(commandTable(),
                               [&](const Command &command) { return isOfGroup(command, words); });
}

/// A word as the command wants it.
QString taken(const QString &operand, const QString &word)
{
    if (operand == FilesOperand)
        return word;
    return operand == FileOperand ? QFileInfo(word).absoluteFilePath()
                                  : word.normalized(QString::NormalizationForm_C);
}

std::optional<Answer> fit(const Command &command, const Pieces &pieces, CommandLine &line)
{
    const QString name = command.name();
    for (const QString &option : pieces.options.optionNames()) {
        if (common(option))
            continue;
        if (!command.option(option))
            return bad(QStringLiteral("unknown-option"),
                       QStringLiteral("\"%1\" has no option --%2").arg(name, option),
                       namesOf(command));
        if (pieces.options.values(option).size() > 1 && !command.option(option)->repeatable)
            return twice(option);
        for (const QString &value : pieces.options.values(option))
            line.arguments.add(option, value);
    }
    const bool several =
        command.operands.endsWith(FilesOperand) || command.operands.endsWith(DossiersOperand);
    for (const QString &word : pieces.words.mid(command.words.size())) {
        const qsizetype place = several
            ? std::min(line.arguments.operands().size(), command.operands.size() - 1)
            : line.arguments.operands().size();
        const QString operand = command.operands.value(place);
        if (operand != TextOperand && !isClean(word))
            return badArgument(QStringLiteral("a word of \"%1\"").arg(name));
        if (word.isEmpty() && !operand.isEmpty() && operand != TextOperand)
            return bad(
                QStringLiteral("missing-word"),
                QStringLiteral("\"%1\" wants %2, not an empty word").arg(name, operand),
                QStringLiteral("write motcua-ctl %1 %2").arg(name, command.operands.join(u' ')));
        line.arguments.addOperand(taken(operand, word));
    }
    const qsizetype given = line.arguments.operands().size();
    if (given > command.operands.size() && !several)
        return bad(QStringLiteral("too-many-words"),
                   QStringLiteral("\"%1\" does not know what to do with %2")
                       .arg(name, quoted(line.arguments.operands()[command.operands.size()])),
                   QStringLiteral("see motcua-ctl %1 --help").arg(name));
    if (given < command.operands.size())
        return bad(QStringLiteral("missing-word"),
                   QStringLiteral("\"%1\" wants %2").arg(name, command.operands[given]),
                   QStringLiteral("write motcua-ctl %1 %2").arg(name, command.operands.join(u' ')));
    for (const OptionSpec &option : command.options) {
        if (option.required && !line.arguments.has(option.name))
            return bad(QStringLiteral("missing-option"),
                       QStringLiteral("\"%1\" wants --%2").arg(name, option.name),
                       QStringLiteral("add --%1 %2").arg(option.name, option.value));
    }
    return std::nullopt;
}

QString optionLines(const std::vector<OptionSpec> &options)
{
    QString text;
    for (const OptionSpec &option : options) {
        const QString left = QStringLiteral("--") + option.name
            + (option.value.isEmpty() ? QString() : QString(u' ' + option.value));
        text += QStringLiteral("      ") + left.leftJustified(22) + u' ' + option.help + u'\n';
    }
    return text;
}

QString usage(const Command &command)
{
    QStringList parts{command.words + command.operands};
    for (const OptionSpec &option : command.options) {
        const QString written = QStringLiteral("--") + option.name
            + (option.value.isEmpty() ? QString() : QString(u' ' + option.value));
        parts.append(option.required ? written : QString(u'[' + written + u']'));
    }
    return parts.join(u' ');
}

} // namespace

Result<CommandLine, Answer> parseCommandLine(const QStringList &arguments)
{
    auto pieces = takeApart(arguments);
    if (!pieces)
        return pieces.error();
    const Arguments &options = pieces.value().options;
    CommandLine line;
    line.data = options.value(QStringLiteral("data"));
    line.json = options.has(QStringLiteral("json"));
    line.help = options.has(QStringLiteral("help"));
    line.version = options.has(QStringLiteral("version"));
    if (const QString seconds = options.value(QStringLiteral("wait")); !seconds.isEmpty()) {
        bool fine = false;
        const int wait = seconds.toInt(&fine);
        if (!fine || wait < 0 || wait > 3600)
            return bad(QStringLiteral("bad-value"),
                       QStringLiteral("--wait %1 is no number of seconds").arg(quoted(seconds)),
                       QStringLiteral("write a whole number from 0 to 3600"));
        line.wait = std::chrono::seconds(wait);
    }
    line.command = findCommand(pieces.value().words);
    const QStringList words = pieces.value().words;
    if (line.version || (line.help && (line.command || beginsCommand(words)))) {
        if (!line.command)
            line.group = words;
        return line;
    }
    if (!line.command) {
        if (!std::ranges::all_of(words, isClean))
            return badArgument(QStringLiteral("the command"));
        return words.isEmpty()
            ? bad(QStringLiteral("no-command"), QStringLiteral("no command is given"),
                  QStringLiteral("see motcua-ctl --help"))
            : bad(QStringLiteral("unknown-command"),
                  QStringLiteral("there is no command ") + quoted(words.mid(0, 2).join(u' ')),
                  QStringLiteral("see motcua-ctl --help"));
    }
    if (auto problem = fit(*line.command, pieces.value(), line))
        return *problem;
    return line;
}

DataFolder folderOf(const CommandLine &line)
{
    return line.data.isEmpty() ? DataFolder::standard(QProcessEnvironment::systemEnvironment())
                               : DataFolder(line.data);
}

QStringList commandArguments(const CommandLine &line)
{
    QStringList arguments = line.command->words;
    for (const QString &name : line.arguments.optionNames()) {
        const bool isSwitch = line.command->option(name)->value.isEmpty();
        for (const QString &value : line.arguments.values(name))
            arguments.append(QStringLiteral("--") + name
                             + (isSwitch ? QString() : QString(u'=' + value)));
    }
    return arguments + QStringList{QStringLiteral("--")} + line.arguments.operands();
}

Result<QStringList, Answer> decodeArguments(std::span<char *const> arguments)
{
    QStringList decoded;
    for (const char *argument : arguments) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(argument));
        if (decoder.hasError())
            return bad(QStringLiteral("bad-argument"),
                       QStringLiteral("argument %1 is not UTF-8").arg(decoded.size() + 1),
                       QStringLiteral("use a UTF-8 terminal, or the code instead of the name"));
        decoded.append(text);
    }
    return decoded;
}

QString helpText(const Command *command, const QStringList &group)
{
    if (command)
        return QStringLiteral("motcua-ctl ") + usage(*command) + QStringLiteral("\n    ")
            + command->help + u'\n' + optionLines(command->options);
    QString text = QStringLiteral("motcua-ctl [--data FOLDER] [--json] COMMAND ...\n"
                                  "Works on the folder itself, or through the program that has it "
                                  "open.\n\n");
    text += optionLines(everywhere()) + u'\n';
    for (const Command &c : commandTable()) {
        if (isOfGroup(c, group))
            text += QStringLiteral("  ") + usage(c) + QStringLiteral("\n      ") + c.help + u'\n';
    }
    return text
        + QStringLiteral(
               "\nExit codes\n"
               "  0  done\n"
               "  1  not possible as things stand: nobody waiting, counter busy, folder not "
               "empty\n"
               "  2  bad input; nothing was written\n"
               "  3  the data could not be read or written, or is not ours\n"
               "  4  the folder is in use, or its owner does not answer\n"
               "  5  the file or its journal is damaged\n"
               "  6  done, but the answer could not be written\n");
}

} // namespace motcua
