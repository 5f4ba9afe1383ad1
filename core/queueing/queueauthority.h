#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/queueing/ticket.h"

#include <functional>

namespace motcua {

/// Why nobody was called, or nothing decided.
enum class ClaimError {
    NobodyWaiting,
    UnknownCounter,
    CounterBusy, ///< a called ticket is still at this counter
    UnknownTicket, ///< no ticket of today has this id
    NotWaiting, ///< the wanted ticket is neither waiting nor held
    OtherRequest, ///< the request's id was used for another counter or ticket
    NotAllowed, ///< not by this account, or not at this counter
    NobodyDecides, ///< no authority reached: manual mode
    StorageFailed,
};

struct ClaimRequest {
    Id request; ///< the same request is answered with the same ticket
    int counter = 0;
    Id actor; ///< who pressed; null when nobody is signed in
    Id wanted{}; ///< this ticket and no other; null: whose turn it is
};

/// Decides which ticket a counter calls next; only it may, so that no two counters get one ticket.
/// The callback comes exactly once, at once or seconds later, on the caller's thread; a caller that
/// is gone by then guards its own callback.
class QueueAuthority {
public:
    using Answer = std::function<void(Result<Ticket, ClaimError>)>;

    QueueAuthority() = default;
    QueueAuthority(const QueueAuthority &) = delete;
    QueueAuthority &operator=(const QueueAuthority &) = delete;
    virtual ~QueueAuthority() = default;
    virtual void claimNext(const ClaimRequest &request, Answer answer) = 0;
};

enum class DrawError {
    NobodyDecides,
    StorageFailed,
};

struct DrawRequest {
    Id request;
    QDate day;
    QString series;
};

/// Gives out running numbers of a series and day. Same contract as QueueAuthority.
class NumberSource {
public:
    using Answer = std::function<void(Result<int, DrawError>)>;

    NumberSource() = default;
    NumberSource(const NumberSource &) = delete;
    NumberSource &operator=(const NumberSource &) = delete;
    virtual ~NumberSource() = default;
    virtual void draw(const DrawRequest &request, Answer answer) = 0;
};

} // namespace motcua
