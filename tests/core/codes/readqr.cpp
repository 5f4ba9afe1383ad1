#include "tests/core/codes/readqr.h"

#include <ZXing/ZXVersion.h>
#if ZXING_VERSION_MAJOR < 2
#define ZX_USE_UTF8 1
#endif
#include <ZXing/ReadBarcode.h>

namespace motcua {

QString readQr(const QByteArray &grey, int width, int height)
{
#if ZXING_VERSION_MAJOR < 2
    ZXing::DecodeHints options;
#else
    ZXing::ReaderOptions options;
#endif
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::ImageView view(reinterpret_cast<const std::uint8_t *>(grey.constData()), width,
                                height, ZXing::ImageFormat::Lum);
    const auto found = ZXing::ReadBarcode(view, options);
    return found.isValid() ? QString::fromStdString(found.text()) : QString();
}

} // namespace motcua
