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
    /// Names that several fields have, a sentence each.
    static QStringList sameFields(const SiteConfiguration &configuration);
    static DeskMessage fieldIsThere(const QString &name);
    /// A screen as people count them; `name` as the machine calls it.
    static QString screen(int order, const QString &name);
    /// A link as it is shown: what stands for a procedure's code is a word of this language. Both
    /// this word and the one that is stored are understood.
    static QString shownLink(const QString &stored);
    static QString storedLink(const QString &shown);
    static DeskMessage nothingDiffers();
    /// `machine`: something of this machine is among them.
    static DeskMessage saved(int changes, bool machine);
    static DeskMessage notAllowed();
    static DeskMessage diskRefused();
    static DeskMessage machineNotKept();
    static DeskMessage changedElsewhere();
    static DeskMessage unsaved(int changes);
    /// What was not saved when the program ended.
    static DeskMessage stillHere();

private:
    static QString codePlace();
    /// "A025, B003 and 4 more"
    static QString people(const QStringList &who);
};

} // namespace motcua
