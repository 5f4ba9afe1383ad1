#pragma once

#include "core/base/result.h"
#include "core/codes/reading/luma.h"

#include <QImage>
#include <QString>

#include <functional>

namespace motcua {

/// Why a file shows no pictures.
enum class PictureError {
    NotThere,
    NotAllowed, ///< this account may not read it
    NoPicture, ///< of no kind we know, cut off or damaged
    Locked, ///< a PDF that wants a password
    TooLarge, ///< more dots than the memory of an old machine holds
};

/// A picture as grey values; what is transparent is white, as on paper.
Luma lumaOf(const QImage &picture);

/// Of one picture of a file; false: no further one is wanted, nor drawn.
using ShowPicture = std::function<bool(int page, const Luma &)>;

/// Shows every picture of a file, one after the other: the one of a picture file (of more than
/// 16 million dots reduced), the pages of a PDF at 200 dots an inch, the first 200 of them. Answers
/// how many were shown.
Result<int, PictureError> eachPicture(const QString &path, const ShowPicture &show);

} // namespace motcua
