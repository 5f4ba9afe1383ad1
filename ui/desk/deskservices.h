#pragma once

#include "ui/models/waitingrows.h"

namespace motcua {

class CounterService;
class CounterSetting;
class DayService;
class HelpDesk;
class QueueFeed;
class QueueService;
class Random;
struct Ticket;

/// What the desk works with; everything outlives it.
struct DeskServices {
    QueueFeed &feed;
    QueueService &queue;
    CounterService &counters;
    DayService &days;
    HelpDesk &help;
    CounterSetting &counter;
    Random &random;
    ProcedureName procedureName;
    /// Called once per number taken at the desk: prints or saves the slip.
    std::function<void(const Ticket &)> slip;
};

} // namespace motcua
