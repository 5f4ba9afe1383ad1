// The code on the receipt of a dossier. The dossiers are made up.
#include "core/codes/receiptcode.h"
#include "core/base/crockford.h"
#include "core/codes/qrmatrix.h"
#include "core/codes/scannedcode.h"
#include "core/journal/identity.h"
#include "tests/core/codes/readqr.h"
#include "tests/support/catch.h"
#include "tests/support/fakerandom.h"

using namespace motcua;

namespace {

const QString Dossier = QStringLiteral("H56.14-240823-0001");
const QString Secret = QStringLiteral("7K3QX0123456789A");

ReceiptCode receiptBy(const KeyPair &device, const QString &dossier = Dossier)
{
    return signedReceipt(dossier, Secret,
                         [&](QByteArrayView message) { return device.sign(message); });
}

KnowsSignature knows(const KeyPair &device)
{
    return [key = device.publicKey](QByteArrayView message, QByteArrayView signature) {
        return KeyPair::verify(message, signature, key);
    };
}

} // namespace

TEST_CASE(
    "a receipt's code: the dossier, alone or in a link, its secret, and the device's signature",
    "[codes]")
{
    const KeyPair device = KeyPair::generate();
    for (const QString &dossier : {Dossier, s("000.17.22.H56-210531-0001"),
                                   s("H15.50.05.13-261008-1500975"), s("TAM-261008-0012")}) {
        INFO(dossier.toStdString());
        const ReceiptCode receipt = receiptBy(device, dossier);
        for (const QString &pattern :
             {QString(), s("https://phuong.example.vn/ho-so/{code}"),
              s("https://dvc.example.vn/portaldvc/tra-cuu?MHS={code}&x=1")}) {
            REQUIRE(isReceiptPattern(pattern));
            const QString text = encodeReceiptCode(receipt, pattern);
            CHECK(text.startsWith(pattern.isEmpty() ? dossier : s("https://")));
            CHECK(decodeReceiptCode(text) == receipt);
            CHECK(meaningOf(text) == ScannedCode(receipt));
            const auto drawn = drawQr(text, QrStrength::Medium);
            REQUIRE(drawn);
            CHECK(drawn->size() <= 65);
            CHECK(readQr(*drawn) == text);
        }
    }
}

TEST_CASE("a receipt is genuine by the key of its device and as it was signed", "[codes]")
{
    const KeyPair device = KeyPair::generate();
    const ReceiptCode receipt = receiptBy(device);
    CHECK(isGenuine(receipt, knows(device)));
    CHECK_FALSE(isGenuine(receipt, knows(KeyPair::generate())));
    ReceiptCode other = receipt;
    other.dossier = s("H56.14-240823-0002");
    CHECK_FALSE(isGenuine(other, knows(device)));
    other = receipt;
    other.secret = s("7K3QX0123456789B");
    CHECK_FALSE(isGenuine(other, knows(device)));
    other = receipt;
    other.signature.chop(1);
    CHECK_FALSE(isGenuine(other, [](QByteArrayView, QByteArrayView) { return true; }));
}

TEST_CASE("what is no receipt", "[codes]")
{
    const ReceiptCode receipt = receiptBy(KeyPair::generate());
    const QString text = encodeReceiptCode(receipt, s("https://x.vn/{code}"));
    REQUIRE(decodeReceiptCode(text));
    const qsizetype mark = text.indexOf(u'#');
    const QString bare = encodeReceiptCode(receipt, {});
    REQUIRE(decodeReceiptCode(bare));
    CHECK_FALSE(decodeReceiptCode(QString(u'x' + bare)));
    CHECK_FALSE(decodeReceiptCode(bare.toLower()));
    CHECK_FALSE(decodeReceiptCode(text.first(mark)));
    CHECK_FALSE(decodeReceiptCode(text.sliced(mark)));
    CHECK_FALSE(decodeReceiptCode(QString(u' ' + text)));
    CHECK_FALSE(decodeReceiptCode(QString(text + u' ')));
    CHECK_FALSE(decodeReceiptCode(text.chopped(1)));
    CHECK_FALSE(decodeReceiptCode(QString(text + u':')));
    CHECK_FALSE(decodeReceiptCode(QString(text).replace(s("https"), s("http"))));
    CHECK_FALSE(decodeReceiptCode(QString(text).replace(Dossier, s("1.001193"))));
    CHECK_FALSE(decodeReceiptCode(QString(text).replace(Secret, Secret.toLower())));
    CHECK_FALSE(decodeReceiptCode(QString(text).replace(Secret, Secret.chopped(1) + u'U')));
    QString bits = text; // the last sign carries two bits only
    bits.back() = u'B';
    CHECK_FALSE(decodeReceiptCode(bits));
    CHECK_FALSE(decodeReceiptCode(
        QString(text.first(mark) + s("x").repeated(1'000'000) + text.sliced(mark))));
    CHECK_FALSE(decodeReceiptCode({}));
}

TEST_CASE("links of receipts that cannot be understood again are refused", "[codes]")
{
    for (const QString &pattern :
         {s("https://x.vn/ho-so"), s("http://x.vn/{code}"), s("https://x.vn/{code}/{code}"),
          s("https://x.vn/#/{code}"), s("https://x.vn/a{code}"), s("x.vn/{code}"),
          QString(s("https://x.vn/{code}?") + s("x").repeated(120)), s("https:///{code}")})
        CHECK_FALSE(isReceiptPattern(pattern));
}

TEST_CASE("the secret of a receipt is random, and understood as it is typed", "[codes]")
{
    FakeRandom random;
    const QString secret = newReceiptSecret(random);
    CHECK(secret.size() == ReceiptCode::SecretSigns);
    CHECK(isCrockford(secret));
    CHECK(newReceiptSecret(random) != secret);
    CHECK(receiptSecret(u" 7k3q-xo12 3456-789a") == Secret);
    CHECK(receiptSecret(u"7K3QX0L23456789A") == Secret);
    CHECK(shownSecret(Secret) == s("7K3Q-X012-3456-789A"));
    CHECK(receiptSecret(shownSecret(secret)) == secret);
    for (const QStringView typed :
         {u"", u"7K3QX0123456789", u"7K3QX0123456789AA", u"7K3QX0123456789U", u"7K3QX0123456789é"})
        CHECK_FALSE(receiptSecret(typed));
    CHECK_FALSE(receiptSecret(QString(1'000'000, u'-')));
}
