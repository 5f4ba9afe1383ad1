#pragma once

#include "core/documents/slip.h"
#include "ui/print/slippaper.h"

#include <QImage>
#include <QString>

#include <vector>

namespace motcua {

/// A slip to try, and the name of its pictures.
struct Sample {
    QString name;
    Slip slip;
};

/// Every kind of slip: one step, journey, priority and copy, names far too long, everything empty.
std::vector<Sample> samples();

/// The pictures of the source tree.
QString treePicture(const QString &shape);

QImage painted(const Slip &slip, SlipPaper paper);

bool isBlack(const QImage &bits, int x, int y);

/// The text of the QR on a picture.
QString codeOn(const QImage &picture);

inline constexpr SlipPaper BothPapers[] = {SlipPaper::Mm58, SlipPaper::Mm80};

/// What a program prints that must succeed.
QString run(const QString &program, const QStringList &arguments);

} // namespace motcua
