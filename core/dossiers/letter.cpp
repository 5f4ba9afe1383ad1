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
const QString DeathProcedure = QStringLiteral("1.000656");
// As the catalogue names the paper: "Biên bản về việc trẻ bị bỏ rơi".
const QString LeftBehind = QStringLiteral("bị bỏ rơi");

bool isOfChildLeftBehind(const Dossier &dossier)
{
    return std::ranges::any_of(dossier.papers, [](const HandedPaper &paper) {
        return paper.name.contains(LeftBehind, Qt::CaseInsensitive);
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

} // namespace

bool suits(Letter letter, const Dossier &dossier, const Procedure &procedure,
           const QString &ownerBorn)
{
    if (dossier.state == DossierState::Voided)
        return false;
    if (letter == Letter::Apology)
        return dossier.extended;
    if (!dossier.hasNews(News::Ready) || procedure.sensitive || !dossier.lettersDeclined.isEmpty())
        return false;
    const auto child = childBorn(dossier, ownerBorn);
    const bool late = child && child->daysTo(dossier.day) > MostDaysToRegisterBirth;
    switch (letter) {
    case Letter::Marriage: return dossier.procedure == MarriageProcedure;
    case Letter::Birth:
        return dossier.procedure == BirthProcedure && !late && !isOfChildLeftBehind(dossier);
    case Letter::Condolence: return dossier.procedure == DeathProcedure && !child;
    case Letter::Thanks: return dossier.procedure != DeathProcedure; // condolences go instead
    case Letter::Apology: break;
    }
    return false;
}

} // namespace motcua
