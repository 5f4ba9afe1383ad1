#pragma once

#include "ui/print/slippaper.h"
#include "ui/print/typesetting.h"

#include <QImage>
#include <QPainter>

#include <functional>

class QSvgRenderer;

namespace motcua {

/// Sets a strip of paper from top to bottom, in dots, black on white; without a painter it only
/// measures.
class Strip {
public:
    Strip(QPainter *painter, SlipPaper paper);

    void skip(int dots) { m_y += dots; }
    void centred(const QString &text, int dots, QFont::Weight weight);
    void centred(const Paragraph &block);
    /// A line of `width` dots in the middle.
    void rule(int width);

protected:
    /// Loads the picture where there is one; its side, else 0.
    static int load(QSvgRenderer &picture, const QString &path, int side);

    QPainter *m_painter;
    int m_left = SlipMarginDots;
    int m_width;
    int m_y = SlipMarginDots;
};

/// The strip as its printer will burn it, in one bit; `set` answers with the height.
QImage paintStrip(SlipPaper paper, const std::function<int(QPainter *)> &set);

} // namespace motcua
