#pragma once

#include "ui/models/waitingrows.h"

namespace motcua {

class CounterService;
class CounterSetting;
class HelpDesk;
class PaperFeed;
class QueueFeed;
class QueueService;
class Random;
struct Ticket;

/// What the desk works with; everything outlives it.
struct DeskServices {
    QueueFeed &feed;
    PaperFeed &paper;
    QueueService &queue;
    CounterService &counters;
    HelpDesk &help;
    CounterSetting &counter;
    Random &random;
    ProcedureName procedureName;
    /// Called once per number taken at the desk: prints or saves the slip.
    std::function<void(const Ticket &)> slip;
};

} // namespace motcua
