#pragma once

#include "ui/models/waitingrows.h"

namespace motcua {

class CounterSetting;
class HelpDesk;
class QueueFeed;
class QueueService;
class Random;

/// What the desk works with; everything outlives it.
struct DeskServices {
    QueueFeed &feed;
    QueueService &queue;
    HelpDesk &help;
    CounterSetting &counter;
    Random &random;
    ProcedureName procedureName;
};

} // namespace motcua
