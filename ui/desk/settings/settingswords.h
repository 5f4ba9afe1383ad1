#pragma once

#include "core/site/siterules.h"
#include "ui/desk/window/messagebar.h"

#include <QCoreApplication>
#include <QDate>

namespace motcua {

/// Sentences of the page "Thiết lập".
class SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::SettingsWords)

public:
    /// Beside the field: what is wrong and how to mend it.
    static QString problem(const SiteProblem &problem);

    /// Fields that no counter serves and counters that serve none, a sentence each.
    static QStringList gaps(const SiteConfiguration &configuration);
    static DeskMessage nothingDiffers();
    /// `machine`: something of this machine is among them.
    static DeskMessage saved(int changes, bool machine);
    static DeskMessage notAllowed();
    static DeskMessage diskRefused();
    static DeskMessage machineNotKept();
    static DeskMessage changedElsewhere();
    static DeskMessage unsaved(int changes);

private:
    /// "A025, B003 and 4 more"
    static QString people(const QStringList &who);
};

} // namespace motcua
