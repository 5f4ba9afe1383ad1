#include "core/codes/appointmentcode.h"
#include "core/codes/ticketcode.h"
#include "tests/support/catch.h"

using namespace motcua;

TEST_CASE("An appointment's code reads back, and is no ticket's")
{
    const AppointmentCode code{4, QDate(2026, 11, 24), QStringLiteral("048213"),
                               QByteArray::fromHex("0123456789abcdef")};
    const QString text = encodeAppointmentCode(code);
    CHECK(text == QStringLiteral("MOTCUA:H:00004:20261124:048213:0123456789ABCDEF"));
    CHECK(decodeAppointmentCode(text) == code);
    CHECK_FALSE(decodeTicketCode(text));
}

TEST_CASE("Nothing else passes for an appointment's code")
{
    const char *text = GENERATE("", "MOTCUA:H", "MOTCUA:H:00004:20261124:048213",
                                "MOTCUA:T:00004:20261124:048213:0123456789ABCDEF", //
                                "MOTCUA:H:+0004:20261124:048213:0123456789ABCDEF", //
                                "MOTCUA:H:00004:20261131:048213:0123456789ABCDEF", // no such day
                                "MOTCUA:H:00004:20261124:48213:0123456789ABCDEF", // a digit short
                                "MOTCUA:H:00004:20261124:04821A:0123456789ABCDEF", //
                                "MOTCUA:H:00004:20261124:048213:0123456789ABCDE", //
                                "MOTCUA:H:00004:20261124:048213:0123456789ABCDEG",
                                "MOTCUA:H:00004:20261124:048213:0123456789ABCDEF:");
    CHECK_FALSE(decodeAppointmentCode(QString::fromLatin1(text)));
    CHECK_FALSE(decodeAppointmentCode(QString(1 << 20, u':')));
}
