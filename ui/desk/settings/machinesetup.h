#pragma once

#include "core/printing/printjob.h"
#include "ui/print/printersetting.h"

#include <QStringList>

#include <functional>

namespace motcua {

/// What belongs to this machine and not to the site.
struct MachineSetup {
    PrinterSetting printer;
    double kioskInches = 32; ///< diagonal of the kiosk's panel, 7 to 120
    QString kioskScreen; ///< name of the screen a window belongs on; empty: as it comes
    QString boardScreen;
    QString deskScreen;
    int lockMinutes = 10; ///< the desk locks when nobody touched it for so long; 1 to 240
    QString documentQueue; ///< queue of the print system with A4 paper; empty: PDF instead
    QString backupFolder; ///< into which the site saves itself every day; empty: nowhere
    bool waitingList = false; ///< who waits is printed on A4 now and then, for a power cut
    QString scanFolder = {}; ///< where a scanner program saves its pages; empty: nowhere
    bool operator==(const MachineSetup &) const = default;
};

/// Keeps the setup of this machine and knows what is plugged in.
class MachineKeeper {
public:
    using Outcome = std::function<void(PrinterFault)>;

    MachineKeeper() = default;
    MachineKeeper(const MachineKeeper &) = delete;
    MachineKeeper &operator=(const MachineKeeper &) = delete;
    virtual ~MachineKeeper() = default;

    virtual MachineSetup setup() const = 0;
    /// Holds from the next start on. False: the disk refused, and what was kept may be gone.
    virtual bool keep(const MachineSetup &setup) = 0;
    /// Whether the printer is named as its kind wants it; a printer in a folder needs no name.
    virtual bool namesPrinter(const PrinterSetting &printer) const = 0;
    /// Names of the screens that are plugged in now.
    virtual QStringList screens() const = 0;
    /// Prints a slip that nobody can take for a number. Answers once, later, unless this object or
    /// another test takes its place.
    virtual void printTest(const PrinterSetting &printer, Outcome outcome) = 0;
    /// Prints a document of A4 pages on the queue that the setup names. `title` is what the print
    /// system shows and holds no secret. Answers once, later, unless this object goes first or
    /// another document takes its place.
    virtual void printDocument(const QByteArray &pdf, const QString &title, Outcome outcome) = 0;
};

} // namespace motcua
