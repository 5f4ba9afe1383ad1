#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPainter;
class QPdfWriter;

namespace motcua {

/// Dots an inch of the paper an office prints on.
inline constexpr int A4Resolution = 300;
constexpr int a4Dots(double mm) { return int(mm * A4Resolution / 25.4); }

/// What `draw` paints, as the PDF of a document of A4 pages; it begins on the first page and asks
/// the writer for each further one. `margin` millimetres on every side stay white: the painter's
/// origin lies inside them. Needs a QGuiApplication (any platform).
QByteArray a4Pdf(const QString &title, int margin,
                 const std::function<void(QPdfWriter &, QPainter &)> &draw);

enum class Readers {
    Everybody,
    Owner, ///< the paper holds a secret
};

/// Writes a document to a file; never half of one. False: the disk refused.
bool savePdf(const QByteArray &pdf, const QString &path, Readers readers = Readers::Everybody);

} // namespace motcua
