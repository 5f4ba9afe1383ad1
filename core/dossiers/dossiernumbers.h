#pragma once

#include "core/queueing/queueauthority.h"

namespace motcua {

class Dossiers;
class NumberMark;

/// Running numbers of dossiers, by prefix and day: the next after the highest given. For the
/// machine that owns the prefix on that day. The request's series is the prefix.
class LocalDossierNumbers final : public NumberSource {
public:
    /// Both outlive it.
    LocalDossierNumbers(Dossiers &dossiers, NumberMark &mark);
    /// The mark is kept before the number is given; a request that draws again, after an answer
    /// that was lost, gets the same one.
    void draw(const DrawRequest &request, Answer answer) override;
    /// Given, or perhaps on paper, in the series on the day; 0: none. Throws StorageError.
    int highest(const DrawRequest &request) const;

private:
    Dossiers &m_dossiers;
    NumberMark &m_mark;
};

} // namespace motcua
