#pragma once

#include "core/citizens/person.h"
#include "core/dossiers/dossier.h"
#include "ui/desk/calls/callview.h"

#include <QCoreApplication>

namespace motcua {

class SiteZone;

/// Sentences of the page "Gọi báo". What is said on the telephone is core's, see CallWords.
class CallNotes {
    Q_DECLARE_TR_FUNCTIONS(motcua::CallNotes)

public:
    static QString news(News news);
    static QString way(const Dossier &dossier, const Person &person, bool revealed);
    /// Tries to tell what is untold still; empty: none.
    static QString tries(const Dossier &dossier, const SiteZone &zone);
    static QString said(const QString &sentence, const Dossier &dossier, const Person &person,
                        const SiteZone &zone, bool revealed);
    static QString noPhone();

    static DeskMessage done(CallOutcome outcome, const QString &code);
    static DeskMessage undone(const QString &code);
    static DeskMessage whenLater();
    static DeskMessage copied();
};

} // namespace motcua
