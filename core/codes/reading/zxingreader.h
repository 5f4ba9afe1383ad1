#pragma once

#include "core/codes/reading/luma.h"

#include <QByteArray>

namespace motcua {

/// The kinds of codes that are read.
enum class CodeFormat {
    Qr,
    Code128, ///< the line code of older receipts
};

/// What ZXing is asked to do.
struct ZxingManner {
    enum class Threshold {
        Local, ///< dark and light against what is around
        Global, ///< one threshold for all of the picture
    };
    Threshold threshold = Threshold::Local;
    bool lines = false; ///< also codes of lines
};

struct ZxingCode {
    QByteArray bytes; ///< of the message, whatever they mean
    CodeFormat format;
    Corners corners;
};

/// The only way to ZXing's reader: 1.4 and 2.x differ.
std::vector<ZxingCode> readWithZxing(const LumaView &picture, const ZxingManner &manner);

} // namespace motcua
