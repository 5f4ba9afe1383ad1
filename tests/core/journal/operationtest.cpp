#include "core/journal/operation.h"

#include "core/base/cbor.h"
#include "tests/support/catch.h"

using namespace motcua;

namespace {

OperationHeader sample()
{
    OperationHeader header;
    header.seq = 5;
    header.hlc = (qint64{1'795'396'860'000} << 16) + 2;
    header.wall = fromMs(1'795'396'860'000);
    header.kind = 101;
    header.kindVersion = 1;
    header.entity = *Id::fromHex(u"00112233445566778899aabbccddeeff");
    header.base = QByteArray::fromHex("0102030405060708");
    header.actor = *Id::fromHex(u"ffeeddccbbaa99887766554433221100");
    header.continues = true;
    return header;
}

QCborArray fields() { return readCbor(encodeHeader(sample()))->toArray(); }

bool accepted(qsizetype index, const QCborValue &value)
{
    QCborArray changed = fields();
    changed[index] = value;
    return decodeHeader(writeCbor(changed)).has_value();
}

} // namespace

TEST_CASE("header: its bytes never change")
{
    CHECK(encodeHeader(sample()).toHex()
          == "8a01051b01a205fdf86000021b000001a205fdf8601865015000112233445566778899"
             "aabbccddeeff48010203040506070850ffeeddccbbaa9988776655443322110001");
}

TEST_CASE("header: there and back")
{
    OperationHeader header = sample();
    CHECK(decodeHeader(encodeHeader(header)) == header);
    header.base.clear();
    header.actor = Id();
    header.continues = false;
    CHECK(decodeHeader(encodeHeader(header)) == header);
}

TEST_CASE("header: what is none")
{
    const QCborValue text = QStringLiteral("1");
    for (const qsizetype integer : {0, 1, 2, 3, 4, 5, 9}) {
        INFO(integer);
        CHECK_FALSE(accepted(integer, text));
        CHECK_FALSE(accepted(integer, 1.0));
        CHECK_FALSE(accepted(integer, nullptr));
    }
    CHECK_FALSE(accepted(0, 2)); // another version of the header
    CHECK_FALSE(accepted(1, 0));
    CHECK_FALSE(accepted(1, -1));
    CHECK_FALSE(accepted(2, 0));
    CHECK(accepted(3, -1)); // a clock before 1970 is a claim like another
    CHECK_FALSE(accepted(3, qint64{1} << 47));
    CHECK_FALSE(accepted(3, -(qint64{1} << 47)));
    CHECK_FALSE(accepted(4, 0));
    CHECK_FALSE(accepted(4, 1000));
    CHECK(accepted(4, 999)); // a kind that nobody knows yet
    CHECK_FALSE(accepted(5, 0));
    CHECK(accepted(5, 2));
    CHECK_FALSE(accepted(6, QByteArray(15, 'x')));
    CHECK_FALSE(accepted(6, nullptr));
    CHECK_FALSE(accepted(7, QByteArray(7, 'x')));
    CHECK_FALSE(accepted(7, text));
    CHECK_FALSE(accepted(8, QByteArray(15, 'x')));
    CHECK_FALSE(accepted(8, text));
    CHECK_FALSE(decodeHeader({}));
    CHECK_FALSE(decodeHeader(writeCbor(QCborMap{{1, 2}})));
    CHECK_FALSE(decodeHeader(QByteArray(encodeHeader(sample()) + '\0')));
    QCborArray more = fields();
    more.append(1);
    CHECK_FALSE(decodeHeader(writeCbor(more)));
    const QByteArray whole = encodeHeader(sample());
    for (qsizetype length = 0; length < whole.size(); ++length)
        CHECK_FALSE(decodeHeader(whole.first(length)));
}

TEST_CASE("chain: vectors")
{
    // Computed with another program: SHA-256 of "", and of "op1" ‖ previous ‖ header ‖ commitment.
    CHECK(commitment("").toHex()
          == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    const QByteArray previous(32, '\x01');
    const QByteArray header = QByteArray::fromHex("8a0101");
    CHECK(chainHash(previous, header, commitment(QByteArray::fromHex("a0"))).toHex()
          == "cf4cc7f2b8e09c87cd4a5b7f3c89f1896c96b7ae37962657ae70bcce1050d2cc");
    const Id log = *Id::fromHex(u"00112233445566778899aabbccddeeff");
    CHECK(headMessage(log, 0x0102030405060708, QByteArray(2, '\xaa')).toHex()
          == "68643100112233445566778899aabbccddeeff0102030405060708aaaa");
}

TEST_CASE("kinds: the hundreds are the stream, the name is not the number")
{
    CHECK(streamOf(Kind::TicketTaken) == Stream::Queue);
    CHECK(streamOf(Kind::ProcedureDefined) == Stream::Admin);
    CHECK(streamOf(699) == Stream::Staff);
    CHECK_FALSE(streamOf(99));
    CHECK_FALSE(streamOf(700));
    CHECK_FALSE(streamOf(-101));
    CHECK_FALSE(isPersonal(Stream::Queue));
    CHECK_FALSE(isPersonal(Stream::Admin));
    for (const Stream stream : {Stream::Dossier, Stream::Access, Stream::Citizen, Stream::Staff})
        CHECK(isPersonal(stream));
    for (const Kind kind :
         {Kind::TicketTaken,          Kind::TicketCalled,       Kind::TicketRecalled,
          Kind::TicketStarted,        Kind::TicketFinished,     Kind::TicketStepFinished,
          Kind::TicketHeld,           Kind::TicketReturned,     Kind::TicketTransferred,
          Kind::TicketNoShow,         Kind::TicketLateReturned, Kind::TicketVoided,
          Kind::TicketUndone,         Kind::DayOpened,          Kind::HelpAsked,
          Kind::HelpPromised,         Kind::HelpClosed,         Kind::SiteDefined,
          Kind::AgencyDefined,        Kind::FieldDefined,       Kind::CounterDefined,
          Kind::PriorityGroupDefined, Kind::DefinitionRetired,  Kind::ProcedureDefined}) {
        CHECK(kindName(int(kind)) != QString::number(int(kind)));
    }
    CHECK(kindName(198) == QStringLiteral("198"));
}
