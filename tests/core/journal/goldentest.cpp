// The bytes of every kind of operation, as released programs wrote them: they never change. A new
// kind adds lines to tests/data/golden/operations.txt; what stands there stays.
#include "core/base/cbor.h"
#include "core/journal/salvaged.h"
#include "core/procedures/namedlink.h"
#include "core/procedures/procedureoperations.h"
#include "core/queueing/appointmentoperations.h"
#include "core/queueing/losses.h"
#include "core/queueing/ticketoperations.h"
#include "core/site/siteoperations.h"
#include "core/staff/accesslog.h"
#include "core/staff/accountoperations.h"
#include "core/staff/recoverycodes.h"
#include "tests/core/journal/goldendossiers.h"
#include "tests/support/catch.h"
#include "tests/support/testsite.h"

#include <QFile>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

Ticket ticket()
{
    Ticket t;
    t.id = *Id::fromHex(u"00112233445566778899aabbccddeeff");
    t.day = QDate(2026, 11, 23);
    t.series = QStringLiteral("A");
    t.number = 25;
    t.procedure = QStringLiteral("1.001193");
    t.priority = QStringLiteral("nguoi-cao-tuoi");
    t.rank = GoldenNow - 20min;
    t.steps = {{QStringLiteral("cong-an"), 5, {}, {}, {}},
               {QStringLiteral("ho-tich"), 0, {}, {}, {}}};
    t.counter = 5;
    return t;
}

Ticket lastStep()
{
    Ticket t = ticket();
    t.step = 1;
    t.counter = 2;
    return t;
}

Site sampleSite()
{
    Site site;
    site.id = 26'734;
    site.authority = QStringLiteral("UBND Phường Mẫu");
    site.name = QStringLiteral("Phường Mẫu");
    site.centre = QStringLiteral("Trung tâm");
    site.centreEn = QStringLiteral("Centre");
    site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    site.hotline = QStringLiteral("1022");
    site.pledge = QStringLiteral("Tận tâm");
    site.pledgeEn = QStringLiteral("With care");
    site.kioskPin = QStringLiteral("$argon2id$");
    site.opening = {{1, QTime(7, 30), QTime(11, 30)}, {6, QTime(0, 0), UntilMidnight}};
    return site;
}

Procedure sampleProcedure()
{
    Procedure p;
    p.code = QStringLiteral("1.001193");
    for (QString *text : {&p.name, &p.officialName, &p.nameEn, &p.plainName, &p.plainNameEn,
                          &p.field, &p.counterGroup, &p.source})
        *text = QStringLiteral("Khai sinh");
    p.tile = QStringLiteral("ho-tich");
    p.order = 10;
    p.feeVnd = 8'000;
    return p;
}

std::vector<Journal::Draft> everyKind()
{
    const Ticket t = ticket();
    const Field field{QStringLiteral("ho-tich"),
                      QStringLiteral("Hộ tịch"),
                      QStringLiteral("Civil status"),
                      QStringLiteral("khai sinh"),
                      QStringLiteral("births"),
                      QStringLiteral("#0B4F8A"),
                      QStringLiteral("people"),
                      QStringLiteral("A"),
                      QStringLiteral("ubnd"),
                      3,
                      true};
    return {
        ticketTaken(t, {}),
        ticketCalled(t, 5, GoldenClerk),
        ticketRecalled(t, GoldenClerk),
        ticketStarted(t, GoldenClerk),
        ticketFinished(lastStep(), GoldenClerk),
        ticketFinished(t, GoldenClerk),
        ticketHeld(t, GoldenClerk),
        ticketReturned(t, GoldenClerk),
        ticketTransferred(t, QStringLiteral("chung-thuc"), GoldenClerk),
        ticketNoShow(t, GoldenClerk),
        ticketLateReturned(t, GoldenNow, GoldenClerk),
        ticketVoided(t, QStringLiteral("lấy nhầm số"), GoldenClerk),
        ticketUndone(t, GoldenClerk),
        defineSite(sampleSite(), GoldenClerk),
        defineAgency(
            {QStringLiteral("ubnd"), QStringLiteral("UBND phường"), QStringLiteral("Ward")},
            GoldenClerk),
        defineField(field, GoldenClerk),
        defineCounter({2,
                       QStringLiteral("Quầy 2"),
                       QStringLiteral("ubnd"),
                       {{QStringLiteral("ho-tich"), 1}, {QStringLiteral("chung-thuc"), 3}}},
                      GoldenClerk),
        definePriority({QStringLiteral("mang-thai"), QStringLiteral("Phụ nữ mang thai"),
                        QStringLiteral("Pregnant"), 15min},
                       GoldenClerk),
        retire(Kind::CounterDefined, QStringLiteral("7"), GoldenClerk),
        defineProcedure(sampleProcedure(), GoldenClerk),
        ticketJourneyChanged(t, {QStringLiteral("chung-thuc"), QStringLiteral("thue")},
                             GoldenClerk),
        ticketNeedsNoted(t, Need::Hearing | Need::Walking, GoldenClerk),
        ticketRestored(t, GoldenClerk),
        ticketServedByHand(t, 3, GoldenClerk),
    };
}

std::vector<Journal::Draft> everyAppointmentKind()
{
    Appointment appointment;
    appointment.id = *Id::fromHex(u"d0d1d2d3d4d5d6d7d8d9dadbdcdddedf");
    appointment.day = QDate(2026, 11, 24);
    appointment.field = QStringLiteral("ho-tich");
    appointment.start = GoldenNow + 24h;
    appointment.length = 30min;
    appointment.code = QStringLiteral("048213");
    Appointment full = appointment;
    full.procedure = QStringLiteral("1.001193");
    full.needs = Need::Sight;
    Ticket arrived = ticket();
    arrived.due = GoldenNow + 5min;
    Ticket reserve = ticket();
    reserve.number = 901;
    reserve.taken = GoldenNow - 40min;
    Field field;
    field.code = QStringLiteral("dat-dai");
    field.name = QStringLiteral("Đất đai");
    field.slot = 20min;
    field.slotPlaces = 3;
    return {appointmentMade(appointment, {}),
            appointmentMade(full, GoldenClerk),
            appointmentCancelled(appointment, GoldenClerk),
            ticketTaken(arrived, {}),
            ticketTaken(reserve, GoldenClerk),
            defineField(field, GoldenClerk),
            ticketTakenBack(ticket(), GoldenClerk)};
}

// As they are before the journal salts them.
std::vector<Journal::Draft> everyStaffKind()
{
    Account account;
    account.id = *Id::fromHex(u"a0a1a2a3a4a5a6a7a8a9aaabacadaeaf");
    account.signIn = QStringLiteral("hoa.nt");
    account.name = QStringLiteral("Nguyễn Thị Hoa");
    account.role = Role::Helper;
    account.agency = QStringLiteral("ubnd");
    account.ends = QDate(2026, 12, 31);
    Account plain = account;
    plain.role = Role::Admin;
    plain.agency.clear();
    plain.ends.reset();
    const QString verifier = QStringLiteral("$argon2id$");
    const Id look = *Id::fromHex(u"b0b1b2b3b4b5b6b7b8b9babbbcbdbebf");
    return {accountAdded(account, GoldenClerk),
            accountAdded(plain, {}),
            accountPasswordSet(account.id, verifier, GoldenClerk),
            accountRoleSet(plain, GoldenClerk),
            accountDisabled(account.id, GoldenClerk),
            accountEnabled(account.id, GoldenClerk),
            recoveryCodeMade(verifier, GoldenClerk),
            recoveryCodeUsed(account.id),
            personViewed({account.id, ticket().id, QStringLiteral("dossier"), {}}, look)};
}

QByteArray line(const OperationHeader &header, const QByteArray &payload)
{
    return kindName(header.kind).toLatin1() + ' ' + encodeHeader(header).toHex() + ' '
        + payload.toHex() + '\n';
}

// Kinds that only a service writes: taken out of a journal, with times and ids as they came.
QByteArray linesOfServices()
{
    TestSite site(QStringLiteral(":memory:"), nullptr, false);
    site.clock.set(GoldenNow);
    REQUIRE(site.sites.apply(testConfiguration(), {}));
    const Id call = *Id::fromHex(u"00112233445566778899aabbccddeeff");
    const Id help = *Id::fromHex(u"ffeeddccbbaa99887766554433221100");
    REQUIRE(site.tryTake({call, QStringLiteral("ho-tich"), {}, {}, {}, {}}));
    REQUIRE(site.help.ask(help, QStringLiteral("Kiosk 1")));
    REQUIRE(site.help.promise(help, 3, GoldenClerk));
    REQUIRE(site.help.close(help));
    const Id silent = *Id::fromHex(u"eeddccbbaa9988776655443322110000");
    CounterState pause;
    pause.counter = 2;
    pause.reason = QStringLiteral("họp");
    pause.until = GoldenNow + 15min;
    REQUIRE(site.counters.pause(pause, GoldenClerk));
    REQUIRE(site.counters.resume({2, GoldenClerk}));
    REQUIRE(site.counters.close({2, GoldenClerk}));
    REQUIRE(site.counters.makeVoid(call, QStringLiteral("thử"), GoldenClerk));
    REQUIRE(site.dayService.close(site.queue.today(), GoldenClerk));
    Journal::Transaction transaction(site.journal);
    site.days.interrupt(transaction, site.queue.today(), {GoldenNow - 20min, GoldenNow - 8min});
    transaction.commit();
    REQUIRE(site.dayService.reopen(site.queue.today(), GoldenClerk));
    REQUIRE(site.dayService.state(site.queue.today(), GoldenClerk));
    REQUIRE(site.help.askSilently(silent, 3, GoldenClerk));
    REQUIRE(site.procedures.load({QDate(2026, 11, 1), {}, {sampleProcedure()}}, {}));
    const Id work = *Id::fromHex(u"ddccbbaa998877665544332211000000");
    REQUIRE(site.work.record({work, 3, sampleProcedure().code, 2, 16'000, GoldenClerk}));
    REQUIRE(site.work.makeVoid(work, QStringLiteral("nhầm"), GoldenClerk));
    REQUIRE(site.reserve.drawPad({QStringLiteral("ho-tich"), 2, false, GoldenClerk}));
    QByteArray lines;
    Query rows = site.database.query(
        "SELECT header,payload FROM op WHERE kind IN "
        "(120,121,122,123,124,130,131,132,133,140,141,142,150,151,170) ORDER BY kind");
    while (rows.step()) {
        OperationHeader header = *decodeHeader(rows.blob(0));
        header.base.clear(); // depends on the certificate
        lines += line(header, rows.blob(1));
    }
    return lines;
}

QByteArray linesOf(const std::vector<Journal::Draft> &drafts, qint64 seq)
{
    QByteArray lines;
    for (const Journal::Draft &draft : drafts) {
        OperationHeader header;
        header.seq = ++seq;
        header.wall = GoldenNow;
        header.hlc = nextHlc(0, GoldenNow) + seq;
        header.kind = int(draft.kind);
        header.entity = draft.entity;
        header.base = QByteArray::fromHex("0102030405060708");
        header.actor = draft.actor;
        lines += line(header, writeCbor(draft.payload));
    }
    return lines;
}

std::vector<Journal::Draft> everyScanKind()
{
    return {nameLink({s("page 5f2b1c0e9d8a7b6c5d4e3f2a"), s("1.001193")}, GoldenClerk),
            definePriority({s("nguoi-cao-tuoi"), s("Người cao tuổi"), s("Elderly"), 20min, 60},
                           GoldenClerk)};
}

std::vector<Journal::Draft> everyLaterQueueKind()
{
    Loss loss;
    loss.id = ticket().id;
    loss.list = QStringLiteral("damaged-20261123-080000/missing.txt");
    loss.numbers = {{QDate(2026, 11, 23), QStringLiteral("A"), 25, true}};
    loss.floors = {{QDate(2026, 11, 23), QStringLiteral("A"), 26}};
    loss.others = 2;
    return {lossFound(loss), lossSeen(loss.id, GoldenClerk),
            ticketByHandUndone(ticket(), GoldenClerk)};
}

std::vector<Journal::Draft> everySalvagedKind()
{
    std::vector<Journal::Draft> drafts;
    for (int stream = 1; stream <= StreamCount; ++stream) {
        OperationHeader header;
        header.seq = 12;
        header.wall = GoldenNow;
        header.hlc = nextHlc(0, GoldenNow);
        header.kind = stream * 100 + 1;
        header.entity = ticket().id;
        const QByteArray bytes = encodeHeader(header);
        const QByteArray payload = writeCbor(QCborMap{{1, stream}});
        const QByteArray previous(32, char(stream));
        drafts.push_back(draftOf({GoldenClerk, bytes, payload, previous,
                                  chainHash(previous, bytes, commitment(payload))},
                                 header));
    }
    return drafts;
}

QByteArray goldenNow()
{
    constexpr qint64 StaffSeq = 600; // its own numbers, so that both lists can grow
    constexpr qint64 AppointmentSeq = 160;
    constexpr qint64 SalvagedSeq = 700;
    constexpr qint64 LaterQueueSeq = 190;
    constexpr qint64 CalendarSeq = 330;
    constexpr qint64 PersonSeq = 200;
    constexpr qint64 DossierSeq = 210;
    constexpr qint64 ScanSeq = 320;
    constexpr qint64 RoundSeq = 340;
    constexpr qint64 RegisterSeq = 360;
    return linesOf(everyKind(), 0) + linesOfServices() + linesOf(everyStaffKind(), StaffSeq)
        + linesOf(everyAppointmentKind(), AppointmentSeq)
        + linesOf(everySalvagedKind(), SalvagedSeq) + linesOf(everyCalendarKind(), CalendarSeq)
        + linesOf(everyPersonKind(), PersonSeq) + linesOf(everyDossierKind(), DossierSeq)
        + linesOf(everyScanKind(), ScanSeq) + linesOf(everyRoundKind(), RoundSeq)
        + linesOf(everyLaterQueueKind(), LaterQueueSeq) + linesOf(everyRegisterKind(), RegisterSeq);
}

QByteArray goldenStored()
{
    QFile file(QStringLiteral(MOTCUA_GOLDEN));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("golden: every kind is written with the bytes of the released programs")
{
    const QByteArray stored = goldenStored();
    const QByteArray now = goldenNow();
    bool same = true;
    const auto lines = now.split('\n');
    for (const QByteArray &one : lines) {
        INFO(one.toStdString());
        CHECK(stored.contains(one));
        same = same && stored.contains(one);
    }
    QFile actual(QStringLiteral("operations.actual.txt")); // for whoever adds a kind
    if (!same && actual.open(QIODevice::WriteOnly))
        actual.write(now);
}

TEST_CASE("golden: each kind stands there, and what stands there is read")
{
    QSet<QByteArray> kinds;
    const auto lines = goldenStored().trimmed().split('\n');
    for (const QByteArray &one : lines) {
        const auto parts = one.split(' ');
        REQUIRE(parts.size() == 3);
        kinds.insert(parts[0]);
        const auto header = decodeHeader(QByteArray::fromHex(parts[1]));
        REQUIRE(header);
        CHECK(kindName(header->kind).toLatin1() == parts[0]);
        CHECK(CborFields::read(QByteArray::fromHex(parts[2])));
    }
    for (int kind = 100; kind < 700; ++kind) {
        if (kindName(kind) != QString::number(kind)) {
            INFO(kind);
            CHECK(kinds.contains(kindName(kind).toLatin1()));
        }
    }
}

TEST_CASE("golden: definitions are read as they were written")
{
    const auto drafts = everyKind();
    const auto payload = [&](Kind kind) {
        const auto it = std::ranges::find(drafts, kind, &Journal::Draft::kind);
        REQUIRE(it != drafts.end());
        return writeCbor(it->payload);
    };
    CHECK(decodeSite(payload(Kind::SiteDefined)) == sampleSite());
    CHECK(decodeAgency(payload(Kind::AgencyDefined))->name == QStringLiteral("UBND phường"));
    const auto field = decodeField(payload(Kind::FieldDefined));
    REQUIRE(field);
    CHECK(field->guidance);
    CHECK(field->order == 3);
    CHECK(field->plainWordsEn == QStringLiteral("births"));
    const auto counter = decodeCounter(payload(Kind::CounterDefined));
    REQUIRE(counter);
    CHECK(counter->serves[1] == ServedField{QStringLiteral("chung-thuc"), 3});
    CHECK(decodePriority(payload(Kind::PriorityGroupDefined))->headStart == 15min);
    CHECK(decodeNamedLink(writeCbor(everyScanKind()[0].payload))
          == NamedLink{s("page 5f2b1c0e9d8a7b6c5d4e3f2a"), s("1.001193")});
    CHECK(decodePriority(writeCbor(everyScanKind()[1].payload))->fromAge == 60);
    CHECK(decodeProcedure(payload(Kind::ProcedureDefined)) == sampleProcedure());
    for (const char *damaged : {"", "a0", "f6", "a10100", "a1016131"}) {
        const QByteArray bytes = QByteArray::fromHex(damaged);
        CHECK_FALSE(decodeSite(bytes));
        CHECK_FALSE(decodeCounter(bytes));
        if (bytes.size() < 4) {
            CHECK_FALSE(decodeAgency(bytes));
            CHECK_FALSE(decodeField(bytes));
            CHECK_FALSE(decodePriority(bytes));
        }
    }
    CHECK(definitionCode(Kind::CounterDefined, "x").isEmpty());
    CHECK(definitionCode(Kind::CounterDefined, payload(Kind::CounterDefined))
          == QStringLiteral("2"));
}
