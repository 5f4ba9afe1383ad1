#include "app/commands/staffanswers.h"

#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/ticketanswers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace motcua {

namespace {

struct RoleWord {
    Role role;
    QStringView word;
};
constexpr std::array<RoleWord, 4> RoleWords{{{Role::Officer, u"officer"},
                                             {Role::Head, u"head"},
                                             {Role::Admin, u"admin"},
                                             {Role::Helper, u"helper"}}};

} // namespace

QString stateOf(const Account &account, QDate today)
{
    if (account.disabled)
        return QStringLiteral("disabled");
    return isUsable(account, today) ? QStringLiteral("working") : QStringLiteral("ended");
}

QString roleName(Role role)
{
    return std::ranges::find(RoleWords, role, &RoleWord::role)->word.toString();
}

Result<Role, Answer> roleNamed(const QString &text)
{
    const auto it = std::ranges::find(RoleWords, QStringView(text), &RoleWord::word);
    if (it == RoleWords.end())
        return badValue(QStringLiteral("bad-role"), QStringLiteral("there is no such role"),
                        QStringLiteral("one of officer, head, admin, helper"));
    return it->role;
}

QString endText(const Account &account)
{
    return account.ends ? account.ends->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const Account &account, QDate today)
{
    const auto orNull = [](const QString &t) { return t.isEmpty() ? QJsonValue() : QJsonValue(t); };
    return {{QStringLiteral("id"), account.id.hex()},
            {QStringLiteral("signIn"), account.signIn},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("role"), roleName(account.role)},
            {QStringLiteral("agency"), orNull(account.agency)},
            {QStringLiteral("ends"), orNull(endText(account))},
            {QStringLiteral("state"), stateOf(account, today)}};
}

Answer answerFor(StaffError error)
{
    switch (error) {
    case StaffError::BadSignIn:
        return badValue("bad-sign-in", "this sign-in name cannot be typed everywhere",
                        "2 to 32 of a-z, 0-9, dot and dash, a letter first");
    case StaffError::SignInTaken:
        return notPossible("sign-in-taken", "somebody has this sign-in name",
                           "see motcua-ctl staff list");
    case StaffError::NoName:
        return badValue("no-name", "an account has a name", "write it in full");
    case StaffError::UnknownAgency:
        return badValue("unknown-agency", "there is no such agency", "see motcua-ctl site show");
    case StaffError::EndMissing:
        return badValue("end-missing", "a helper's account has a last day",
                        "write --ends YYYY-MM-DD");
    case StaffError::EndNotAllowed:
        return badValue("end-not-allowed", "an admin's account has no last day",
                        "leave --ends out");
    case StaffError::EndPassed:
        return badValue("end-passed", "this last day is over", "write today or a later day");
    case StaffError::FirstNotAdmin:
        return notPossible("first-not-admin", "the first account is an admin's",
                           "add one with --role admin");
    case StaffError::UnknownAccount:
        return badValue("unknown-account", "there is no such account", "see motcua-ctl staff list");
    case StaffError::LastAdmin:
        return notPossible("last-admin", "nobody else could change accounts",
                           "make another account an admin first");
    case StaffError::NotAllowed: return notAllowedAnswer();
    case StaffError::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer answerFor(const SignInRefusal &refusal)
{
    switch (refusal.kind) {
    case SignInRefusal::Kind::Wrong:
        return notPossible("wrong", "the account or the code is not right",
                           "an admin's account and the newest code, which serves once");
    case SignInRefusal::Kind::Wait: {
        const double seconds = std::ceil(double(refusal.wait.count()) / 1000);
        return Answer::failed(Exit::NotPossible, QStringLiteral("wait"),
                              QStringLiteral("too many were wrong: nothing was tried"),
                              QStringLiteral("try again in %1 s").arg(qint64(seconds)));
    }
    case SignInRefusal::Kind::StorageFailed: break;
    }
    return storageFailedAnswer();
}

Answer weakPassword()
{
    return badValue("weak-password", "this password is too short, too long or the sign-in name",
                    "8 to 128 characters; a few words make a good one");
}

Answer answerFor(const StaffService::Changed &changed, QDate today)
{
    if (!changed)
        return answerFor(changed.error());
    const Account &account = changed.value();
    return {Exit::Done,
            toJson(account, today),
            QStringList{account.signIn, roleName(account.role), stateOf(account, today)}.join(
                QStringLiteral("  "))
                + u'\n',
            {}};
}

Answer noSecretAnswer()
{
    return badValue("no-password", "the password is not there",
                    "run it at a terminal, or write it to standard input with --password-stdin");
}

Answer recoverySheet(Office &office)
{
    const QDate today = office.configuration().zone().date(office.clock().now());
    const auto code = office.staff().makeRecoveryCode({});
    if (!code)
        return answerFor(code.error());
    const QString text =
        QStringLiteral(
            "Recovery sheet of %1, %2\n"
            "\n"
            "    %3\n"
            "\n"
            "With this code an admin who forgot the password sets a new one, once: on the sign-in\n"
            "page of the desk, or with motcua-ctl staff recover SIGN-IN. Write it down, put it\n"
            "into a sealed envelope and lock it away. It is shown this once and stored nowhere;\n"
            "a new code makes it void.\n")
            .arg(office.configuration().site.name, today.toString(Qt::ISODate), code.value());
    return {Exit::Done, QJsonObject{{QStringLiteral("code"), code.value()}}, text, {}};
}

} // namespace motcua
