#pragma once

#include "core/dossiers/dossier.h"

#include <QCoreApplication>

#include <functional>

namespace motcua {

class SiteZone;

/// Sentences about what was done to a dossier, by whom and why.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::HistoryWords)

public:
    using NameOf = std::function<QString(const Id &account)>;

    /// "Result or refusal decided"
    static QString kind(Kind kind);
    /// Newest first, as rich text.
    static QString history(const std::vector<DossierEvent> &events, const NameOf &nameOf,
                           const SiteZone &zone);
};

} // namespace motcua
