#pragma once

#include "core/printing/printjob.h"

#include <QByteArray>

class QImage;

namespace motcua {

// The bytes of ESC/POS, the language of receipt printers, as far as a picture and the printer's
// state need it. Text is never sent: the printer's own letters lack the signs of Vietnamese.
// Source: Epson, "ESC/POS Application Programming Guide"; the commands by their names there.

enum class PaperEnd {
    Cut, ///< the printer has a knife
    TearOff, ///< the paper is fed past the edge where it is torn
};

/// The whole slip: initialise, the picture in bands (GS v 0), feed and cut. `picture` has one bit a
/// dot, 1 is black, and is as wide as the head.
QByteArray escposSlip(const QImage &picture, PaperEnd end);

/// Rows of one band; the smallest buffers take this many of 80 mm.
inline constexpr int EscposBandRows = 128;

/// What DLE EOT asks for; it is answered with one byte at once, also while the printer is off line.
enum class StatusQuery : char {
    Printer = 1,
    OfflineCause = 2,
    Paper = 4,
};
QByteArray escposQuery(StatusQuery query);
/// What every such question begins with.
QByteArray escposQuestionMark();
/// Whether a byte is an answer to DLE EOT; bits 0, 1, 4 and 7 never change.
bool isStatusAnswer(char byte);

/// GS r 1 stands in the printer's buffer like print data: its answer says that everything before it
/// was printed.
QByteArray escposFence();
bool isFenceAnswer(char byte);

/// DLE DC4 8: throws away what the printer has received and not printed.
QByteArray escposClear();

/// The state as far as answers have told.
struct EscposStatus {
    bool offline = false;
    bool coverOpen = false;
    bool paperOut = false;
    bool broken = false; ///< knife, head, temperature
    void read(StatusQuery query, char answer);
    /// The most telling one: a printer without paper is also off line.
    PrinterFault fault() const;
};

} // namespace motcua
