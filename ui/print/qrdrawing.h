#pragma once

#include "core/codes/qrmatrix.h"

#include <QPainter>

#include <optional>

namespace motcua {

/// A QR code with its quiet zone, in whole dots a module, so that no edge is blurred.
class QrDrawing {
public:
    /// The dark square is at least `smallest` dots wide. With no text, or more than a code holds,
    /// nothing is drawn and side() is 0.
    QrDrawing(QStringView text, int smallest);

    int side() const; ///< dots, quiet zone included
    void draw(QPainter &painter, int x, int y) const;

private:
    std::optional<QrMatrix> m_matrix;
    int m_module = 0;
};

} // namespace motcua
