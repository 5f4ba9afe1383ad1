#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace motcua {

/// What the QR on an appointment's slip says: which appointment it is, and nothing of the person.
///
///     MOTCUA:H:27259:20261124:482913:0123456789ABCDEF
///
/// Site, business day, the code that is typed at the kiosk, first half of the appointment's id.
struct AppointmentCode {
    static constexpr int IdBytes = 8;

    int site = 0; ///< Site::id, 0..99999
    QDate day; ///< business day
    QString code; ///< digits, as printed
    QByteArray idStart; ///< first 8 bytes of the appointment's id

    bool operator==(const AppointmentCode &) const = default;
};

QString encodeAppointmentCode(const AppointmentCode &code);
/// Nothing when the text is not exactly an appointment's code. Never trusts its length or content.
std::optional<AppointmentCode> decodeAppointmentCode(QStringView text);

} // namespace motcua
