#include "ui/print/qrdrawing.h"

namespace motcua {

QrDrawing::QrDrawing(QStringView text, int smallest)
    : m_matrix(drawQr(text, QrStrength::Quartile))
{
    if (m_matrix)
        m_module = (smallest + m_matrix->size() - 1) / m_matrix->size();
}

int QrDrawing::side() const
{
    return m_matrix ? m_module * (m_matrix->size() + 2 * QrMatrix::QuietZone) : 0;
}

void QrDrawing::draw(QPainter &painter, int x, int y) const
{
    if (!m_matrix)
        return;
    const int origin = m_module * QrMatrix::QuietZone;
    for (int row = 0; row < m_matrix->size(); ++row) {
        for (int column = 0; column < m_matrix->size(); ++column) {
            if (m_matrix->dark(column, row))
                painter.fillRect(x + origin + column * m_module, y + origin + row * m_module,
                                 m_module, m_module, Qt::black);
        }
    }
}

} // namespace motcua
