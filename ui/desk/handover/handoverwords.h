#pragma once

#include "core/dossiers/dossier.h"
#include "ui/desk/handover/handoverview.h"

#include <QCoreApplication>

namespace motcua {

class SiteZone;

/// Sentences of the page "Bàn giao".
class HandOverWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::HandOverWords)

public:
    static QString side(HandOverSide side, int dossiers);
    static QString originals(int papers);
    /// From whom to whom, since when.
    static QString way(const HandOver &handOver, const SiteZone &zone);
    static QString sum(int dossiers, int originals);
    static QString counter(int counter);

    static DeskMessage nothingTicked();
    static DeskMessage receiverWanted();
    /// Who passed them on does not take them over from themselves.
    static DeskMessage takerWanted();
    static DeskMessage reasonWanted();
    static DeskMessage tickedByScan(const QString &code, int ticked);
    static DeskMessage notHere(const QString &code);
    /// With what can undo it.
    static DeskMessage done(HandOverVerb verb, int dossiers, const QString &to);
    static DeskMessage undone(int dossiers);
};

} // namespace motcua
