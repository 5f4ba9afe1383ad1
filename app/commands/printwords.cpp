#include "app/commands/printwords.h"

#include <algorithm>

namespace motcua {

QString printStateName(PrintState state)
{
    switch (state) {
    case PrintState::Queued: return QStringLiteral("queued");
    case PrintState::Sending: return QStringLiteral("sending");
    case PrintState::Printed: return QStringLiteral("printed");
    case PrintState::Failed: return QStringLiteral("failed");
    case PrintState::Unknown: return QStringLiteral("unknown");
    case PrintState::Expired: return QStringLiteral("expired");
    }
    return {};
}

QString faultName(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::None: return {};
    case PrinterFault::PaperOut: return QStringLiteral("paper-out");
    case PrinterFault::CoverOpen: return QStringLiteral("cover-open");
    case PrinterFault::Offline: return QStringLiteral("offline");
    case PrinterFault::NotThere: return QStringLiteral("not-there");
    case PrinterFault::NoAnswer: return QStringLiteral("no-answer");
    case PrinterFault::NotAllowed: return QStringLiteral("not-allowed");
    case PrinterFault::DiskFull: return QStringLiteral("disk-full");
    case PrinterFault::Cancelled: return QStringLiteral("cancelled");
    case PrinterFault::Broken: return QStringLiteral("broken");
    }
    return {};
}

QString faultAdvice(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::None: return {};
    case PrinterFault::PaperOut: return QStringLiteral("put in a new roll");
    case PrinterFault::CoverOpen: return QStringLiteral("press its cover shut");
    case PrinterFault::Offline:
        return QStringLiteral("let it go on: cupsenable QUEUE; cupsaccept QUEUE, or close the "
                              "program that uses it");
    case PrinterFault::NotThere:
        return QStringLiteral("look at its switch, plug and cable, and at printer/target in "
                              "machine.ini");
    case PrinterFault::NoAnswer:
        return QStringLiteral("switch it off and on; if it never answers, set printer/status=no");
    case PrinterFault::NotAllowed:
        return QStringLiteral("let this user use it: usermod -aG lp,dialout $USER, then log in "
                              "again");
    case PrinterFault::DiskFull: return QStringLiteral("make room in the folder for slips");
    case PrinterFault::Cancelled: return QStringLiteral("look at the queue: lpstat -W all");
    case PrinterFault::Broken: return QStringLiteral("look for jammed paper; look at its lamps");
    }
    return {};
}

PrinterFault faultInTheWay(const std::vector<PrintJob> &jobs)
{
    const auto waits = [](const PrintJob &job) {
        return job.state == PrintState::Queued && job.fault != PrinterFault::None;
    };
    const auto last = std::find_if(jobs.rbegin(), jobs.rend(), waits);
    return last == jobs.rend() ? PrinterFault::None : last->fault;
}

} // namespace motcua
