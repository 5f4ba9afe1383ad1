#include "core/codes/qrmatrix.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <cassert>
#include <cstddef>
#include <stdexcept>
#include <utility>

namespace motcua {

QrMatrix::QrMatrix(int size, std::vector<bool> modules)
    : m_size(size)
    , m_modules(std::move(modules))
{
    assert(m_size > 0);
    assert(m_modules.size() == static_cast<std::size_t>(m_size) * static_cast<std::size_t>(m_size));
}

bool QrMatrix::dark(int column, int row) const
{
    assert(column >= 0 && column < m_size && row >= 0 && row < m_size);
    return m_modules[static_cast<std::size_t>(row * m_size + column)];
}

// ZXing counts 0..8 for every kind of code and halves it for QR: 3 is M, 5 is Q.
static int eccLevel(QrStrength strength) { return strength == QrStrength::Medium ? 3 : 5; }

static QrMatrix fromBits(const ZXing::BitMatrix &bits)
{
    std::vector<bool> modules;
    modules.reserve(static_cast<std::size_t>(bits.width() * bits.height()));
    for (int row = 0; row < bits.height(); ++row) {
        for (int column = 0; column < bits.width(); ++column)
            modules.push_back(bits.get(column, row));
    }
    return QrMatrix(bits.width(), std::move(modules));
}

std::optional<QrMatrix> drawQr(QStringView text, QrStrength strength)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto writer = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                            .setEncoding(ZXing::CharacterSet::UTF8)
                            .setEccLevel(eccLevel(strength))
                            .setMargin(0);
    try {
        // Size 0 means one dot a module, in ZXing 1.4 as in 2.3.
        return fromBits(writer.encode(text.toUtf8().toStdString(), 0, 0));
    } catch (const std::invalid_argument &) { // longer than version 40 holds
        return std::nullopt;
    }
}

} // namespace motcua
