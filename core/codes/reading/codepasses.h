#pragma once

#include "core/codes/reading/luma.h"
#include "core/codes/reading/zxingreader.h"

#include <QString>

#include <span>

namespace motcua {

/// A code in a picture, and what it says.
struct FoundCode {
    QString text; ///< see readText()
    CodeFormat format;
    Corners corners; ///< in dots of the picture that was given
};

/// One way to look at a picture.
struct CodePass {
    const char *name;
    /// A picture made of the one given, and how its dots lie on those.
    struct Prepared {
        Luma luma;
        double scale = 1; ///< dots of the given picture in one of this
        double turn = 0; ///< this one is turned by so many radians about both middles
    };
    Prepared (*prepare)(const LumaView &); ///< null: as it is
    enum class Eye { ZxingLocal, ZxingGlobal, ZxingLines, Sight, Guess };
    Eye eye;
    /// Of the processor of an ordinary desk, in nanoseconds for each dot of the given picture.
    int cost;
};

/// All passes, in the order in which they are worth it: what they read that those before them did
/// not, for what they cost, on photographs under every condition.
std::span<const CodePass> codePasses();

/// What a pass finds.
std::vector<FoundCode> lookThrough(const CodePass &pass, const LumaView &picture);

} // namespace motcua
