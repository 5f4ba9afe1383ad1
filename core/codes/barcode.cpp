#include "core/codes/barcode.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QString>

#include <algorithm>

namespace motcua {

std::vector<bool> code128(QStringView text)
{
    const bool writable = !text.isEmpty() && text.size() <= LongestBarcode
        && std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (!writable)
        return {};
    const ZXing::BitMatrix bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::Code128)
                                      .setMargin(0)
                                      .encode(text.toLatin1().toStdString(), 0, 0);
    std::vector<bool> bars;
    for (int column = 0; column < bits.width(); ++column)
        bars.push_back(bits.get(column, 0));
    return bars;
}

} // namespace motcua
