#pragma once

#include "app/platform/printers/printersetting.h"
#include "app/platform/scanners/serialscanner.h"
#include "core/base/vietnamesetyping.h"
#include "ui/desk/settings/machinesetup.h"
#include "ui/desk/window/countersetting.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QSettings>

#include <chrono>
#include <memory>

namespace motcua {

class DocumentPrint;
class Printer;

/// What belongs to this machine and not to the site: machine.ini in the data folder.
class MachineSettings final : public CounterSetting, public MachineKeeper {
public:
    /// `slips`: folder for the slips as PDF, where the file names no printer.
    MachineSettings(const QString &file, const QString &slips);
    ~MachineSettings() override;

    std::optional<int> counter() const override;
    void setCounter(int number) override;
    /// How long nobody touches the desk before it locks: desk/lockMinutes, 1 to 240, usually 10.
    std::chrono::minutes lockAfter() const;
    /// How fields of the desk compose Vietnamese letters: desk/typing, telex, vni or none; else
    /// Telex where no input method runs, as `environment` tells, and nothing where one does.
    std::optional<TypingMethod> typing(const QProcessEnvironment &environment) const;
    void setTyping(std::optional<TypingMethod> method);
    /// Diagonal of the kiosk's panel in inches.
    double kioskInches() const;
    /// Name of the screen a window belongs on ("kiosk", "board", "desk"); by default the screen
    /// that carries the window's name, if there is one.
    QString screenOf(const QString &window) const;
    /// How slips get onto paper; nothing when the file says what cannot be, see `motcua-ctl
    /// doctor`.
    std::optional<PrinterSetting> printer() const { return readPrinterSetting(m_settings); }

    /// The queue of the print system for A4 pages: documents/queue; empty: none.
    QString documentQueue() const;
    /// Whether who waits is printed there now and then: documents/waitingList.
    bool printsWaitingList() const;
    /// Whether receipts of dossiers go to the printer of slips, not onto a form:
    /// documents/receipts.
    bool printsReceiptsAsSlips() const;
    /// The folder into which the site saves itself every day: backup/folder; empty: nowhere.
    QString backupFolder() const;
    /// The folder where a scanner program saves its pages: scanner/folder; empty: none.
    QString scanFolder() const;
    /// The camera that codes are held to: camera/name; empty: the first one there is.
    QString cameraName() const;
    /// The handheld scanner on a serial line: scanner/device; nothing: there is none.
    std::optional<SerialScanner::Setting> scanner() const;
    MachineSetup setup() const override;
    bool keep(const MachineSetup &setup) override;
    bool namesPrinter(const PrinterSetting &printer) const override;
    QStringList screens() const override;
    void printTest(const PrinterSetting &printer, Outcome outcome) override;
    void printDocument(const QByteArray &pdf, const QString &title, Outcome outcome) override;

private:
    void keepName(const QString &key, const QString &name);

    QSettings m_settings;
    QString m_slips;
    std::unique_ptr<Printer> m_tested; ///< while a test slip is on its way
    std::unique_ptr<DocumentPrint> m_document; ///< the last one
    QObject m_here; ///< what comes later comes only while this object lives
};

} // namespace motcua
