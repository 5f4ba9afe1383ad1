#pragma once

#include "core/codes/scannedcode.h"
#include "core/procedures/procedure.h"
#include "core/queueing/appointmentservice.h"
#include "ui/desk/scan/cameratrial.h"
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
    /// Whether it can be asked what a code means, and whether somebody said it already.
    enum class Naming { CannotBe, CanBe, WasSaid };
    /// `procedure` is null when the catalogue does not have it; `says` is what stands in the code.
    static ScanResult procedure(const QString &says, const Procedure *procedure, Naming naming);
    /// `ticket` is empty when there is none of this code here.
    static ScanResult ticket(const TicketCode &code, const std::optional<Ticket> &ticket,
                             const SiteConfiguration &site);
    static ScanResult appointment(const AppointmentCode &code,
                                  const std::optional<AppointmentLine> &line,
                                  const SiteConfiguration &site);
    static ScanResult reserve(const ReserveCode &code, const SiteConfiguration &site);
    static ScanResult dossier(const DossierCode &code);
    /// `genuine`: signed by a device of this site; nothing: that cannot be told.
    static ScanResult receipt(const ReceiptCode &code, std::optional<bool> genuine);
    /// `procedure` is null when the catalogue does not have it.
    static ScanResult form(const FormCode &code, const Procedure *procedure);
    static ScanResult enrolment(const EnrolmentCode &code, const SiteConfiguration &site);
    static ScanResult unknown(const UnknownCode &code, Naming naming);
    /// What pages of dossiers do with it; empty: nothing.
    static QString dossierAction(const ScannedCode &code);

    /// What the camera is doing; empty while it shows a picture.
    static QString camera(FrameSource::State state);
    static DeskMessage trialBegins();
    static DeskMessage trial(CameraTrial::Outcome outcome, std::chrono::milliseconds took);
    static DeskMessage reading();
    static DeskMessage nothingFound();
    static DeskMessage nothingPasted();
    static DeskMessage notRead(PictureError error);
    static DeskMessage stopped();
    /// The scanner on a serial line.
    static DeskMessage scannerGone();
    /// `numberKept`: what it sent began with a personal number.
    static DeskMessage scannerUnreadable(bool numberKept);
};

} // namespace motcua
