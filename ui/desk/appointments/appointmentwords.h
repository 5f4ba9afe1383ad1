#pragma once

#include "core/queueing/appointmentservice.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences of the page "Lịch hẹn".
class AppointmentWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::AppointmentWords)

public:
    /// "Thứ Ba 24/11/2026"
    static QString day(QDate day);
    /// "09:30 · còn 2 chỗ"
    static QString place(const SlotPlaces &slot, const SiteZone &zone);
    static QString row(const AppointmentLine &line, const SiteConfiguration &site);
    static DeskMessage made(const Appointment &appointment, const SiteConfiguration &site);
    static DeskMessage arrived(const Ticket &ticket);
    static DeskMessage cancelled(const Appointment &appointment, const SiteConfiguration &site);
    static DeskMessage refusal(AppointmentError error);
};

} // namespace motcua
