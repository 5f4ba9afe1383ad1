#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace motcua {

class Random;

/// What the QR on the receipt of a dossier (giấy hẹn) says: the dossier's code, alone or in a link
/// that any phone opens, and behind "#", which no phone sends to whoever answers the link, the
/// secret that follows the dossier and the signature of the device that received it:
///
///     H56.14-240823-0001#MOTCUA:B:7K3QX0123456789A:<Base64url of 64 bytes>
///     https://…?code=H56.14-240823-0001#MOTCUA:B:7K3QX0123456789A:<Base64url of 64 bytes>
///
/// Nothing about the person.
struct ReceiptCode {
    static constexpr int SecretSigns = 16; ///< of Crockford's Base32: 80 bits
    static constexpr int SignatureBytes = 64; ///< Ed25519

    QString dossier; ///< official code, or provisional as it was when the paper was printed
    QString secret;
    QByteArray signature; ///< over signedPart()

    bool operator==(const ReceiptCode &) const = default;
};

/// What the device signs: dossier and secret, under a name that keeps it apart from all else that
/// the device signs.
QByteArray signedPart(const ReceiptCode &receipt);

/// For a dossier that is just received.
QString newReceiptSecret(Random &random);
/// A secret as somebody typed it from the paper; nothing when it cannot be one.
std::optional<QString> receiptSecret(QStringView typed);
/// As it is printed, to be typed at the kiosk: "7K3Q-X012-3456-789A".
QString shownSecret(const QString &secret);

/// Signs with the key of this device, see KeyPair::sign().
using SignsBytes = std::function<QByteArray(QByteArrayView message)>;
ReceiptCode signedReceipt(const QString &dossier, const QString &secret, const SignsBytes &sign);

/// Whether the signature is one of a device of ours, see KeyPair::verify(): the paper is genuine
/// even where its dossier is not known yet.
using KnowsSignature = std::function<bool(QByteArrayView message, QByteArrayView signature)>;
bool isGenuine(const ReceiptCode &receipt, const KnowsSignature &knows);

/// The text of the QR. `pattern` is a link with "{code}" where the dossier's code stands, see
/// Site::receiptAddress; empty: no link, for no page is known that answers everywhere.
QString encodeReceiptCode(const ReceiptCode &receipt, const QString &pattern);
/// Nothing when the text is not exactly a receipt's code. Never trusts its length or content; the
/// signature is not checked here.
std::optional<ReceiptCode> decodeReceiptCode(QStringView text);

/// Whether receipts can be made with this pattern and understood again: https, "{code}" once, no
/// "#", short enough for a code that prints well. The empty one is.
bool isReceiptPattern(const QString &pattern);

} // namespace motcua
