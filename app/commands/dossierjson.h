#pragma once

#include "app/commands/answer.h"
#include "core/base/result.h"
#include "core/citizens/person.h"
#include "core/dossiers/duelist.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace motcua {

class Office;

/// A dossier with its persons. `whole`: with everything that is known of them; else the name and
/// the number as others may see it. "steps" tell the due date of the receipt.
QJsonObject toJson(const Dossier &dossier, Office &office, bool whole);
/// The same of many, without steps, papers and the persons' data.
QJsonObject lineJson(const Dossier &dossier, Office &office);

/// "name" and the like of what is told otherwise than it is known.
QJsonArray fieldNames(const std::vector<PersonField> &fields);

/// "in-process waiting-supplement approved refused returned withdrawn stopped"
QString stateName(DossierState state);
Result<DossierState, Answer> dossierStateNamed(const QString &text);
QString newsName(News news);
Result<News, Answer> newsNamed(const QString &text);
/// "late today target-at-risk tomorrow later"
QString nearnessName(Nearness nearness);

/// What people write on a command line; the answer is bad input and names what there is.
Result<PersonField, Answer> personFieldNamed(const QString &text);
Result<IntakeChannel, Answer> channelNamed(const QString &text);
Result<Payment, Answer> paymentNamed(const QString &text);
Result<ResultWay, Answer> resultWayNamed(const QString &text);
Result<Confirmation, Answer> confirmationNamed(const QString &text);
Result<NotifyWay, Answer> notifyWayNamed(const QString &text);

} // namespace motcua
