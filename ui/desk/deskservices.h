#pragma once

#include "ui/models/waitingrows.h"

#include <chrono>

namespace motcua {

class AppointmentService;
class CounterService;
class CounterSetting;
class DayService;
class DeskSession;
class HelpDesk;
class MachineKeeper;
class PaperFeed;
class ProcedureService;
class QueueFeed;
class QueueService;
class Random;
class ReserveService;
class SiteService;
class StaffService;
class WorkService;
struct Appointment;
struct Ticket;

/// What the desk works with; everything outlives it.
struct DeskServices {
    QueueFeed &feed;
    PaperFeed &paper;
    QueueService &queue;
    CounterService &counters;
    DayService &days;
    AppointmentService &appointments;
    ReserveService &reserve;
    HelpDesk &help;
    WorkService &work;
    const ProcedureService &procedures;
    CounterSetting &counter;
    DeskSession &session;
    SiteService &sites;
    StaffService &staff;
    MachineKeeper &machine;
    Random &random;
    ProcedureName procedureName;
    /// Called once per number taken at the desk: prints or saves the slip.
    std::function<void(const Ticket &)> slip;
    /// The same for an appointment.
    std::function<void(const Appointment &)> appointmentSlip;
    /// The desk locks when nobody touched it for so long.
    std::chrono::milliseconds lockAfter = std::chrono::minutes{10};
    QString signInHint = {}; ///< stands on the sign-in page; usually empty
};

} // namespace motcua
