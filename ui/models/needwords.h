#pragma once

#include "core/queueing/ticket.h"

#include <QCoreApplication>
#include <QStringList>

namespace motcua {

/// Every need, in the order they are shown.
inline constexpr Need AllNeeds[] = {Need::Hearing, Need::Sight, Need::Walking, Need::Reading,
                                    Need::Interpreter};

/// What people need, in words.
class NeedWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::NeedWords)

public:
    static QString of(Need need);
    static QStringList of(Needs needs);
};

} // namespace motcua
