#pragma once

#include "core/queueing/queueservice.h"
#include "core/site/site.h"

#include <QDate>
#include <QString>

#include <vector>

class QTranslator;

namespace motcua {

/// One stop of the way through the hall: "Bước 1" · "quầy 5, Công an".
struct SlipStep {
    QString label; ///< empty when there is only one stop
    QString place;
    bool operator==(const SlipStep &) const = default;
};

/// The paper a citizen takes from the kiosk: every line as it is printed, how it looks left to
/// ui/print. Empty lines are not printed. All text is composed (NFC) and free of line breaks.
/// Holds no personal data.
struct Slip {
    Id ticket;
    QDate day; ///< business day
    QString authority; ///< "UBND PHƯỜNG MẪU"
    QString centre; ///< "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"
    QString heading; ///< "SỐ THỨ TỰ"
    QString number; ///< "A025"
    QString field; ///< queue whose letter is printed: the last step's
    QString shape; ///< its picture; known without colour
    QString procedure; ///< empty when none was chosen or it is sensitive
    std::vector<SlipStep> steps; ///< in order; never more than one without a label
    QString priority; ///< "Ưu tiên: Người cao tuổi"
    QString waiting; ///< "Trước ông/bà còn 4 người, khoảng 10–15 phút"
    QString missed; ///< what to do when the call was missed
    QString thanks;
    /// When the number was taken: "08:21 thứ Hai 23/11/2026"; of one for another day that day, too.
    QString time;
    QString reprint; ///< "Bản in lại lần 1 lúc 09:40"
    QString code; ///< text of the QR, see TicketCode
    QString practice; ///< "TẬP LÀM THỬ – KHÔNG CÓ GIÁ TRỊ" on what a practice site prints
    bool operator==(const Slip &) const = default;
};

/// What every slip of a field begins with: the sender, the field and its picture.
Slip slipHead(const SiteConfiguration &configuration, const QString &field);
/// Names were typed by many hands: one Unicode form, one line.
QString printedName(const QString &text);

/// Source of the lines: what a ticket shows by custom (design of the slip, sentences to ship).
/// `procedureName` is empty for a sensitive procedure: such a name never stands on paper that
/// others see. `reprint` counts copies printed after the first; they keep number and time.
/// The paper speaks the site's language, whatever language the kiosk shows just then: sentences
/// are looked up in `language` first, then in what the program has installed.
Slip buildSlip(const Ticket &ticket, const QueueService::Standing &standing,
               const SiteConfiguration &configuration, const QString &procedureName, Instant now,
               int reprint = 0, const QTranslator *language = nullptr);

} // namespace motcua
