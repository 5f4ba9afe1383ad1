#include "tests/core/codes/readqr.h"

// ZXing 2 calls its options so; 1.4 must be asked for UTF-8.
#if __has_include(<ZXing/ReaderOptions.h>)
#define MOTCUA_ZXING_2 1
#else
#define ZX_USE_UTF8 1
#endif
#include <ZXing/ReadBarcode.h>

namespace motcua {

QString readQr(const QByteArray &grey, int width, int height)
{
#ifdef MOTCUA_ZXING_2
    ZXing::ReaderOptions options;
#else
    ZXing::DecodeHints options;
#endif
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::ImageView view(reinterpret_cast<const std::uint8_t *>(grey.constData()), width,
                                height, ZXing::ImageFormat::Lum);
    const auto found = ZXing::ReadBarcode(view, options);
    return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

QString readQr(const QrMatrix &matrix)
{
    constexpr int module = 3;
    const int side = module * (matrix.size() + 2 * QrMatrix::QuietZone);
    QByteArray grey(side * side, char(255));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / module - QrMatrix::QuietZone;
            const int row = y / module - QrMatrix::QuietZone;
            const bool inside =
                column >= 0 && row >= 0 && column < matrix.size() && row < matrix.size();
            if (inside && matrix.dark(column, row))
                grey[y * side + x] = 0;
        }
    }
    return readQr(grey, side, side);
}

} // namespace motcua
