#pragma once

#include <QByteArray>

#include <optional>

namespace motcua {

/// The message in the data codewords of a QR code of a version (ISO/IEC 18004, 7.4): numbers,
/// capitals and bytes in segments, then filling. Nothing when a segment is of another kind, too
/// long, or what fills the rest is not what must.
std::optional<QByteArray> qrSegments(int version, const QByteArray &data);

} // namespace motcua
