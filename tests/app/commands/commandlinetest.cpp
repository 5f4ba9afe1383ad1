#include "app/commands/commandline.h"

#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QHash>
#include <QSet>

using namespace motcua;

namespace {

CommandLine understood(const QString &line)
{
    const auto parsed = parseCommandLine(words(line));
    REQUIRE(parsed);
    return parsed.value();
}

QString refused(const QStringList &arguments)
{
    const auto parsed = parseCommandLine(arguments);
    REQUIRE_FALSE(parsed);
    const Answer &answer = parsed.error();
    CHECK(answer.exit == Exit::BadInput);
    REQUIRE(answer.error);
    CHECK_FALSE(answer.error->message.isEmpty());
    CHECK_FALSE(answer.error->hint.isEmpty());
    CHECK(answer.complaint().count(u'\n') == 1);
    return answer.error->code;
}

} // namespace

TEST_CASE("the table of commands keeps its own rules")
{
    QSet<QString> names;
    QHash<QString, bool> takesValue;
    for (const Command &command : commandTable()) {
        CHECK_FALSE(names.contains(command.name()));
        names.insert(command.name());
        CHECK_FALSE(command.help.isEmpty());
        CHECK(helpText(nullptr).contains(command.name()));
        for (const OptionSpec &option : command.options) {
            CHECK_FALSE(option.help.isEmpty());
            CHECK(helpText(&command).contains(QString(QStringLiteral("--") + option.name)));
            // A line is taken apart before its command is known.
            const bool value = !option.value.isEmpty();
            CHECK(takesValue.value(option.name, value) == value);
            takesValue.insert(option.name, value);
        }
    }
    CHECK(names.size() >= 18);
}

TEST_CASE("an option is there several times for a command that takes it so, and for no other")
{
    const auto both = understood(QStringLiteral("form fill hand-over-list --dossier A --dossier B"))
                          .arguments.values(QStringLiteral("dossier"));
    CHECK(both == QStringList{QStringLiteral("A"), QStringLiteral("B")});
    CHECK(refused(words(QStringLiteral("letter enter thanks-letter --dossier A --dossier B")))
          == QStringLiteral("option-twice"));
}

TEST_CASE("who only looks leaves no mark, unless the look is recorded")
{
    const auto needs = [](const char *line) {
        const CommandLine command = understood(QString::fromLatin1(line));
        return std::get<InOffice>(command.command->action).needsFor(command.arguments);
    };
    for (const char *line : {"dossier show X", "dossier untold"}) {
        CHECK(needs(line) == InOffice::Needs::Reading);
        CHECK(needs(QByteArray(line).append(" --as lan").constData()) == InOffice::Needs::Writing);
    }
}

TEST_CASE("options may stand before, between and after the words")
{
    for (const QString &line : {QStringLiteral("--data /d --json ticket take --field A"),
                                QStringLiteral("ticket --field A --data /d take --json"),
                                QStringLiteral("ticket take --json --field=A --data=/d")}) {
        const CommandLine parsed = understood(line);
        CHECK(parsed.command->name() == QStringLiteral("ticket take"));
        CHECK(parsed.arguments.value(QStringLiteral("field")) == QStringLiteral("A"));
        CHECK(parsed.data == QStringLiteral("/d"));
        CHECK(parsed.json);
    }
}

TEST_CASE("a repeatable option keeps its order; after -- nothing is an option")
{
    const CommandLine journey =
        understood(QStringLiteral("ticket take --field A --first G --first B"));
    CHECK(journey.arguments.values(QStringLiteral("first"))
          == QStringList{QStringLiteral("G"), QStringLiteral("B")});
    const CommandLine shown = understood(QStringLiteral("ticket show -- --json"));
    CHECK(shown.arguments.operands() == QStringList{QStringLiteral("--json")});
    CHECK_FALSE(shown.json);
}

TEST_CASE("values are taken in composed form, as names are stored")
{
    const QString decomposed = QStringLiteral("Hộ tịch").normalized(QString::NormalizationForm_D);
    const auto parsed = parseCommandLine(
        {QStringLiteral("ticket"), QStringLiteral("take"), QStringLiteral("--field"), decomposed});
    REQUIRE(parsed);
    CHECK(parsed.value().arguments.value(QStringLiteral("field")) == QStringLiteral("Hộ tịch"));
}

TEST_CASE("a command travels as arguments and is understood the same")
{
    const CommandLine parsed = understood(QStringLiteral(
        "--json ticket take --first G --field A --first B --request x=-y --data /d"));
    const auto again = parseCommandLine(commandArguments(parsed));
    REQUIRE(again);
    CHECK(again.value().command == parsed.command);
    CHECK(again.value().data.isEmpty());
    for (const QString &name :
         {QStringLiteral("first"), QStringLiteral("field"), QStringLiteral("request")})
        CHECK(again.value().arguments.values(name) == parsed.arguments.values(name));
    const auto shown =
        parseCommandLine(commandArguments(understood(QStringLiteral("ticket show -- --x"))));
    REQUIRE(shown);
    CHECK(shown.value().arguments.operands() == QStringList{QStringLiteral("--x")});
    CHECK(parseCommandLine(commandArguments(understood(QStringLiteral("journal refold --check")))));
}

TEST_CASE("what is wrong with a line is said in one line")
{
    const QString huge(MostCharacters + 1, u'a');
    CHECK(refused({}) == QStringLiteral("no-command"));
    CHECK(refused(words(QStringLiteral("tickets"))) == QStringLiteral("unknown-command"));
    CHECK(refused(words(QStringLiteral("ticket"))) == QStringLiteral("unknown-command"));
    CHECK(refused(words(QStringLiteral("take ticket"))) == QStringLiteral("unknown-command"));
    CHECK(refused(words(QStringLiteral("ticket take --feld A")))
          == QStringLiteral("unknown-option"));
    CHECK(refused(words(QStringLiteral("ticket take -f A"))) == QStringLiteral("unknown-option"));
    CHECK(refused(words(QStringLiteral("ticket next --field A")))
          == QStringLiteral("unknown-option"));
    CHECK(refused(words(QStringLiteral("ticket take --field"))) == QStringLiteral("missing-value"));
    CHECK(refused(words(QStringLiteral("ticket take --field --json")))
          == QStringLiteral("missing-value"));
    CHECK(refused(words(QStringLiteral("ticket take --field=")))
          == QStringLiteral("missing-value"));
    CHECK(refused(words(QStringLiteral("ticket take --json=yes"))) == QStringLiteral("bad-value"));
    CHECK(refused(words(QStringLiteral("ticket next"))) == QStringLiteral("missing-option"));
    CHECK(refused(words(QStringLiteral("ticket next --counter 1 --counter 2")))
          == QStringLiteral("option-twice"));
    CHECK(refused(words(QStringLiteral("ticket next --counter 1 now")))
          == QStringLiteral("too-many-words"));
    CHECK(refused(words(QStringLiteral("ticket show"))) == QStringLiteral("missing-word"));
    CHECK(refused({QStringLiteral("backup"), QString()}) == QStringLiteral("missing-word"));
    CHECK(refused(
              {QStringLiteral("code"), QStringLiteral("read"), QStringLiteral("a.png"), QString()})
          == QStringLiteral("missing-word"));
    CHECK(refused(words(QStringLiteral("ticket show A001 A002")))
          == QStringLiteral("too-many-words"));
    CHECK(refused(words(QStringLiteral("site show --wait soon"))) == QStringLiteral("bad-value"));
    CHECK(refused(words(QStringLiteral("site show --wait -1"))) == QStringLiteral("bad-value"));
    CHECK(refused({QStringLiteral("ticket"), QStringLiteral("show"), huge})
          == QStringLiteral("bad-argument"));
    CHECK(refused({QStringLiteral("site"), QStringLiteral("show"), QStringLiteral("--data"), huge})
          == QStringLiteral("bad-argument"));
    CHECK(refused({QStringLiteral("ticket"), QStringLiteral("show"), QStringLiteral("A\n001")})
          == QStringLiteral("bad-argument"));
}

TEST_CASE("bytes that are no UTF-8 are refused by their place")
{
    std::array<std::string, 2> texts{"ticket", "\xc3\x28"};
    std::array<char *, 2> arguments{texts[0].data(), texts[1].data()};
    const auto decoded = decodeArguments(arguments);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().exit == Exit::BadInput);
    CHECK(decoded.error().error->message.contains(u'2'));
}

TEST_CASE("help and version are given for whatever stands around them")
{
    CHECK(understood(QStringLiteral("--help")).help);
    CHECK(understood(QStringLiteral("ticket take --help")).command->name()
          == QStringLiteral("ticket take"));
    const CommandLine group = understood(QStringLiteral("ticket --help"));
    CHECK(group.help);
    const QString ofGroup = helpText(group.command, group.group);
    CHECK(ofGroup.contains(QStringLiteral("  ticket take")));
    CHECK_FALSE(ofGroup.contains(QStringLiteral("  counter list")));
    CHECK(understood(QStringLiteral("--version")).version);
    const auto unknown = parseCommandLine({QStringLiteral("--help"), QStringLiteral("tickets")});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().exit == Exit::BadInput);
    CHECK(helpText(nullptr).contains(QStringLiteral("Exit codes")));
}

TEST_CASE("answers travel whole")
{
    const Answer error = Answer::failed(Exit::NotPossible, QStringLiteral("c"), QStringLiteral("m"),
                                        QStringLiteral("h"));
    const auto back = Answer::fromWire(error.toWire());
    REQUIRE(back);
    CHECK(back->exit == Exit::NotPossible);
    CHECK(back->complaint() == QStringLiteral("motcua-ctl: m; h\n"));
    CHECK(back->output(true).contains(QStringLiteral("\"error\"")));
    CHECK(back->output(false).isEmpty());
    CHECK_FALSE(Answer::fromWire({}));
    CHECK_FALSE(Answer::fromWire({{QStringLiteral("exit"), 77}}));
}
