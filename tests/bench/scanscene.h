#pragma once

#include "core/codes/qrmatrix.h"
#include "core/codes/reading/luma.h"

#include <random>
#include <vector>

namespace motcua {

/// What makes a photograph of a code hard.
enum class ScanCondition {
    Plain,
    Blur, ///< out of focus
    Motion, ///< a hand that shakes
    Glare, ///< lamps mirrored in a laminated card
    Stripes, ///< lamps that flicker under a rolling shutter, lines a print head left out
    Inverted, ///< light modules on dark
    Perspective, ///< held aside
    Scratches, ///< a worn card
    Dark, ///< little light, much grain
    Cylinder, ///< on a bottle
    Tiny, ///< far away
    Moire, ///< from another screen
    Shadow, ///< half in the sun
};

const char *name(ScanCondition condition);
std::vector<ScanCondition> allConditions();

/// A code before a camera: print, light, optics. How bad it is goes by chance within what the
/// condition allows; the same random numbers give the same pictures.
class ScanShot {
public:
    static constexpr int Width = 640;
    static constexpr int Height = 480;

    ScanShot(const QrMatrix &code, ScanCondition condition, std::mt19937 &random);
    /// A desk with papers and no code.
    explicit ScanShot(std::mt19937 &random);

    /// What the sensor makes of it, 8 bits with gamma: each time with other grain.
    Luma frame(std::mt19937 &random) const;

private:
    struct Exposure {
        double paper = 0.8; ///< light of white paper; 1 fills the sensor
        double grain = 0.004; ///< of the sensor's white, in the dark
        double electrons = 9000; ///< in a dot at white
    };

    Exposure m_exposure;
    std::vector<float> m_light; ///< linear
};

} // namespace motcua
