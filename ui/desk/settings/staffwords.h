#pragma once

#include "core/staff/staffservice.h"
#include "ui/desk/settings/staffsection.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences about accounts.
class StaffWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::StaffWords)

public:
    static QString role(Role role);
    static QString state(const Account &account, QDate today);
    static QString error(StaffError error);
    /// Where it belongs in the form; nothing: above it.
    static std::optional<StaffSection::Place> place(StaffError error);
    /// Two people of one name could not be told apart on papers and in lists.
    static QString nameTaken(const Account &other);
    static QString weakPassword();
    static QString notTheSame();
    /// A new account was typed and not made.
    static QString notMadeYet();
    static DeskMessage added(const Account &account);
    static DeskMessage changed(const Account &account);
    static DeskMessage passwordSet(const Account &account);
};

} // namespace motcua
