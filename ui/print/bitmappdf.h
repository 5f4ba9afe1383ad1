#pragma once

#include <QByteArray>
#include <QImage>

namespace motcua {

/// A PDF of one page that holds one picture of one bit a dot, in its true size: `dotsPerMm` dots a
/// millimetre, as high as the page, in the middle of a page `pageWidthMm` wide. Written here
/// because QPdfWriter rounds a page to whole points (a driver that fits pages to paper would then
/// smear every dot) and stamps the machine's time on it.
QByteArray bitmapPdf(const QImage &picture, int dotsPerMm, int pageWidthMm);

} // namespace motcua
