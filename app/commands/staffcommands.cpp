#include "app/commands/staffcommands.h"

#include "app/commands/command.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/staffanswers.h"
#include "app/commands/texttable.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString AgencyOption = QStringLiteral("agency");
const QString EndsOption = QStringLiteral("ends");
const QString NameOption = QStringLiteral("name");
const QString NoEndOption = QStringLiteral("no-end");
const QString RoleOption = QStringLiteral("role");
const QString SignInOption = QStringLiteral("sign-in");
const QString WholeOption = QStringLiteral("whole-centre");

Answer list(Office &office, const Arguments &)
{
    const QDate today = siteDate(office);
    QJsonArray json;
    TextTable table({QStringLiteral("SIGN-IN"), QStringLiteral("ROLE"), QStringLiteral("AGENCY"),
                     QStringLiteral("ENDS"), QStringLiteral("STATE"), QStringLiteral("NAME")});
    for (const Account &account : office.staff().list()) {
        json.append(toJson(account, today));
        table.add({account.signIn, roleName(account.role), account.agency, endText(account),
                   stateOf(account, today), account.name});
    }
    return {Exit::Done, json, table.text(), {}};
}

// What the options say of role, agency and end; the rest stays as it is.
std::optional<Answer> readDuty(const Arguments &arguments, Account &account)
{
    const auto role = roleNamed(arguments.value(RoleOption));
    if (!role)
        return role.error();
    account.role = role.value();
    if (arguments.has(WholeOption))
        account.agency.clear();
    if (arguments.has(AgencyOption))
        account.agency = arguments.value(AgencyOption);
    if (arguments.has(NoEndOption))
        account.ends.reset();
    if (arguments.has(EndsOption)) {
        const auto day = dayNamed(arguments.value(EndsOption));
        if (!day)
            return day.error();
        account.ends = day.value();
    }
    return std::nullopt;
}

Answer add(Office &office, const Arguments &arguments)
{
    Account wanted;
    wanted.signIn = arguments.value(SignInOption);
    wanted.name = arguments.value(NameOption);
    if (const auto problem = readDuty(arguments, wanted))
        return *problem;
    const auto password = NewPassword::make(arguments.secret(0), wanted.signIn);
    if (!password)
        return weakPassword();
    return answerFor(office.staff().add(wanted, *password, {}), siteDate(office));
}

// `act` is given the account that was named.
template <typename Act> Answer withAccount(Office &office, const Arguments &arguments, Act act)
{
    const auto account = office.staff().named(arguments.operands().first());
    return account ? act(*account) : answerFor(StaffError::UnknownAccount);
}

Answer setPassword(Office &office, const Arguments &arguments)
{
    return withAccount(office, arguments, [&](const Account &account) {
        const auto password = NewPassword::make(arguments.secret(0), account.signIn);
        return password
            ? answerFor(office.staff().setPassword(account.id, *password, {}), siteDate(office))
            : weakPassword();
    });
}

Answer setRole(Office &office, const Arguments &arguments)
{
    return withAccount(office, arguments, [&](Account account) {
        const auto problem = readDuty(arguments, account);
        return problem ? *problem
                       : answerFor(office.staff().setRole(account, {}), siteDate(office));
    });
}

template <StaffService::Changed (StaffService::*Verb)(const Id &, const Id &)>
Answer set(Office &office, const Arguments &arguments)
{
    return withAccount(office, arguments, [&](const Account &account) {
        return answerFor((office.staff().*Verb)(account.id, {}), siteDate(office));
    });
}

// Who leaves may still have dossiers, and nobody would look after them.
Answer disable(Office &office, const Arguments &arguments)
{
    return withAccount(office, arguments, [&](const Account &account) {
        const auto changed = office.staff().disable(account.id, {});
        Answer answer = answerFor(changed, siteDate(office));
        const auto held = office.handOvers().heldBy({account.id, account.name});
        if (!changed || !held || held.value().empty())
            return answer;
        QJsonObject json = answer.json.toObject();
        json.insert(QStringLiteral("dossiersHeld"), qint64(held.value().size()));
        answer.json = json;
        answer.text += QStringLiteral("%1 dossiers are still with them: motcua-ctl dossier pass-on "
                                      "--from %2 --to NAME\n")
                           .arg(QString::number(held.value().size()), account.signIn);
        return answer;
    });
}

Answer makeRecoveryCode(Office &office, const Arguments &) { return recoverySheet(office); }

Answer recover(Office &office, const Arguments &arguments)
{
    const QString name = arguments.operands().first();
    const auto password = NewPassword::make(arguments.secret(1), name);
    if (!password)
        return weakPassword();
    const auto recovered = office.staff().recover(name, arguments.secret(0), *password);
    return recovered ? answerFor(StaffService::Changed(recovered.value()), siteDate(office))
                     : answerFor(recovered.error());
}

} // namespace

std::vector<Command> staffCommands()
{
    using Run = void (*)(Office &, const Arguments &, const AnswerLater &);
    const auto row = [](const char *word, const QStringList &operands, const char *help,
                        const std::vector<OptionSpec> &options, Run run,
                        const QStringList &secrets = {}) {
        Command command{{QStringLiteral("staff"), QString::fromLatin1(word)},
                        operands,
                        QString::fromUtf8(help),
                        options,
                        InOffice{InOffice::Needs::Writing, run}};
        command.secrets = secrets;
        if (!secrets.isEmpty())
            command.options.push_back({PasswordStdinOption,
                                       {},
                                       QStringLiteral("read from standard input, a line each: ")
                                           + secrets.join(QStringLiteral(", "))});
        return command;
    };
    const auto option = [](const QString &name, const char *value, const char *help,
                           bool required) {
        return OptionSpec{name, QString::fromLatin1(value), QString::fromUtf8(help), required,
                          false};
    };
    const QStringList account{QStringLiteral("SIGN-IN")};
    const QString password = QStringLiteral("new password");
    const OptionSpec role = option(RoleOption, "ROLE", "officer head admin helper", true);
    const OptionSpec agency =
        option(AgencyOption, "CODE", "serves this agency only; else the whole centre", false);
    const OptionSpec ends = option(EndsOption, "YYYY-MM-DD", "last day; a helper has one", false);
    std::vector<Command> commands{
        row("list", {}, "the accounts", {}, atOnce<list>),
        row("add", {}, "an account; the first is an admin's",
            {option(SignInOption, "NAME", "what is typed to sign in", true),
             option(NameOption, "NAME", "in full", true), role, agency, ends},
            atOnce<add>, {password}),
        row("password", account, "a new password", {}, atOnce<setPassword>, {password}),
        row("role", account, "another role; agency and last day stay unless named",
            {role, agency, option(WholeOption, "", "serves the whole centre", false), ends,
             option(NoEndOption, "", "has no last day", false)},
            atOnce<setRole>),
        row("disable", account, "cannot sign in any more", {}, atOnce<disable>),
        row("enable", account, "can sign in again", {}, atOnce<set<&StaffService::enable>>),
        row("recovery", {}, "a new recovery code for an admin's lost password; shown once", {},
            atOnce<makeRecoveryCode>),
        row("recover", account, "gives an admin a new password with the recovery code", {},
            atOnce<recover>, {QStringLiteral("recovery code"), password})};
    std::get<InOffice>(commands.front().action).needs = InOffice::Needs::Reading;
    return commands;
}

} // namespace motcua
