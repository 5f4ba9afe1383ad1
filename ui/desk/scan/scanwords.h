#pragma once

#include "core/codes/scannedcode.h"
#include "core/procedures/procedure.h"
#include "core/queueing/appointmentservice.h"
#include "ui/desk/scan/scanresult.h"
#include "ui/desk/window/messagebar.h"
#include "ui/scan/camera/framesource.h"
#include "ui/scan/picturefile.h"

#include <QCoreApplication>

#include <optional>

namespace motcua {

/// Sentences of the page "Quét mã".
class ScanWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::ScanWords)

public:
    static ScanResult card(const CitizenCard &card);
    static ScanResult number(const PersonalNumber &number);
    /// `procedure` is null when the catalogue does not have it.
    static ScanResult procedure(const ProcedureLink &link, const Procedure *procedure);
    /// `ticket` is empty when there is none of this code here.
    static ScanResult ticket(const TicketCode &code, const std::optional<Ticket> &ticket,
                             const SiteConfiguration &site);
    static ScanResult appointment(const AppointmentCode &code,
                                  const std::optional<AppointmentLine> &line,
                                  const SiteConfiguration &site);
    static ScanResult reserve(const ReserveCode &code, const SiteConfiguration &site);
    static ScanResult dossier(const DossierCode &code);
    static ScanResult unknown(const UnknownCode &code);
    /// What pages of dossiers do with it; empty: nothing.
    static QString dossierAction(const ScannedCode &code);

    /// What the camera is doing; empty while it shows a picture.
    static QString camera(FrameSource::State state);
    static DeskMessage reading();
    static DeskMessage nothingFound();
    static DeskMessage nothingPasted();
    static DeskMessage notRead(PictureError error);
    /// The scanner on a serial line.
    static DeskMessage scannerThere();
    static DeskMessage scannerGone();
    static DeskMessage scannerUnreadable();
};

} // namespace motcua
