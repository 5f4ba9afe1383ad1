#pragma once

#include "core/codes/scannedcode.h"
#include "core/procedures/namedlink.h"
#include "core/procedures/procedure.h"

#include <QJsonObject>

#include <span>

namespace motcua {

/// What a code is understood by.
struct CodeKnowledge {
    std::span<const Procedure> procedures; ///< where one named by its page or by words is looked up
    std::span<const NamedLink> links; ///< what officers said that other codes mean
    KnowsSignature signature; ///< of devices of this site; none: nobody knows which are genuine
};

/// "kind" and what that kind has; dates ISO 8601, what is not known empty or null.
QJsonObject toJson(const ScannedCode &code, const CodeKnowledge &known);

} // namespace motcua
