#pragma once

#include "core/base/result.h"
#include "core/codes/scannedcode.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/scan/scanresult.h"
#include "ui/desk/scan/scanwords.h"
#include "ui/desk/window/sidework.h"
#include "ui/scan/camera/framescanner.h"

#include <QImage>
#include <QObject>

namespace motcua {

class ScanView;
struct AppointmentLine;
enum class PictureError;

/// Drives the page "Quét mã": what comes from camera, scanners, pictures and the clipboard is
/// understood and shown. Nothing of it is kept, and nothing in it is opened.
class ScanController : public QObject {
    Q_OBJECT

public:
    ScanController(const DeskServices &services, ScanView &view, QObject *parent = nullptr);
    ~ScanController() override;

    /// A scanner read this. Nothing happens while nobody works here.
    void take(const QString &text);
    CameraTrial &trial() { return m_trial; }
    /// The scanner on a serial line was plugged in or out.
    void setScannerThere(bool there);
    /// It sends letters that nobody can read.
    void tellUnreadable();
    /// Whether dossiers can be received and looked at with what was scanned.
    void setDossiers(bool offered) { m_dossiers = offered; }

Q_SIGNALS:
    /// A code came, wherever the officer was: the page should be seen.
    void shown();
    /// The page of this procedure should be seen.
    void procedureWanted(const QString &code);
    /// Somebody is to choose the procedure that a link means, see NamedLink::key.
    void namingWanted(const QString &key);
    /// A dossier is to be received with it, or to be opened.
    void dossierWanted(const motcua::ScannedCode &code);

private:
    void setCamera(bool on);
    void tryCamera();
    void showCamera();
    void readFile(const QString &path);
    void readPicture(const QImage &picture);
    /// What was found in pictures, or why they could not be read.
    using Found = Result<QStringList, PictureError>;
    void read(std::function<Found()> look);
    void show(const QStringList &texts);
    ScanResult resultOf(const ScannedCode &code);
    std::optional<Ticket> find(const TicketCode &code) const;
    std::optional<AppointmentLine> find(const AppointmentCode &code) const;
    const Procedure *procedureIn(const ScannedCode &code) const;
    std::optional<QString> keyOf(const ScannedCode &code) const;
    ScanWords::Naming namingOf(const ScannedCode &code) const;
    void act(int result);
    void actOther(int result);
    void forget();

    DeskServices m_services;
    ScanView &m_view;
    FrameScanner m_scanner;
    CameraTrial m_trial;
    bool m_cameraOn = false;
    bool m_dossiers = false;
    std::vector<ScannedCode> m_codes; ///< that are shown
    SideWork m_pictures;
};

} // namespace motcua
