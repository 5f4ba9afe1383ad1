#pragma once

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <functional>

class QPainter;
class QPdfWriter;

namespace motcua {

/// Dots an inch of the paper an office prints on.
inline constexpr int PageResolution = 300;
constexpr int pageDots(double mm) { return int(mm * PageResolution / 25.4); }

/// What `draw` paints, as the PDF of a document of such pages; it begins on the first page and asks
/// the writer for each further one. `margin` millimetres on every side stay white: the painter's
/// origin lies inside them. Needs a QGuiApplication (any platform).
QByteArray pagesPdf(const QString &title, const QPageSize &size, int margin,
                    const std::function<void(QPdfWriter &, QPainter &)> &draw);

enum class Readers {
    Everybody,
    Owner, ///< the paper holds a secret
};

/// Writes a document to a file; never half of one. False: the disk refused.
bool savePdf(const QByteArray &pdf, const QString &path, Readers readers = Readers::Everybody);

} // namespace motcua
