#include "core/dossiers/dossier.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

bool areSound(const std::vector<HandedPaper> &papers)
{
    return papers.size() <= std::size_t(MostPapers)
        && std::ranges::all_of(papers, [](const HandedPaper &p) {
               return !p.name.trimmed().isEmpty() && p.originals >= 0 && p.originals <= MostPapers
                   && p.copies >= 0 && p.copies <= MostPapers;
           });
}

bool Dossier::isOnItsWay() const
{
    return !handOvers.empty() && !handOvers.back().taken && !handOvers.back().sentBack;
}

const HandOver *Dossier::holding() const
{
    const auto taken = std::find_if(handOvers.rbegin(), handOvers.rend(),
                                    [](const HandOver &given) { return given.taken.has_value(); });
    return taken == handOvers.rend() ? nullptr : &*taken;
}

const RegisteredLetter *Dossier::registered(Letter letter) const
{
    const auto found = std::ranges::find(letters, letter, &RegisteredLetter::letter);
    return found == letters.end() ? nullptr : &*found;
}

bool Dossier::hasNews(News news) const
{
    if (state == DossierState::Voided)
        return false;
    switch (news) {
    case News::Ready: return decided && closingReason.isEmpty();
    case News::Refused: return decided && !closingReason.isEmpty();
    case News::Missing: return !supplements.empty();
    case News::Postponed: return extended;
    case News::Stopped: return state == DossierState::Stopped;
    }
    return false;
}

std::optional<News> Dossier::untold() const
{
    std::optional<std::pair<News, Instant>> wanted;
    switch (state) {
    case DossierState::WaitingSupplement:
        if (!supplements.empty())
            wanted = {News::Missing, supplements.back().asked};
        break;
    case DossierState::Approved:
    case DossierState::Refused:
        if (decided)
            wanted = {state == DossierState::Approved ? News::Ready : News::Refused, *decided};
        break;
    case DossierState::Stopped:
        if (closed)
            wanted = {News::Stopped, *closed};
        break;
    case DossierState::InProcess:
        if (extended)
            wanted = {News::Postponed, extendedAt};
        break;
    case DossierState::Returned:
    case DossierState::Withdrawn:
    case DossierState::Voided: break;
    }
    if (!wanted)
        return std::nullopt;
    const bool told = std::ranges::any_of(notifications, [&](const Notification &n) {
        return n.reached && n.news == wanted->first && n.at >= wanted->second;
    });
    return told ? std::nullopt : std::optional(wanted->first);
}

QString holderName(const Dossier &dossier)
{
    const HandOver *taken = dossier.holding();
    if (!taken)
        return {};
    return taken->takenBy.isEmpty() ? taken->to : taken->takenBy;
}

bool Holder::holds(const Dossier &dossier) const
{
    const QString by = holderName(dossier);
    if (by.isEmpty())
        return !account.isNull() && dossier.receiver == account;
    return by.compare(name, Qt::CaseInsensitive) == 0;
}

bool wantsProof(Confirmation confirmation)
{
    return confirmation == Confirmation::Witnesses || confirmation == Confirmation::PostalSlip;
}

bool isLegalFact(Kind kind)
{
    return kind == Kind::DossierDecided || kind == Kind::DossierReturned
        || kind == Kind::DossierWithdrawn || kind == Kind::DossierStopped;
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
    case DossierVerb::HandOver:
        return inProcess || waiting || state == DossierState::Approved
            || state == DossierState::Refused;
    case DossierVerb::Void: return state != DossierState::Voided;
    }
    return false;
}

} // namespace motcua
