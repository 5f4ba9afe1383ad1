#pragma once

#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"

#include <QColor>
#include <QString>

#include <functional>
#include <vector>

namespace motcua {

/// Plain name of a procedure by its code; empty when the code is unknown.
using ProcedureName = std::function<QString(const QString &code)>;

/// Which people the desk's list shows.
struct WaitingFilter {
    enum class Kind { ThisCounter, Everybody, OneField };
    Kind kind = Kind::ThisCounter;
    QString field; ///< code, for OneField
    bool operator==(const WaitingFilter &) const = default;
};

/// One line of the desk's list, ready to be shown; words are made by the model.
struct WaitingRow {
    enum class Standing { Next, Waiting, Held, Absent, Expected };
    Id ticket; ///< or appointment
    QString number; ///< or the code of an appointment
    QString procedure; ///< plain name; empty when the citizen chose only a field
    QString field; ///< name
    QColor colour; ///< of the field
    QTime taken; ///< by the site's clock
    QDate takenOn; ///< when that was another day than the number's
    int waitedMinutes = 0;
    bool late = false; ///< longer than the warning time of the field
    QString priority; ///< name of the group, may be empty
    QString cameFrom; ///< name of the field passed before, for a later step of a journey
    Standing standing = Standing::Waiting;
    QTime since; ///< for Held and Absent; for Expected when the appointment begins
    Needs needs;
    bool isWaiting() const { return standing == Standing::Next || standing == Standing::Waiting; }
    bool operator==(const WaitingRow &) const = default;
};

/// Waiting people in the order this counter calls them (those of other queues by rank after the
/// filter Everybody or OneField), then those held aside, then those who were called and did not
/// come, last first, then appointments of today whose holders have not come.
std::vector<WaitingRow> waitingRows(const QueueSnapshot &snapshot,
                                    const SiteConfiguration &configuration, int counter,
                                    const WaitingFilter &filter, Instant now,
                                    const ProcedureName &procedureName);

} // namespace motcua
