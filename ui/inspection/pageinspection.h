#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>

#include <vector>

class QQuickWindow;
class QWidget;

namespace motcua {

/// A text as a person sees it in a window.
struct ShownText {
    QString text;
    QString name; ///< objectName of the item or its nearest named parent
    QRectF rect; ///< of the glyphs' lines, in window pixels
    double line = 0; ///< height of one line
    QColor colour; ///< invalid: to be read from the picture
    bool cut = false; ///< does not fit where it stands, or was shortened
};

struct PageFinding {
    enum class Kind {
        LowContrast, ///< `value` is the ratio
        Cut,
        OutsideWindow,
        Overlap, ///< with `other`
    };
    Kind kind = Kind::Cut;
    QString name;
    QString text;
    QString other;
    double value = 0;

    QString sentence() const; ///< English, for logs
};

std::vector<ShownText> textsOf(const QQuickWindow &window);
std::vector<ShownText> textsOf(const QWidget &window);

/// WCAG 2 contrast ratio, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

/// What is wrong with a page: each text against the ground it stands on in the picture, cut texts,
/// texts over each other. `leastContrast` is 7 for kiosk and board, 4.5 for the desk.
std::vector<PageFinding> inspectPage(const std::vector<ShownText> &texts, const QImage &picture,
                                     double leastContrast);

} // namespace motcua
