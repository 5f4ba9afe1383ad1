#include "core/staff/permissions.h"

#include <algorithm>

namespace motcua {

bool mayWrite(Role role, Kind kind)
{
    // The machine's own: nobody says that it stopped or lost something, or carries what a broken
    // log held.
    if (kind == Kind::DayInterrupted || kind == Kind::LossFound
        || kind == salvagedKind(streamOf(kind)))
        return false;
    switch (streamOf(kind)) {
    case Stream::Queue: {
        if (kind == Kind::TrackingChanged) // told of a dossier
            return mayRead(role, Stream::Dossier);
        const bool ends = kind == Kind::TicketVoided || kind == Kind::TicketRestored
            || kind == Kind::DayClosed || kind == Kind::DayReopened || kind == Kind::DayStated;
        return !ends || role != Role::Helper;
    }
    case Stream::Dossier:
        return role == Role::Head || (role == Role::Officer && kind != Kind::DossierVoided);
    case Stream::Admin: {
        if (kind == Kind::LinkNamed) // asked of whoever scanned it
            return role != Role::Helper;
        // The catalogue is the head's too, and to erase takes two: the admin need not be both.
        const bool isHeads = kind == Kind::ProcedureDefined || kind == Kind::ErasureAsked
            || kind == Kind::ErasureConfirmed;
        if (kind == Kind::BookClosed) // signed by the head of the one-stop section
            return role == Role::Head;
        return role == Role::Admin || (role == Role::Head && isHeads);
    }
    case Stream::Access: return mayRead(role, Stream::Dossier);
    case Stream::Citizen: return role == Role::Head;
    case Stream::Staff: return role == Role::Admin;
    }
    return false;
}

bool mayRead(Role role, Stream stream)
{
    switch (stream) {
    case Stream::Queue:
    case Stream::Admin: return true;
    case Stream::Dossier: return role == Role::Officer || role == Role::Head;
    // Not the officer a complaint is about, nor the admin who could alter the accounts behind it.
    case Stream::Access:
    case Stream::Citizen: return role == Role::Head;
    case Stream::Staff: return role == Role::Admin;
    }
    return false;
}

bool mayServe(const Account &account, const Counter &counter)
{
    return account.agency.isEmpty() || account.agency == counter.agency;
}

bool mayServe(const Account &account, QStringView field, const SiteConfiguration &configuration)
{
    if (account.agency.isEmpty())
        return true;
    const Field *known = configuration.field(field);
    if (known && known->agency == account.agency)
        return true;
    return std::ranges::any_of(configuration.counters, [&](const Counter &counter) {
        return mayServe(account, counter) && counter.servesField(field);
    });
}

bool isReceiver(const Account &account, const QString &receiver,
                const SiteConfiguration &configuration, const std::vector<Account> &accounts)
{
    const auto isNamed = [&receiver](const QString &name) {
        return !name.isEmpty()
            && name.simplified().compare(receiver.simplified(), Qt::CaseInsensitive) == 0;
    };
    const bool ofAgency = std::ranges::any_of(configuration.agencies, [&](const Agency &agency) {
        return agency.code == account.agency && (isNamed(agency.name) || isNamed(agency.code));
    });
    // Of two who share a name nobody can tell who is meant.
    return ofAgency
        || (isNamed(account.name)
            && std::ranges::count_if(
                   accounts, [&](const Account &a) { return !a.disabled && isNamed(a.name); })
                == 1);
}

QueueSnapshot withinWalls(QueueSnapshot snapshot, const Account &account,
                          const SiteConfiguration &configuration)
{
    if (account.agency.isEmpty())
        return snapshot;
    const auto isForeign = [&](const auto &line) {
        return !mayServe(account, line.field, configuration);
    };
    std::erase_if(snapshot.fields, isForeign);
    std::erase_if(snapshot.waiting, isForeign);
    std::erase_if(snapshot.held, isForeign);
    std::erase_if(snapshot.absent, isForeign);
    std::erase_if(snapshot.expected, isForeign);
    std::erase_if(snapshot.calls, isForeign);
    std::erase_if(snapshot.counters, [&](const CounterLine &line) {
        const Counter *counter = configuration.counter(line.counter);
        return !counter || !mayServe(account, *counter);
    });
    return snapshot;
}

} // namespace motcua
