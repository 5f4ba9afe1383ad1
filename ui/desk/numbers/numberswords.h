#pragma once

#include "core/queueing/counterservice.h"
#include "core/queueing/queueservice.h"
#include "core/queueing/reserveservice.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

/// Sentences of the page "Cấp số nhanh".
class NumbersWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::NumbersWords)

public:
    /// "5 đang chờ"
    static QString waiting(int people);
    /// "A025 · Hộ tịch · 08:21"
    static QString line(const Ticket &ticket, const SiteConfiguration &site);
    /// Of a number for another day; empty for one of today.
    static DeskMessage given(const Ticket &ticket, QDate today);
    static DeskMessage entered(const Ticket &ticket, const SiteConfiguration &site);
    static DeskMessage padSaved(const ReserveRange &range, const QString &path);
    static DeskMessage padNotSaved();
    static DeskMessage takenBack(const Ticket &ticket);
    static DeskMessage refusal(TakeError error);
    static DeskMessage refusal(TicketError error);
    static DeskMessage refusal(ReserveError error);
    static DeskMessage refusal(PadError error);
};

} // namespace motcua
