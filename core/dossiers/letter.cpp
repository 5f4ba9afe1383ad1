#include "core/dossiers/letter.h"

#include "core/dossiers/dossier.h"
#include "core/procedures/procedure.h"

#include <algorithm>

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

} // namespace

bool suits(Letter letter, const Dossier &dossier, const Procedure &procedure)
{
    if (dossier.state == DossierState::Voided)
        return false;
    if (letter == Letter::Apology)
        return dossier.extended;
    const bool granted = dossier.decided && dossier.state != DossierState::Refused;
    if (!granted || procedure.sensitive || !dossier.lettersDeclined.isEmpty())
        return false;
    switch (letter) {
    case Letter::Marriage: return dossier.procedure == MarriageProcedure;
    case Letter::Birth: return dossier.procedure == BirthProcedure && !isOfChildLeftBehind(dossier);
    case Letter::Condolence: return dossier.procedure == DeathProcedure;
    case Letter::Thanks: return dossier.procedure != DeathProcedure; // condolences go instead
    case Letter::Apology: break;
    }
    return false;
}

} // namespace motcua
