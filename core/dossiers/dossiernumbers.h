#pragma once

#include "core/queueing/queueauthority.h"

namespace motcua {

class Dossiers;

/// Running numbers of dossiers, by prefix and day: the next after the highest given. For the
/// machine that owns the prefix on that day. The request's series is the prefix.
class LocalDossierNumbers final : public NumberSource {
public:
    explicit LocalDossierNumbers(Dossiers &dossiers);
    void draw(const DrawRequest &request, Answer answer) override;

private:
    Dossiers &m_dossiers;
};

} // namespace motcua
