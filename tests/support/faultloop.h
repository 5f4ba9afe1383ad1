#pragma once

#include "tests/support/faultvfs.h"
#include "tests/support/testsite.h"

#include <functional>

namespace motcua {

/// How a use case ended.
enum class Ended { Done, StorageFailed, Refused };

template <typename T, typename E> Ended ended(const Result<T, E> &result)
{
    if (result)
        return Ended::Done;
    return result.error() == E::StorageFailed ? Ended::StorageFailed : Ended::Refused;
}

/// Lets the first step of the disk fail, then the second, and so on until the use case runs through
/// without meeting the fault; for each kind of step, with pages kept in memory and with hardly any,
/// so that reading fails as well and every commit copies the log into the file. With sanitizers,
/// every 23rd step only.
///
/// After each fault, with the disk well again, on the same connection and on what a process killed
/// at that moment leaves: everything is whole, what was answered Done is there, what was answered
/// StorageFailed is there wholly or not at all, and the same request works.
///
/// `act` uses requests with fixed ids; `appends` tells whether it writes operations.
void runFaultLoop(const std::function<void(TestSite &)> &prepare,
                  const std::function<Ended(TestSite &)> &act, bool appends = true);

} // namespace motcua
