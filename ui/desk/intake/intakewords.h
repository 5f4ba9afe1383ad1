#pragma once

#include "core/codes/scannedcode.h"
#include "core/dossiers/dossierservice.h"
#include "ui/desk/intake/citizenwindow.h"
#include "ui/desk/intake/intakestate.h"
#include "ui/desk/intake/personpart.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>

namespace motcua {

class SiteZone;
struct Site;

/// Sentences of the page "Nhận hồ sơ".
class IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::IntakeWords)

public:
    /// "15/03/1990" of "1990-03-15"; a month or a year alone likewise.
    static QString born(const QString &iso);
    /// The other way round; what is no date comes back as it is.
    static QString bornFrom(const QString &typed);

    /// What is known of a person and was told otherwise; without the value where the look was not
    /// recorded.
    static PersonDifference difference(PersonField field, const Person &known, bool recorded);
    /// Who it is, as short as it can be said.
    static QString named(const Person &person);
    static QString named(const ScannedCode &cardOrNumber);
    static QString known(bool recorded);
    static QString unknown();
    static QString badNumber();
    static DeskMessage taken(PersonField field);
    static DeskMessage takenBack(PersonField field);
    static DeskMessage notTaken(bool storageFailed);

    /// "2 bản chính"; "nếu có"; of a paper in the checklist.
    static QString paperNote(const WantedPaper &wanted);
    static QString variant(const QString &variant);
    static QString procedureNote(const Procedure &procedure);
    static QString feeNote(const Procedure &procedure);
    static QString due(const Deadline &deadline, const SiteZone &zone);
    static QString target(const DeadlineCounter::Target &target, const SiteZone &zone);
    static QString noDue(bool chosen);
    static QString phoneWanted();

    static QString ticket(const QString &number);
    /// Who asks, on the screen for the citizen.
    static QString unit(const Site &site);

    static DeskMessage chooseProcedure();
    static DeskMessage nameWanted();
    static DeskMessage receivedAhead();
    static DeskMessage whyLaterWanted();
    static DeskMessage feeWanted();
    static DeskMessage bringerWanted();
    static DeskMessage notServed();
    static DeskMessage received(const Dossier &dossier, const SiteZone &zone);
    static DeskMessage discarded();
    static DeskMessage slipPrinting(bool refusal);
    static DeskMessage reasonWanted();
    static DeskMessage nothingMissing();
    static DeskMessage draftsOffered(int drafts, Instant newest, const SiteZone &zone);
    static DeskMessage draftsElsewhere(int drafts);
    /// One of them, on a line; `procedure` null: none chosen yet.
    static QString draft(const IntakeDraft &draft, const Procedure *procedure,
                         const SiteZone &zone);
    static DeskMessage notKept();

    static CitizenCheck check(const IntakeState &state, const Procedure *procedure,
                              const QString &due);
};

} // namespace motcua
