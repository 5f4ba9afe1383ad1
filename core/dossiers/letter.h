#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace motcua {

struct Dossier;
struct Procedure;

/// A registration of a death: no letter of joy goes to whoever brought one.
inline const QString DeathProcedure = QStringLiteral("1.000656");

/// Letters to whoever brought a dossier. Numbers are stored.
enum class Letter {
    Apology = 1, ///< with a new date
    Thanks = 2,
    Marriage = 3, ///< congratulations
    Birth = 4, ///< congratulations
    Condolence = 5,
};

/// In the register of letters: it was written, and goes out once.
struct RegisteredLetter {
    Letter letter = Letter::Thanks;
    int year = 0; ///< of the register, on the clock of the site
    int number = 0; ///< in the year's register, from 1
    Instant at{};
    Id by; ///< account that approved it; null: whoever owns the data folder
    bool operator==(const RegisteredLetter &) const = default;
};

/// Whether the letter may go out for the dossier as it stands. An apology comes with a new date.
/// The others go with what was granted, never where they would hurt: not for a sensitive procedure
/// (adoption, disability, poverty), not when the family said no; congratulations and condolences
/// with one procedure each, that of a late registration being another one, and none to a birth
/// among whose papers is the record of a child that was left behind. Where the owner's day of birth
/// is known (`ownerBorn` as Person::born) and the owner is under 18, thus the child itself: no
/// congratulation on a birth that was more than MostDaysToRegisterBirth before the receipt, and no
/// condolence. An owner of age is a parent or a relative, whose birth tells nothing.
bool suits(Letter letter, const Dossier &dossier, const Procedure &procedure,
           const QString &ownerBorn = QString());

/// Within so many days a birth is registered in time (catalogue, 1.001193: "đúng hạn 60 ngày").
inline constexpr int MostDaysToRegisterBirth = 60;

struct WantedLetter {
    Letter letter = Letter::Thanks;
    Instant since{};
};
/// What the dossier asks for by itself, so far as it can tell (suits() asks the procedure, too): an
/// apology once there is a new date; then, unless one was entered or declined, what goes with what
/// was granted, and thanks once the result is in hand.
std::optional<WantedLetter> wantedLetter(const Dossier &dossier);

} // namespace motcua
