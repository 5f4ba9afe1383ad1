#pragma once

#include <QStringView>

#include <optional>
#include <vector>

namespace motcua {

/// A QR code as a square of modules (ISO/IEC 18004), without its quiet zone: whoever draws it
/// leaves `QuietZone` modules free on every side.
class QrMatrix {
public:
    static constexpr int QuietZone = 4;

    /// `modules` holds size × size values row by row, true is dark.
    QrMatrix(int size, std::vector<bool> modules);

    int size() const { return m_size; }
    bool dark(int column, int row) const;
    bool operator==(const QrMatrix &) const = default;

private:
    int m_size;
    std::vector<bool> m_modules;
};

/// How much of a code may be lost: by a fold, a finger, a tired print head.
enum class QrStrength {
    Medium, ///< about 15 %
    Quartile, ///< about 25 %
};

/// The smallest code that holds the text; nothing when it is empty or too long for any.
/// Capital letters, digits and " $%*+-./:" alone give a much smaller code.
std::optional<QrMatrix> drawQr(QStringView text, QrStrength strength);

} // namespace motcua
