#pragma once

#include "core/queueing/counterservice.h"
#include "core/queueing/queueservice.h"
#include "core/queueing/reserveservice.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

class QueueFeed;

/// Sentences of the page "Cấp số nhanh".
class NumbersWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::NumbersWords)

public:
    /// "5 đang chờ"
    static QString note(const FieldLine &line);
    /// Before a number is given that no counter would call, with what can be done instead.
    static DeskMessage unserved(const Field &field, const SiteConfiguration &site);
    /// "A025 · Hộ tịch · 08:21"
    static QString line(const Ticket &ticket, const SiteConfiguration &site);
    /// Of a number for another day; empty for one of today.
    static DeskMessage given(const Ticket &ticket, const QueueFeed &feed);
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
