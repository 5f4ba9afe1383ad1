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

#include <atomic>
#include <functional>
#include <memory>

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

    /// A scanner read this: it goes where it leads, or is shown. Nothing happens while nobody works
    /// here.
    void take(const QString &text);
    /// Asked first whether a code that was scanned is for another page, which then shows it.
    void setElsewhere(std::function<bool(const QString &text)> elsewhere)
    {
        m_elsewhere = std::move(elsewhere);
    }
    CameraTrial &trial() { return m_trial; }
    /// Whether dossiers can be received and looked at with what was scanned.
    void setDossiers(bool offered) { m_dossiers = offered; }

Q_SIGNALS:
    /// A code came, wherever the officer was: the page should be seen.
    void shown();
    /// The page of this procedure should be seen. `link` is what led there if somebody once said
    /// that it does, see NamedLink::key: they may have been wrong.
    void procedureWanted(const QString &code, const QString &link);
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
    /// Set by the window, seen beside it: nobody waits for what is being looked through.
    using Stopped = std::shared_ptr<std::atomic<bool>>;
    void read(const std::function<Found(const Stopped &)> &look);
    void stopReading();
    void show(const QStringList &texts);
    void drop();
    void openProcedure(const ScannedCode &code, const Procedure &procedure);
    ScanResult resultOf(const ScannedCode &code, const QString &text);
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
    std::function<bool(const QString &text)> m_elsewhere;
    Stopped m_stopped; ///< of the pictures that are looked through
    SideWork m_pictures;
};

} // namespace motcua
