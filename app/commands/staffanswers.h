#pragma once

#include "app/commands/answer.h"
#include "core/staff/staffservice.h"

namespace motcua {

class Office;

/// What commands about accounts say.

/// "officer head admin helper"
QString roleName(Role role);
Result<Role, Answer> roleNamed(const QString &text);

/// The last day; empty when there is none.
QString endText(const Account &account);
/// "working ended disabled"
QString stateOf(const Account &account, QDate today);
QJsonObject toJson(const Account &account, QDate today);

/// The account after what was done to it, or why it was not.
Answer answerFor(const StaffService::Changed &changed, QDate today);
Answer answerFor(StaffError error);
Answer answerFor(const SignInRefusal &refusal);
Answer weakPassword();
/// The sheet for the safe, with a new code that is shown this once.
Answer recoverySheet(Office &office);
/// There was no terminal to ask for a password at, or standard input ended too soon.
Answer noSecretAnswer();

} // namespace motcua
