#include "ui/desk/settings/staffwords.h"

namespace motcua {

QString StaffWords::role(Role role)
{
    switch (role) {
    case Role::Officer: return tr("Officer at a counter");
    case Role::Head: return tr("Head of the centre");
    case Role::Admin: return tr("Administrator");
    case Role::Helper: return tr("Helper for a time");
    }
    return {};
}

QString StaffWords::state(const Account &account, QDate today)
{
    if (account.disabled)
        return tr("Locked: nobody signs in with it.");
    return isUsable(account, today) ? tr("In use.") : tr("Ended: nobody signs in with it.");
}

QString StaffWords::error(StaffError error)
{
    switch (error) {
    case StaffError::BadSignIn:
        return tr("2 to 32 small letters, digits, dots and dashes, a letter first.");
    case StaffError::SignInTaken: return tr("Somebody has this sign-in name.");
    case StaffError::NoName: return tr("Please write the full name.");
    case StaffError::UnknownAgency:
        return tr("This agency is not saved yet, or it is gone. Please save the settings first.");
    case StaffError::EndMissing: return tr("A helper's account has a last day.");
    case StaffError::EndNotAllowed: return tr("An administrator's account has no last day.");
    case StaffError::EndPassed: return tr("This day is over.");
    case StaffError::FirstNotAdmin: return tr("The first account is an administrator's.");
    case StaffError::UnknownAccount: return tr("This account is no longer there.");
    case StaffError::LastAdmin:
        return tr("Nobody else could change accounts. Nothing was changed. Please make somebody "
                  "else an administrator first.");
    case StaffError::NotAllowed:
        return tr("Your account does not change accounts. Nothing was changed. Please ask the "
                  "administrator.");
    case StaffError::StorageFailed:
        return tr("Sorry, this machine could not write to its disk. Nothing was changed. Please "
                  "try again; if it stays so, call the administrator.");
    }
    return {};
}

std::optional<StaffSection::Place> StaffWords::place(StaffError error)
{
    using Place = StaffSection::Place;
    switch (error) {
    case StaffError::BadSignIn:
    case StaffError::SignInTaken: return Place::SignIn;
    case StaffError::NoName: return Place::Name;
    case StaffError::UnknownAgency: return Place::Agency;
    case StaffError::EndMissing:
    case StaffError::EndNotAllowed:
    case StaffError::EndPassed: return Place::Ends;
    case StaffError::FirstNotAdmin:
    case StaffError::LastAdmin: return Place::Role;
    case StaffError::UnknownAccount:
    case StaffError::NotAllowed:
    case StaffError::StorageFailed: break;
    }
    return std::nullopt;
}

QString StaffWords::nameTaken(const Account &other)
{
    return tr("%1 is there already, as %2. If this is somebody else, please add a word to the "
              "name, such as the field.")
        .arg(other.name, other.signIn);
}

QString StaffWords::weakPassword()
{
    return tr("A password has 8 to 128 characters and is not the sign-in name.");
}

QString StaffWords::notTheSame()
{
    return tr("The two passwords are not the same. Please type them anew.");
}

QString StaffWords::notMadeYet()
{
    return tr("This account is not made yet. Please make it, or choose another name at the left to "
              "leave it.");
}

DeskMessage StaffWords::added(const Account &account)
{
    return DeskMessage::notice(tr("%1 can sign in as “%2”.").arg(account.name, account.signIn));
}

DeskMessage StaffWords::changed(const Account &account)
{
    return DeskMessage::notice(tr("The account of %1 is changed.").arg(account.name));
}

DeskMessage StaffWords::passwordSet(const Account &account)
{
    return DeskMessage::notice(tr("The new password of %1 holds.").arg(account.name));
}

} // namespace motcua
