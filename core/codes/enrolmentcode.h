#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace motcua {

/// What the QR says with which a machine joins a site: where the hub answers, by which key it is
/// known, and a code that is good once and for minutes:
///
///     MOTCUA:E:27259:7K3QX01234:<hex of 32 bytes>:192.168.1.10:8443
struct EnrolmentCode {
    static constexpr int CodeSigns = 10; ///< of Crockford's Base32
    static constexpr int KeyHashBytes = 32; ///< SHA-256 of the hub's TLS key

    int site = 0; ///< Site::id, 0..99999
    QString code;
    QByteArray keyHash;
    QString address; ///< host, or host:port; never opened because it was scanned

    bool operator==(const EnrolmentCode &) const = default;
};

QString encodeEnrolmentCode(const EnrolmentCode &code);
/// Nothing when the text is not exactly such a code. Never trusts its length or content.
std::optional<EnrolmentCode> decodeEnrolmentCode(QStringView text);

} // namespace motcua
