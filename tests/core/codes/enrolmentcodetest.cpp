// The code with which a machine joins a site.
#include "core/codes/enrolmentcode.h"
#include "core/codes/scannedcode.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

const EnrolmentCode Sample{27259, s("7K3QX01234"), QByteArray(32, '\x5a'), s("192.168.1.10:8443")};

} // namespace

TEST_CASE("an enrolment's code: site, code, the hub's key, its address", "[codes]")
{
    for (const QString &address :
         {Sample.address, s("hub.phuong.example.vn"), s("[fe80::1]:8443")}) {
        EnrolmentCode code = Sample;
        code.address = address;
        const QString text = encodeEnrolmentCode(code);
        CHECK(decodeEnrolmentCode(text) == code);
        CHECK(meaningOf(QString(text + u'\n')) == ScannedCode(code));
    }
}

TEST_CASE("what is no enrolment", "[codes]")
{
    const QString text = encodeEnrolmentCode(Sample);
    const auto changed = [&](const char *from, const char *to) {
        const QString other = QString(text).replace(s(from), s(to));
        REQUIRE(other != text);
        return other;
    };
    for (const QString &other :
         {changed(":E:", ":X:"), changed("27259", "2725"), changed("27259", "2725x"),
          changed("7K3Q", "7K3U"), changed("5A5A", "5A5"), changed("5A5A", "5A5G"),
          changed(":192.168.1.10:8443", ""), changed("192.168.1.10", "a@192.168.1.10"),
          changed("192.168.1.10", ""), changed(":8443", ":8443/x"), changed(":8443", ":99999"),
          QString(text + s("x").repeated(400))}) {
        INFO(other.left(200).toStdString());
        CHECK_FALSE(decodeEnrolmentCode(other));
    }
    CHECK_FALSE(decodeEnrolmentCode({}));
}
