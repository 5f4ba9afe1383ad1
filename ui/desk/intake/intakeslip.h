#pragma once

#include "core/base/clock.h"
#include "core/citizens/person.h"

#include <QStringList>

namespace motcua {

/// What a paper says to somebody whose dossier was not received.
struct IntakeSlip {
    enum class Kind {
        Supplement, ///< what to bring, all of it at once
        Refusal, ///< why it is not received, in words
    };
    Kind kind = Kind::Supplement;
    Person applicant; ///< who stands at the counter
    QString procedure; ///< code
    QStringList missing; ///< a line each
    QString reason;
    int counter = 0;
    Id actor;
    Instant at{};
};

} // namespace motcua
