#include "ui/desk/dossiers/historywords.h"

#include "core/base/sitezone.h"
#include "core/documents/formkinds.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/richtext.h"

#include <algorithm>

namespace motcua {

QString HistoryWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::DossierReceived: return tr("Received");
    case Kind::SupplementAsked: return tr("Asked for papers");
    case Kind::DossierSupplemented: return tr("Papers have come");
    case Kind::DossierExtended: return tr("A new date was given");
    case Kind::DossierDecided: return tr("Decided");
    case Kind::DossierReturned: return tr("Handed over to the applicant");
    case Kind::DossierWithdrawn: return tr("Withdrawn by the applicant");
    case Kind::DossierStopped: return tr("Stopped");
    case Kind::DossierCodeBound: return tr("Official code kept");
    case Kind::DossierHandedOver: return tr("Passed on");
    case Kind::DossierTakenOver: return tr("Taken over");
    case Kind::DossierSentBack: return tr("Not taken over, sent back");
    case Kind::CitizenNotified: return tr("The applicant was told, or tried to be told");
    case Kind::DossierVoided: return tr("Voided: received by mistake");
    case Kind::AttachmentAdded: return tr("File added");
    case Kind::AttachmentRemoved: return tr("File removed");
    case Kind::PaperPrinted: return tr("Paper printed");
    case Kind::LetterRegistered: return tr("Letter entered in the register");
    case Kind::LettersDeclined: return tr("The family wants no letters");
    default: return {};
    }
}

QString HistoryWords::history(const std::vector<DossierEvent> &events, const NameOf &nameOf,
                              const SiteZone &zone)
{
    QStringList lines;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        QString what =
            event->undone ? tr("Taken back: %1").arg(kind(*event->undone)) : kind(event->kind);
        if (event->takenBack)
            what = tr("%1 (taken back later)").arg(what);
        const QString who = nameOf(event->actor);
        QStringList said{DossierWords::shortMoment(event->at, zone), what,
                         who.isEmpty() ? tr("nobody signed in") : who, event->words};
        said.removeAll(QString());
        lines.append(said.join(QStringLiteral(" · ")));
    }
    return richList(lines);
}

} // namespace motcua
