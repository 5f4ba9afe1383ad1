#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QRect>
#include <QString>

#include <functional>
#include <vector>

namespace motcua {

/// Pages with codes for walls and drawers. Needs a QGuiApplication (any platform).

/// Where a code lies on its page, quiet zone included, and what it says.
struct PlacedCode {
    QRect place; ///< dots
    QString text;
    bool operator==(const PlacedCode &) const = default;
};

/// Draws one page, in dots from its upper left corner, black on white, and tells its codes.
using PageDrawing = std::function<std::vector<PlacedCode>(QPainter &)>;

/// A code that could not be read from the page as it would come out of the printer.
struct UnreadableCode {
    QString text; ///< what it should say
    bool operator==(const UnreadableCode &) const = default;
};

struct CodePages {
    QPageSize::PageSizeId size = QPageSize::A4;
    QString title;
    std::vector<PageDrawing> pages;
};

/// One page as it comes out of the printer.
QImage pagePicture(const CodePages &pages, std::size_t page);

/// The text of the QR code on a picture of eight bits of grey; empty when it cannot be read.
QString readBack(const QImage &picture);

/// The pages as PDF, after every code on them was read back from their pictures.
Result<QByteArray, UnreadableCode> checkedPdf(const CodePages &pages);

} // namespace motcua
