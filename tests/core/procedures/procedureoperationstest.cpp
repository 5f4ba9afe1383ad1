#include "core/procedures/procedureoperations.h"
#include "core/base/cbor.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"

#include <QCborArray>

using namespace motcua;
using namespace motcua::test;

namespace {

QByteArray payloadOf(const Procedure &procedure)
{
    return writeCbor(defineProcedure(procedure, Id()).payload);
}

// The full payload with one key set, or taken out when the value is undefined.
QByteArray spoilt(int key, const QCborValue &value)
{
    auto payload = defineProcedure(fullProcedure(), Id()).payload;
    payload.remove(key);
    if (!value.isUndefined())
        payload.insert(key, value);
    return writeCbor(payload);
}

} // namespace

TEST_CASE("the bytes of a defined procedure never change", "[procedures][golden]")
{
    Procedure first = fullProcedure(); // with the keys of the first program
    first.spoken.clear();
    first.sample = false;
    first.retentionYears.reset();
    first.retentionBasis.clear();
    const auto draft = defineProcedure(first, Id());
    CHECK(int(draft.kind) == 320);
    CHECK(draft.entity.hex() == u"eee960487a75af1c3d9e9b060fc18da2");
    CHECK(writeCbor(draft.payload).toHex().toStdString()
          == "b8220168312e3030313139330274c490c4836e67206bc3bd206b6861692073696e680378205468e1bba7"
             "2074e1bba56320c491c4836e67206bc3bd206b6861692073696e680477526567697374726174696f6e20"
             "6f66206120626972746805754cc3a06d206769e1baa579206b6861692073696e68067052656769737465"
             "722061206269727468076b48e1bb992074e1bb8b63680867686f2d74696368090a0a010bf50c6a323032"
             "362d30392d30310d6a323032372d30322d32380ea50103020203050478267068e1baa3692078c3a16320"
             "6d696e683a203035206e67c3a079206cc3a06d207669e1bb87630581a301694b6861692074e1bbad0218"
             "1803040ff5101961a811726769e1baa36d206de1bb9974206ee1bbad61120013a501010202031907d004"
             "1903e8051a00030d40146a323032362d31322d33311519c3501682a201734769e1baa579206368e1bba9"
             "6e672073696e680201a6017756c4836e2062e1baa36e20e1bba77920717579e1bb816e0201030204f505"
             "f506706b686920e1bba77920717579e1bb816e17816954e1bb9d206b686169181881a4017838c3946e67"
             "2f42c3a020c491c3a32063e1baad70206e68e1baad74207468c3b46e672074696e207472c3aa6e20564e"
             "654944206368c6b0613f0278274861766520796f75207570646174656420796f75722064657461696c73"
             "20696e20564e6549443f04a30167636f6e672d616e0278264de1bb9d6920c491e1babf6e207175e1baa7"
             "792043c3b46e6720616e207472c6b0e1bb9b632e0375506f6c6963652066697273742c20706c65617365"
             "2e05a30167636f6e672d616e02781c43c3b46e6720616e2078656d206769c3ba70207472c6b0e1bb9b63"
             "2e037554686520706f6c6963652077696c6c206c6f6f6b2e1819816f3132332f323031352f4ec4902d43"
             "50181a7754c6b0207068c3a170202d2048e1bb992074e1bb8b6368181b82696b6861692073696e687067"
             "69e1baa579206b6861692073696e68181c782430313964326266642d336665302d373061632d62396436"
             "2d356539653230643665656637181d782e68747470733a2f2f646963687675636f6e672e676f762e766e"
             "2f7468752d7475632d68616e682d6368696e682f31181e6b3136332f51c4902d425450181f6a64766371"
             "672032303236182002182178216de1baab7520c491c6a16e2063c3b3207468e1bb8320c491c3a320c491"
             "e1bb9569182268322e303030393837");
    Procedure later = bareProcedure();
    later.spoken = QStringLiteral("Mang thẻ.");
    later.sample = true;
    CHECK(payloadOf(later).toHex().toStdString().ends_with("18236b4d616e67207468e1babb2e1824f5"));
    CHECK(payloadOf(bareProcedure()).toHex().toStdString()
          == "ae0168312e3030313139330274c490c4836e67206bc3bd206b6861692073696e680378205468e1bba720"
             "74e1bba56320c491c4836e67206bc3bd206b6861692073696e680477526567697374726174696f6e206f"
             "66206120626972746805754cc3a06d206769e1baa579206b6861692073696e6806705265676973746572"
             "2061206269727468076b48e1bb992074e1bb8b63680867686f2d74696368090a0a010ea10202181a7754"
             "c6b0207068c3a170202d2048e1bb992074e1bb8b6368181f6a64766371672032303236182003");
}

TEST_CASE("a defined procedure is read back whole", "[procedures]")
{
    CHECK(decodeProcedure(payloadOf(fullProcedure())) == fullProcedure());
    CHECK(decodeProcedure(payloadOf(bareProcedure())) == bareProcedure());
    for (const auto &procedure : shippedCatalogue().procedures) {
        INFO(procedure.code.toStdString());
        CHECK(decodeProcedure(payloadOf(procedure)) == procedure);
        CHECK(payloadSize(procedure) < CborBounds::ItemBytes);
    }
}

TEST_CASE("an unknown fee is not a fee of nothing", "[procedures]")
{
    auto procedure = bareProcedure();
    procedure.feeVnd = 0;
    const auto read = decodeProcedure(payloadOf(procedure));
    REQUIRE(read);
    CHECK(read->feeVnd == 0);
    CHECK_FALSE(decodeProcedure(payloadOf(bareProcedure()))->feeVnd.has_value());
}

TEST_CASE("a payload that means no procedure is refused", "[procedures]")
{
    const std::pair<int, QCborValue> mistakes[] = {
        {1, QStringLiteral("khai sinh")},
        {1, 1001193},
        {1, QCborValue::Undefined},
        {2, QCborValue::Undefined},
        {5, QString(41, u'a')},
        {8, QString()},
        {9, -1},
        {9, QStringLiteral("10")},
        {10, 3},
        {10, QCborValue::Undefined},
        {11, 1},
        {12, QStringLiteral("2026-13-01")},
        {12, 20260901},
        {14, QCborValue::Undefined},
        {14, QCborMap{{2, 9}}},
        {16, -1},
        {16, 2e9},
        {16, qint64{1'000'000'000'001}},
        {19, QCborArray{}},
        {22, QCborMap{}},
        {22, QCborArray{QStringLiteral("Giấy chứng sinh")}},
        {22, QCborArray{QCborMap{{1, QStringLiteral("Giấy chứng sinh")}, {2, 101}}}},
        {23, QStringLiteral("Tờ khai")},
        {23, QCborArray{7}},
        {32, 0},
    };
    for (const auto &[key, value] : mistakes) {
        INFO("key " << key << " " << value.toDiagnosticNotation().toStdString());
        CHECK_FALSE(decodeProcedure(spoilt(key, value)));
    }
    CHECK_FALSE(decodeProcedure({}));
    CHECK_FALSE(decodeProcedure(QByteArray(3, '\0')));
    CHECK_FALSE(decodeProcedure(payloadOf(fullProcedure()).chopped(1)));
    CHECK_FALSE(decodeProcedure(payloadOf(fullProcedure()).append('\0')));
}

TEST_CASE("keys of a newer program are passed over", "[procedures]")
{
    CHECK(decodeProcedure(spoilt(99, QStringLiteral("mới"))) == fullProcedure());
}
