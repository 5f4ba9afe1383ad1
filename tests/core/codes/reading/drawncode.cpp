#include "tests/core/codes/reading/drawncode.h"

#include <algorithm>

namespace motcua {

Luma drawnCode(const QString &text, int module, QrStrength strength)
{
    const QrMatrix matrix = drawQr(text, strength).value();
    const int side = module * (matrix.size() + 2 * QrMatrix::QuietZone);
    Luma picture(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / module - QrMatrix::QuietZone;
            const int row = y / module - QrMatrix::QuietZone;
            const bool inside =
                column >= 0 && row >= 0 && column < matrix.size() && row < matrix.size();
            picture.row(y)[x] = inside && matrix.dark(column, row) ? 0 : 255;
        }
    }
    return picture;
}

Collage::Collage(int width, int height)
    : m_luma(width, height)
{
    constexpr std::uint8_t LightGrey = 200;
    for (int y = 0; y < height; ++y)
        std::fill_n(m_luma.row(y), width, LightGrey);
}

void Collage::put(const LumaView &picture, int left, int top)
{
    for (int y = 0; y < picture.height; ++y)
        std::copy_n(picture.row(y), picture.width, m_luma.row(top + y) + left);
}

} // namespace motcua
