#pragma once

#include "core/codes/reading/luma.h"

namespace motcua {

/// What makes a code of a bad picture readable. Each takes a picture that is not empty and answers
/// a new one of the same size, if it says nothing else.

/// One dot for each square of `factor` × `factor`, their mean; what is left over is cut off.
Luma reduced(const LumaView &picture, int factor);
/// Twice as wide and high, between the dots straight lines.
Luma doubled(const LumaView &picture);
Luma inverted(const LumaView &picture);
/// Every dot against the mean and the spread of the square of 2 × radius + 1 around it: shadow,
/// light and a pale print become alike.
Luma levelled(const LumaView &picture, int radius);
/// The mean of the square of 2 × radius + 1 around each dot.
Luma smoothed(const LumaView &picture, int radius);
/// Twice the difference to the smoothed picture added.
Luma sharpened(const LumaView &picture, int radius);
/// Rows that are lighter or darker than those around them are brought back: light that flickers,
/// lines a print head left out.
Luma withoutRowStripes(const LumaView &picture);
/// The same for columns.
Luma withoutColumnStripes(const LumaView &picture);
/// Columns become rows.
Luma transposed(const LumaView &picture);
/// Turned to the right by so many radians about its middle, as large as it must be; the corners
/// that are new are grey.
Luma turned(const LumaView &picture, double angle);

/// How much neighbouring dots differ, against how much all do: about 0.1 to 0.3 in photographs, up
/// to 0.95 in the darkest in which anything can be seen, 1.1 where there is nothing but grain.
double grainOf(const LumaView &picture);

} // namespace motcua
