#pragma once

#include <QByteArrayView>

namespace motcua {

/// What a fuzzer asks of bytes that came from elsewhere. Each aborts the program when a promise is
/// broken, so that the same inputs can be replayed as ordinary tests.

/// As a header, as a payload, and cut into operations of two devices that must fold to the same
/// ticket whichever device's come first.
void checkOperationInput(QByteArrayView bytes);
/// As a catalogue file: what is read is written and read back the same.
void checkCatalogueInput(QByteArrayView bytes);
/// As a sheet of the catalogue, in every encoding: what is read is written and read back the same.
void checkSheetInput(QByteArrayView bytes);

} // namespace motcua
