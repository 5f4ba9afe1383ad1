#pragma once

#include "core/journal/kinds.h"
#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"
#include "core/staff/account.h"

#include <vector>

namespace motcua {

/// Roles × kinds and roles × streams: who may write and read what. Pure tables.

/// Whether somebody of this role may write operations of this kind. What the machine writes by
/// itself has no actor and is not asked for.
bool mayWrite(Role role, Kind kind);
/// Whether windows show this role what a stream holds.
bool mayRead(Role role, Stream stream);

/// Walls between agencies: an account of one serves its counters and no other.
bool mayServe(const Account &account, const Counter &counter);
/// A queue belongs to its agency, and to one whose counters the site lets serve it.
bool mayServe(const Account &account, QStringView field, const SiteConfiguration &configuration);
/// Whether what was handed to `receiver` was handed to this account: its agency, or its person by
/// the name that nobody else of `accounts` works under.
bool isReceiver(const Account &account, const QString &receiver,
                const SiteConfiguration &configuration, const std::vector<Account> &accounts);
/// What the account may see of the queue: its own agency's fields and counters.
QueueSnapshot withinWalls(QueueSnapshot snapshot, const Account &account,
                          const SiteConfiguration &configuration);

} // namespace motcua
