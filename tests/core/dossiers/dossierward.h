#pragma once

#include "tests/support/testsite.h"

namespace motcua {

/// Procedures of the test: a birth on the same day, a certificate in three working days, one that
/// pauses, one without a term, an old one, one of the police.
void loadProcedures(TestSite &site);

/// Somebody at the counter with all papers, Monday 2026-11-23 at 08:00 or later.
Intake intakeOf(const Id &request, const char *procedure = "1.001022");

/// Receives and expects a dossier.
Dossier receive(TestSite &site, const Intake &intake);
Result<Dossier, DossierError> tryReceive(TestSite &site, const Intake &intake);

Person person(const char *number, const char *name);

/// The ward at work on Monday, 23 November 2026, at 08:00; the 24th is a holiday.
struct DossierWard : TestSite {
    DossierWard();
    static Instant moment(int day, int hour, int minute);
    Dossier received(const char *procedure = "1.001022");
    Id account(const char *signIn, Role role, const QString &agency = {});
};

DossierError refusal(const Result<Dossier, DossierError> &result);

} // namespace motcua
