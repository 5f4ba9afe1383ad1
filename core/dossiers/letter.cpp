#include "core/dossiers/letter.h"

#include "core/citizens/person.h"
#include "core/dossiers/dossier.h"
#include "core/procedures/procedure.h"

#include <algorithm>
#include <optional>

namespace motcua {

namespace {

const QString MarriageProcedure = QStringLiteral("1.000894");
const QString BirthProcedure = QStringLiteral("1.001193");
// As the catalogue names the paper: "Biên bản về việc trẻ bị bỏ rơi".
const QString LeftBehind = QStringLiteral("bị bỏ rơi");

bool isOfChildLeftBehind(const Dossier &dossier)
{
    return std::ranges::any_of(dossier.papers, [](const HandedPaper &paper) {
        return paper.name.contains(LeftBehind, Qt::CaseInsensitive);
    });
}

// A refusal has a reason, also when it is in the applicant's hands.
bool isGranted(const Dossier &dossier)
{
    return dossier.decided && dossier.state != DossierState::Refused
        && dossier.state != DossierState::Voided && dossier.closingReason.isEmpty();
}

bool isFor(Letter letter, const Dossier &dossier)
{
    switch (letter) {
    case Letter::Marriage: return dossier.procedure == MarriageProcedure;
    case Letter::Birth: return dossier.procedure == BirthProcedure && !isOfChildLeftBehind(dossier);
    case Letter::Condolence: return dossier.procedure == DeathProcedure;
    case Letter::Thanks: return dossier.procedure != DeathProcedure; // condolences go instead
    case Letter::Apology: break;
    }
    return false;
}

bool wasWrittenTo(const Dossier &dossier)
{
    return std::ranges::any_of(dossier.letters, [](const RegisteredLetter &letter) {
        return letter.letter != Letter::Apology;
    });
}

constexpr int OfAge = 18; // years

// The last day the owner may have been born on; nothing when unknown, or when the owner is of age.
std::optional<QDate> childBorn(const Dossier &dossier, const QString &ownerBorn)
{
    const auto born = birthDays(ownerBorn);
    const bool child = born && born->last.addYears(OfAge) > dossier.day;
    return child ? std::optional(born->last) : std::nullopt;
}

// A birth registered late, or a dead child.
bool hurts(Letter letter, const Dossier &dossier, const QString &ownerBorn)
{
    const auto child = childBorn(dossier, ownerBorn);
    return child
        && (letter == Letter::Condolence
            || (letter == Letter::Birth && child->daysTo(dossier.day) > MostDaysToRegisterBirth));
}

} // namespace

bool suits(Letter letter, const Dossier &dossier, const Procedure &procedure,
           const QString &ownerBorn)
{
    if (dossier.state == DossierState::Voided)
        return false;
    if (letter == Letter::Apology)
        return dossier.extended;
    return isGranted(dossier) && !procedure.sensitive && dossier.lettersDeclined.isEmpty()
        && isFor(letter, dossier) && !hurts(letter, dossier, ownerBorn);
}

std::optional<WantedLetter> wantedLetter(const Dossier &dossier)
{
    if (dossier.state == DossierState::Voided)
        return std::nullopt;
    if (dossier.extended && !dossier.registered(Letter::Apology))
        return WantedLetter{Letter::Apology, dossier.extendedAt};
    if (!isGranted(dossier) || !dossier.lettersDeclined.isEmpty() || wasWrittenTo(dossier))
        return std::nullopt;
    for (const Letter letter : {Letter::Condolence, Letter::Birth, Letter::Marriage}) {
        if (isFor(letter, dossier))
            return WantedLetter{letter, *dossier.decided};
    }
    const bool inHand = dossier.state == DossierState::Returned && dossier.closed;
    return inHand && isFor(Letter::Thanks, dossier)
        ? std::optional(WantedLetter{Letter::Thanks, *dossier.closed})
        : std::nullopt;
}

} // namespace motcua
