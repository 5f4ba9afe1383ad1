#include "core/codes/reading/zxingreader.h"

// ZXing 2 calls its options so; 1.4 must be asked for UTF-8.
#if __has_include(<ZXing/ReaderOptions.h>)
#define MOTCUA_ZXING_2 1
#else
#define ZX_USE_UTF8 1
#endif
#include <ZXing/ReadBarcode.h>

namespace motcua {

namespace {

#ifdef MOTCUA_ZXING_2
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

Options optionsOf(const ZxingManner &manner)
{
    Options options;
    options.setFormats(manner.lines ? ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::Code128
                                    : ZXing::BarcodeFormats(ZXing::BarcodeFormat::QRCode));
    options.setBinarizer(manner.threshold == ZxingManner::Threshold::Local
                             ? ZXing::Binarizer::LocalAverage
                             : ZXing::Binarizer::GlobalHistogram);
    options.setTryDownscale(false); // a pass of its own, with a mean that is better than theirs
    options.setTryRotate(manner.lines);
    options.setMaxNumberOfSymbols(16);
#ifdef MOTCUA_ZXING_2
    options.setTryInvert(false);
#endif
    return options;
}

Corners cornersOf(const ZXing::Position &position)
{
    Corners corners;
    std::size_t i = 0;
    for (const auto &point : position)
        corners[i++] = QPointF(point.x, point.y);
    return corners;
}

} // namespace

std::vector<ZxingCode> readWithZxing(const LumaView &picture, const ZxingManner &manner)
{
    const ZXing::ImageView view(picture.bits, picture.width, picture.height,
                                ZXing::ImageFormat::Lum, int(picture.stride));
    std::vector<ZxingCode> codes;
    for (const auto &found : ZXing::ReadBarcodes(view, optionsOf(manner))) {
        const bool isQr = found.format() == ZXing::BarcodeFormat::QRCode;
        const auto &bytes = found.bytes();
        codes.push_back(
            {QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
             isQr ? CodeFormat::Qr : CodeFormat::Code128, cornersOf(found.position())});
    }
    return codes;
}

} // namespace motcua
