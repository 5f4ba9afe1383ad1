#pragma once

#include "app/commands/answer.h"
#include "app/commands/arguments.h"
#include "core/documents/dossierpapers.h"

namespace motcua {

class Office;
struct Intake;

/// What a paper says to somebody whose dossier is not received, as on the desk's page of intakes.
/// Nothing is written down of it.
struct IntakeSlipText {
    FormKind kind = FormKind::Supplement; ///< or Rejection
    Person applicant; ///< who stands at the counter
    QString procedure; ///< code
    QStringList missing; ///< a line each
    QString reason;
};

/// Whether the form can be filled in for somebody without a dossier.
bool isIntakeSlip(FormKind kind);

/// Of "form fill": for whom, of which procedure, what is missing and why.
std::vector<OptionSpec> intakeSlipOptions();
Result<IntakeSlipText, Answer> intakeSlipFrom(Office &office, FormKind kind,
                                              const Arguments &arguments);
/// `officer` under the signature; may be empty.
DossierPapers::Sheets sheetsOf(Office &office, const IntakeSlipText &slip, const QString &officer);

/// Of "dossier receive": with one of them a slip is made instead of a receipt.
std::vector<OptionSpec> notReceivedOptions();
bool isNotReceived(const Arguments &arguments);
Answer notReceived(Office &office, const Intake &intake, const Arguments &arguments);

} // namespace motcua
