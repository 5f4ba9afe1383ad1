#pragma once

#include "core/codes/qrmatrix.h"
#include "core/codes/reading/luma.h"

namespace motcua {

/// A picture of a code alone: black on white, so many dots a module, with its quiet zone.
Luma drawnCode(const QString &text, int module, QrStrength strength = QrStrength::Medium);

/// A light grey picture with others laid on it, each at its place.
class Collage {
public:
    Collage(int width, int height);
    void put(const LumaView &picture, int left, int top);
    LumaView view() const { return m_luma.view(); }

private:
    Luma m_luma;
};

} // namespace motcua
