#pragma once

#include "core/queueing/hallwatch.h"
#include "ui/desk/hall/hallstrip.h"

#include <QCoreApplication>

namespace motcua {

/// What the strip for the head says.
class HallWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::HallWords)

public:
    /// Urgent ones first.
    static std::vector<HallNote> notes(const HallWatch &watch,
                                       const SiteConfiguration &configuration);

private:
    static HallNote longest(const HallWatch &watch, const SiteConfiguration &configuration);
    static QString dark(const std::vector<int> &counters);
};

} // namespace motcua
