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
/// As the text of a scanned code: it has a meaning, and what a meaning promises of itself holds.
void checkCodeTextInput(QByteArrayView bytes);
/// As keys and the time between them: each reaches the page or a scan, none both, and silence ends
/// every scan.
void checkWedgeInput(QByteArrayView bytes);

} // namespace motcua
