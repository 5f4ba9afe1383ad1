#pragma once

#include "core/dossiers/tracking.h"
#include "core/queueing/ticket.h"
#include "core/site/site.h"

#include <QCoreApplication>

namespace motcua {

/// What the kiosk says of a code that leads nowhere by itself.
class KioskScanWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::KioskScanWords)

public:
    /// Who is called earlier by the card that was held up.
    static QString offered(const QString &group);
    /// No group goes by this age.
    static QString noPriority();
    static QString unreadableAge();
    /// The scanner is set to another code page.
    static QString unreadable();
    static QString unknownProcedure();
    static QString notServedHere();
    static QString otherCentre();
    static QString unknownNumber();
    static QString notRead();
    static QString ofDay(QDate day);
    /// A number that waits no more; empty for one that does.
    static QString ticket(const Ticket &ticket);
    static QString reserve();
    static QString dossier();
    /// How far the dossier of a receipt is.
    static QString receipt(const TrackedStatus &status, const SiteZone &zone, Instant now);
    static QString receiptNotHereYet();
    static QString receiptOfNobody();
    /// No receipt has the code that was typed.
    static QString receiptMistyped();
    /// After several wrong ones.
    static QString receiptRests();
    /// Beside the number to fetch it with.
    static QString resultReady();
    static QString otherCode();
};

} // namespace motcua
