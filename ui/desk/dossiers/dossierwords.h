#pragma once

#include "core/citizens/person.h"
#include "core/dossiers/dossierselection.h"
#include "core/dossiers/dossierservice.h"
#include "ui/desk/dossiers/dossieracts.h"
#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

class SiteZone;

/// What the page shows of one dossier.
struct DossierStory {
    Dossier dossier;
    QString procedure;
    Person owner;
    Person submitter; ///< the owner, when it is the same
    Deadline deadline; ///< counted again
    bool revealed = false; ///< whose look at the persons was recorded
};

/// Sentences about dossiers.
class DossierWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::DossierWords)

public:
    static QString state(DossierState state);
    /// Late is no state: it is said beside one.
    static QString state(const Dossier &dossier, Instant now);
    static QString channel(IntakeChannel channel);
    static QString receivedWhen(ReceivedWhen when);
    static QString payment(Payment payment);
    static QString resultWay(ResultWay way);
    static QString notifyWay(NotifyWay way);
    static QString confirmation(Confirmation way);
    static QString act(DossierAct act);
    static QString personField(PersonField field);
    /// "17:00 Thứ Ba 24/11/2026"
    static QString moment(Instant t, const SiteZone &zone);
    /// "24/11 17:00", for a column.
    /// In the list; no date while the time is the applicant's.
    static QString dueShort(const Dossier &dossier, const SiteZone &zone);
    static QString shortMoment(Instant t, const SiteZone &zone);
    static QStringList steps(const Deadline &deadline);

    static QString story(const DossierStory &story, const SiteZone &zone);
    static QString found(int dossiers, bool all);
    static DeskMessage noPrinter();
    static DeskMessage nothingCame();
    /// `said` is the sentence for the telephone.
    static DossierFormText form(DossierAct act, const Dossier &dossier, const SiteZone &zone,
                                const QString &said);
    /// The papers of the procedure, to be ticked.
    static std::pair<DossierInput, QString> checklist();
    static DeskMessage done(DossierAct act, const Dossier &dossier, const SiteZone &zone);
    static DeskMessage refusal(DossierError error);
    static DeskMessage takenBack(const Dossier &dossier);
    static DeskMessage notRead();
    static DeskMessage nothingToLookAt();
    /// Why persons are not shown.
    static DeskMessage notRevealed(bool accounts);

private:
    static QString persons(const DossierStory &story);
    static QString intake(const Dossier &dossier, const SiteZone &zone);
    static QString due(const DossierStory &story, const SiteZone &zone);
    static QString delivered(const Delivery &delivery);
    static QString past(const Dossier &dossier, const SiteZone &zone);
};

} // namespace motcua
