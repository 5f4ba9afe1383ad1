#pragma once

#include "core/printing/printjob.h"
#include "core/queueing/appointmentservice.h"
#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace motcua {

/// Sentences of the kiosk with figures in them, in the language it shows now.
class KioskWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::KioskWords)

public:
    /// "12 waiting"; "Nobody is waiting".
    static QString waiting(int people);
    /// Of the tile that leads to all fields: who waits, or from when on there are numbers again.
    static QString hall(const QueueSnapshot &snapshot, const SiteConfiguration &configuration);
    /// Of a tile: "5 waiting · 10–15 min". Says "No waiting" only when the estimate says so too.
    static QString figure(const FieldLine &line);
    /// Of the tile of a field that no counter serves.
    static QString unserved() { return tr("No counter at present"); }
    static QString ahead(int people);
    /// "about 10–15 minutes"
    static QString wait(const std::optional<WaitRange> &range);
    /// Of a number for another day, whose doors open at `opens`.
    static QString dated(QDate day, QTime opens);
    /// Why a number is of another day.
    static QString usedUp() { return tr("Sorry, there are no numbers left for today."); }
    static QString closingSoon()
    {
        return tr("Sorry, it is near closing time: no more numbers are given today.");
    }
    static QString noMoreToday() { return tr("Sorry, no more numbers are given today."); }
    /// What to do with a number of today: on a slip, or seen here only; and with one of another
    /// day.
    static QString keepSlipAndWait();
    static QString takeSeat();
    static QString keepSlip();
    /// "Step 1: counter 5, Police"; without a number when there is one step only.
    static QString step(int number, int count, const std::vector<int> &counters,
                        const QString &field);
    /// Which counters will call: "counter 1, 2 or 3".
    static QString counters(const std::vector<int> &numbers);
    static QString priority(const QString &group);
    static QString yourNumber() { return tr("Your number"); }
    static QString yourAppointment() { return tr("Your appointment"); }
    /// "9 giờ thứ Ba 24/11", alone on a line.
    static QString begins(QDate day, QTime time);
    static QString typeCode();
    static QString inTime();
    /// Instead of the people ahead: until it begins they do not tell when the turn comes.
    static QString appointmentAt(QTime time);
    /// To the holder of an appointment who came before its time.
    static QString nextFrom(QTime time);
    /// Why a code gives no number; `day` is the appointment's.
    static QString noArrival(AppointmentError error, QDate day);
    static QString more() { return tr("Other matters"); }
    static QString moreHint() { return tr("Touch to see more"); }
    static QString afterHelp();
    /// To whoever holds this number and gets no slip; empty without a fault.
    static QString paper(PrinterFault fault, const QString &number);
    /// Headings on the page of a procedure.
    static QString where() { return tr("Where"); }
    static QString forms() { return tr("Forms"); }
    static QString pleaseNote() { return tr("Please note"); }
    /// To whoever asked for the list of a procedure's papers: that it comes, or why it does not.
    static QString checklist(PrinterFault fault);
    static QString wrongPin() { return tr("That is not the PIN. Please try again."); }
    static QString pinLocked() { return tr("Too many tries. Please wait half a minute."); }

    static QString clock(QTime time);
    /// "thứ Hai 23/11", as it stands within a sentence.
    static QString date(QDate date);
    /// The same standing alone.
    static QString headDate(QDate day);
    /// When the doors open next and numbers are given, or that nobody knows.
    static QString opening(const SiteConfiguration &configuration, Instant now);
    /// The week, days with equal hours in one line.
    static QStringList hours(const SiteConfiguration &configuration);

    /// "7 giờ 30"
    static QString time(QTime time);

private:
    static QString from(QDate day, bool usedUp);
    static QString weekday(int day);
};

} // namespace motcua
