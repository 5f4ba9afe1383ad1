#include "core/codes/ticketcode.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

const Id Ticket = *Id::fromHex(u"0123456789abcdef00112233445566ff");
const QDate Day(2026, 11, 23);

} // namespace

TEST_CASE("A ticket's code is short, of capitals and digits, and reads back")
{
    const TicketCode code = TicketCode::of(27259, Day, QStringLiteral("A025"), Ticket);
    const QString text = encodeTicketCode(code);
    CHECK(text == QStringLiteral("MOTCUA:T:27259:20261123:A025:0123456789ABCDEF"));
    REQUIRE(decodeTicketCode(text));
    CHECK(*decodeTicketCode(text) == code);
}

TEST_CASE("Sites with leading zeros and numbers past 999 read back")
{
    const TicketCode code = TicketCode::of(4, Day, QStringLiteral("B1204"), Ticket);
    CHECK(encodeTicketCode(code).startsWith(QStringLiteral("MOTCUA:T:00004:")));
    CHECK(decodeTicketCode(encodeTicketCode(code)) == code);
}

TEST_CASE("A code belongs to its ticket alone")
{
    const TicketCode code = TicketCode::of(0, Day, QStringLiteral("A025"), Ticket);
    CHECK(code.belongsTo(Ticket));
    CHECK_FALSE(code.belongsTo(*Id::fromHex(u"1123456789abcdef00112233445566ff")));
    CHECK_FALSE(TicketCode{}.belongsTo(Ticket));
}

TEST_CASE("Small hexadecimal letters are read too")
{
    CHECK(decodeTicketCode(u"MOTCUA:T:27259:20261123:A025:0123456789abcdef"));
}

TEST_CASE("Nothing else passes for a ticket's code")
{
    const char *text =
        GENERATE("", ":", "MOTCUA", "MOTCUA:T", "MOTCUA:T:27259:20261123:A025", //
                 "motcua:T:27259:20261123:A025:0123456789ABCDEF", // not ours
                 "MOTCUA:R:27259:20261123:A025:0123456789ABCDEF", // another kind
                 "MOTCUA:T:2725:20261123:A025:0123456789ABCDEF", // site of four digits
                 "MOTCUA:T:+7259:20261123:A025:0123456789ABCDEF", //
                 "MOTCUA:T:27259:20261131:A025:0123456789ABCDEF", // no such day
                 "MOTCUA:T:27259:2026-123:A025:0123456789ABCDEF", //
                 "MOTCUA:T:27259:261123:A025:0123456789ABCDEF", //
                 "MOTCUA:T:27259:20261123::0123456789ABCDEF", // no number
                 "MOTCUA:T:27259:20261123:A25:0123456789ABCDEF", //
                 "MOTCUA:T:27259:20261123:A0000025:0123456789ABCDEF", //
                 "MOTCUA:T:27259:20261123:a025:0123456789ABCDEF", //
                 "MOTCUA:T:27259:20261123:1025:0123456789ABCDEF", //
                 "MOTCUA:T:27259:20261123:A02 :0123456789ABCDEF", //
                 "MOTCUA:T:27259:20261123:A٠٢٥:0123456789ABCDEF", // digits of another script
                 "MOTCUA:T:27259:20261123:A025:0123456789ABCDE", // half a byte short
                 "MOTCUA:T:27259:20261123:A025:0123456789ABCDEG", //
                 "MOTCUA:T:27259:20261123:A025:0123456789ABCDEF:", //
                 "MOTCUA:T:27259:20261123:A025:0123456789ABCDEF ", //
                 " MOTCUA:T:27259:20261123:A025:0123456789ABCDEF");
    CHECK_FALSE(decodeTicketCode(QString::fromUtf8(text)));
}

TEST_CASE("A megabyte is no ticket's code")
{
    const QString megabyte = QStringLiteral("MOTCUA:T:") + QString(1 << 20, u':');
    CHECK_FALSE(decodeTicketCode(megabyte));
}
