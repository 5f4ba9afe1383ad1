#include "ui/kiosk/codepicture.h"

#include <QPainter>

#include <algorithm>

namespace motcua {

CodePicture::CodePicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

void CodePicture::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_matrix = drawQr(text, QrStrength::Medium);
    update();
    Q_EMIT textChanged();
}

void CodePicture::paint(QPainter *painter)
{
    if (!m_matrix)
        return;
    const int modules = m_matrix->size() + 2 * QrMatrix::QuietZone;
    const int side = std::min(int(width()), int(height()));
    const int module = std::max(1, side / modules);
    const int left = (int(width()) - module * m_matrix->size()) / 2;
    const int top = (int(height()) - module * m_matrix->size()) / 2;
    for (int row = 0; row < m_matrix->size(); ++row) {
        for (int column = 0; column < m_matrix->size(); ++column) {
            if (m_matrix->dark(column, row))
                painter->fillRect(left + column * module, top + row * module, module, module,
                                  Qt::black);
        }
    }
}

} // namespace motcua
