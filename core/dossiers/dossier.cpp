#include "core/dossiers/dossier.h"

#include <QRegularExpression>

namespace motcua {

QString dossierCodeOf(const QString &prefix, QDate day, int number)
{
    return prefix + u'-' + day.toString(QStringLiteral("yyMMdd")) + u'-'
        + QStringLiteral("%1").arg(number, 4, 10, QLatin1Char('0'));
}

bool isAgencyCode(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Y]\\d{2}(\\.[A-Z0-9]{2,3}){0,4}\\z"));
    return pattern.match(text).hasMatch();
}

bool Dossier::isProvisional() const { return prefix == ProvisionalPrefix; }

QString Dossier::provisionalCode() const
{
    return isProvisional() ? dossierCodeOf(prefix, day, number) : QString();
}

QString Dossier::code() const
{
    return officialCode.isEmpty() ? dossierCodeOf(prefix, day, number) : officialCode;
}

bool Dossier::isOpen() const
{
    return state == DossierState::InProcess || state == DossierState::WaitingSupplement;
}

bool allows(DossierState state, DossierVerb verb)
{
    const bool inProcess = state == DossierState::InProcess;
    const bool waiting = state == DossierState::WaitingSupplement;
    switch (verb) {
    case DossierVerb::AskSupplement:
    case DossierVerb::Extend:
    case DossierVerb::Decide: return inProcess;
    case DossierVerb::Supplement: return waiting;
    case DossierVerb::Withdraw:
    case DossierVerb::Stop: return inProcess || waiting;
    case DossierVerb::Return:
        return state == DossierState::Approved || state == DossierState::Refused;
    }
    return false;
}

} // namespace motcua
