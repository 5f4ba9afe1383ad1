#pragma once

#include "core/codes/reading/qrfit.h"
#include "core/codes/reading/qrmessage.h"

#include <cstdint>

namespace motcua {

/// What the modules of a code are, out of what the picture shows of them. What blurs a picture
/// mixes each module with those around it; from the patterns that every code has in common it is
/// learnt how, and undone, as a modem learns its line.
class QrEqualizer {
public:
    /// The picture must outlive it.
    QrEqualizer(const LumaView &picture, const QrFit &fit);

    const QrLayout &layout() const { return m_layout; }
    /// As the picture shows the middle of each module; after lessons, as they teach it.
    const QrBelief &belief() const { return m_belief; }
    /// As most of the area of each module looks: thin scratches are outvoted, and where they cannot
    /// be, little is believed.
    QrBelief vote() const;
    /// Modules of which is known that something else covers them, 1 for each: from now on little is
    /// believed of them.
    void distrust(const std::vector<std::uint8_t> &covered);
    /// Learns from what is known, the first time from the patterns only, later from all that is
    /// believed.
    void learn();

private:
    struct Tap {
        int column; ///< in halves of a module
        int row;
    };

    struct Level {
        float mean;
        float spread;
    };

    void look();
    void level();
    void judge();
    float seen(int column, int row, const Tap &tap) const;
    float expected(int column, int row) const;
    void distrustBurnt();

    LumaView m_picture;
    QrFit m_fit;
    QrLayout m_layout;
    int m_side; ///< of the raster of half modules, with a margin around
    std::vector<float> m_raster; ///< dark above 0
    std::vector<Level> m_levels; ///< around each place of the raster
    std::vector<float> m_trust; ///< of each module: 0 to 1
    QrBelief m_belief;
    int m_rounds = 0;
};

} // namespace motcua
