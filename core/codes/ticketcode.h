#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace motcua {

/// What the QR on a citizen's slip says: which ticket it is, and nothing about the person.
///
///     MOTCUA:T:27259:20261123:A025:0123456789ABCDEF
///
/// Understood without a network: site, business day, shown number, first half of the ticket's id.
/// Only characters of QR's alphanumeric set, so that the code stays small and coarse.
struct TicketCode {
    static constexpr int IdBytes = 8;

    int site = 0; ///< Site::id, 0..99999
    QDate day; ///< business day
    QString number; ///< as shown: "A025"
    QByteArray idStart; ///< first 8 bytes of the ticket's id

    static TicketCode of(int site, QDate day, const QString &number, const Id &ticket);
    bool belongsTo(const Id &ticket) const;
    bool operator==(const TicketCode &) const = default;
};

QString encodeTicketCode(const TicketCode &code);
/// Nothing when the text is not exactly a ticket's code. Never trusts its length or content.
std::optional<TicketCode> decodeTicketCode(QStringView text);

} // namespace motcua
