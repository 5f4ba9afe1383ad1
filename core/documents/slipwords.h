#pragma once

#include "core/documents/contextwords.h"
#include "core/queueing/queuesnapshot.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

namespace motcua {

/// The sentences of the slip, translation context "Slip". Sources are English; what is printed
/// stands in the translation of the site's language.
class SlipWords : private ContextWords {
public:
    /// `language` as ContextWords has it.
    explicit SlipWords(const QTranslator *language);

    QString heading() const;
    QString step(int order) const;
    QString stepDone() const;
    QString counterAlone(const QString &numbers) const; ///< begins a line
    QString counterInside(const QString &numbers) const; ///< within a line
    QString priority(const QString &group) const;
    QString waiting(int ahead, const std::optional<WaitRange> &wait) const;
    /// Of a number for another day, whose doors open at `opens`.
    QString dated(QDate day, QTime opens) const;
    /// Foot of its slip: whose paper this is a year later, and when it was taken.
    QString numberOf(QDate day, QTime opens, const QString &taken) const;
    /// The rest of the half-day in which a missed number may go straight to the counter.
    QString missed(QTime now) const;
    QString appointment() const; ///< heading of an appointment's slip
    /// When the appointment begins, and how to use the code above.
    QString begins(QDate day, QTime time) const;
    /// Foot of its slip.
    QString madeAt(const QString &moment) const;
    /// What coming later means.
    QString inTime() const;
    QString reserve() const; ///< mark of a number that was printed beforehand
    QString arrival() const; ///< before the time that is written by hand
    QString waitingList() const; ///< heading of the list of who waits
    QString printedAt(QDate date, QTime time) const;
    QString waitingAdvice() const; ///< what the list is for
    /// Number, field, came at, counter, standing, served at.
    std::array<QString, 6> waitingColumns() const;
    QString standing(TicketState state) const; ///< of who is not served yet; else empty
    QString receipt() const; ///< heading of a dossier's receipt
    QString dossierCode() const;
    QString resultDue() const;
    QString lookUpCode() const;
    QString lookUp() const; ///< what to do with the code above
    QString thanks() const;
    QString moment(QDate date, QTime time) const;
    /// `when`: a time, or a moment of another day than the slip's.
    QString reprint(int count, const QString &when) const;
    /// "08:21", and which day where it is not `known`.
    QString timeOf(QDate date, QTime time, QDate known) const;
    /// On paper of a centre for practice.
    QString practice() const;

private:
    QString expected(const WaitRange &wait) const;
    QString dateText(QDate date) const;
};

} // namespace motcua
