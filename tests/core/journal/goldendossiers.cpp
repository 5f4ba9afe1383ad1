#include "tests/core/journal/goldendossiers.h"

#include "core/calendar/calendaroperations.h"
#include "core/citizens/personoperations.h"
#include "core/documents/formshelf.h"
#include "core/dossiers/codesettings.h"
#include "core/dossiers/dossierbooks.h"
#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/erasures.h"
#include "core/dossiers/trackings.h"
#include "core/queueing/ticketoperations.h"
#include "core/site/siteoperations.h"

namespace motcua {

using namespace std::chrono_literals;

namespace {

const Id TicketId = *Id::fromHex(u"00112233445566778899aabbccddeeff");

Person samplePerson()
{
    Person person;
    person.id = *Id::fromHex(u"e0e1e2e3e4e5e6e7e8e9eaebecedeeef");
    for (int n = 1; n <= PersonFieldCount; ++n)
        setValue(person, PersonField(n), QString::number(n));
    return person;
}

} // namespace

std::vector<Journal::Draft> everyCalendarKind()
{
    const CalendarYear year{2026,
                            true,
                            QStringLiteral("TB 9441/TB-BNV"),
                            {{QDate(2026, 1, 2), DayKind::SwapOff, QStringLiteral("Hoán đổi")},
                             {QDate(2026, 1, 10), DayKind::MakeUp, QStringLiteral("Làm bù")}}};
    CalendarData calendar;
    calendar.rules = {
        {QStringLiteral("Tết Âm lịch"), true, 1, 1, 1, 3, true, 2026, QStringLiteral("Điều 112")}};
    calendar.officeHours = {{1, QTime(7, 0), QTime(11, 30)}};
    calendar.counterHours = {{QStringLiteral("cong-an"), {{6, QTime(7, 30), UntilMidnight}}}};
    DeadlineRules rules;
    rules.procedures = {{QStringLiteral("2.000987"), true, SupplementClock::Pause,
                         QStringLiteral("NĐ 301/2026/NĐ-CP")}};
    rules.house = {{HouseRule::Applies::LongTerm, 3, 0, 2, QStringLiteral("QĐ 12/QĐ-UBND")}};
    rules.bases = {{DeadlineRule::FirstDay, QStringLiteral("Điều 147")}};
    return {defineYear(year, GoldenClerk), defineCalendar(calendar, GoldenClerk),
            defineDeadlineRules(rules, GoldenClerk)};
}

std::vector<Journal::Draft> everyPersonKind()
{
    Person company = samplePerson();
    company.organisation = true;
    company.phone.clear();
    return {personRecorded(samplePerson(), GoldenClerk), personRecorded(company, GoldenClerk),
            personChanged(samplePerson(), {PersonField::Phone, PersonField::Address}, GoldenClerk)};
}

std::vector<Journal::Draft> everyDossierKind()
{
    Dossier plain;
    plain.id = *Id::fromHex(u"f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff");
    plain.day = QDate(2026, 11, 23);
    plain.prefix = ProvisionalPrefix;
    plain.number = 7;
    plain.procedure = QStringLiteral("1.001193");
    plain.term = {plain.procedure, DurationUnit::SameDay, 1, {}, QStringLiteral("163/QĐ-BTP")};
    plain.owner = samplePerson().id;
    plain.submitter = plain.owner;
    plain.received = GoldenNow;
    plain.due = GoldenNow + 8h;
    Dossier full = plain;
    full.prefix = QStringLiteral("H26.107");
    full.term.variant = Verification;
    full.submitter = GoldenClerk;
    full.authority = QStringLiteral("giấy ủy quyền");
    full.channel = IntakeChannel::Online;
    full.counter = 3;
    full.ticket = TicketId;
    full.writtenBy = QStringLiteral("Đoàn viên");
    full.papers = {{QStringLiteral("Tờ khai"), 1, 2}};
    full.feeVnd = 8'000;
    full.payment = Payment::Transfer;
    full.resultWay = ResultWay::Post;
    full.notifyWay = NotifyWay::Sms;
    full.target = GoldenNow + 2h;
    full.targetDecision = QStringLiteral("QĐ 12/QĐ-UBND");
    const QString why = QStringLiteral("thiếu giấy");
    const QString basis = QStringLiteral("Điều 17");
    return {dossierReceived(plain, {}),
            dossierReceived(full, GoldenClerk),
            supplementAsked(full.id, {{why}, {}, {}, {}, {}}, GoldenClerk),
            supplementAsked(full.id, {{why}, why, basis, {}, {}}, GoldenClerk),
            dossierSupplemented(full.id, GoldenNow + 24h, full.papers, GoldenClerk),
            dossierExtended(full.id, GoldenNow + 48h, why, basis, GoldenClerk),
            dossierDecided(full.id, true, QStringLiteral("15/2026"), {}, {}, GoldenClerk),
            dossierDecided(full.id, false, {}, why, basis, GoldenClerk),
            dossierReturned(full.id,
                            {QStringLiteral("Nguyễn Thị An"), Confirmation::Signature, {}, true},
                            GoldenClerk),
            dossierWithdrawn(full.id, why, GoldenClerk),
            dossierStopped(full.id, why, basis, GoldenClerk),
            dossierCodeBound(full.id, QStringLiteral("H26.107-261123-0007"), GoldenClerk),
            defineDossierCodes({QStringLiteral("H26.107"), {}}, GoldenClerk),
            defineDossierCodes(CodeSettings{}, GoldenClerk)};
}

std::vector<Journal::Draft> everyRoundKind()
{
    const Id dossier = Id::fromName("golden", u"dossier");
    const Id file = Id::fromName("golden", u"file");
    return {
        trackingChanged(Id::fromName("golden", u"secret"), "sealed", GoldenClerk),
        dossierHandedOver(dossier,
                          {QStringLiteral("Quầy 3"),
                           QStringLiteral("Công an"),
                           QStringLiteral("gấp"),
                           {},
                           {},
                           {}},
                          GoldenClerk),
        dossierTakenOver(dossier, QStringLiteral("Đại úy Hòa"), GoldenClerk),
        citizenNotified(dossier, {News::Ready, NotifyWay::Sms, true, QStringLiteral("con gái"), {}},
                        GoldenClerk),
        dossierVoided(dossier, QStringLiteral("nhập nhầm"), GoldenClerk),
        changeTakenBack(dossier, {Kind::DossierDecided, file, 7, {}}, QStringLiteral("nhầm"),
                        GoldenClerk),
        attachmentAdded(
            dossier,
            {file, QByteArray(32, 'h'), QStringLiteral("a.jpg"), 9, QStringLiteral("Tờ khai"), {}},
            GoldenClerk),
        attachmentRemoved(dossier, file, QStringLiteral("mờ"), GoldenClerk),
        paperPrinted(dossier, QStringLiteral("receipt"), GoldenClerk),
        formDefined(FormKind::Receipt, QStringLiteral("<p>{{code}}</p>"), GoldenClerk),
        formSetChosen(FormSet::Of2018, GoldenClerk),
        erasureAsked(dossier, QStringLiteral("Luật 91/2025/QH15"), GoldenClerk),
        erasureConfirmed(dossier, 0, 0, GoldenClerk),
        dossierSentBack(dossier, QStringLiteral("thiếu bản chính"), GoldenClerk),
        citizenNotified(
            dossier, {News::Missing, NotifyWay::Phone, false, QStringLiteral("sáng mai"), {}, true},
            GoldenClerk),
        defineDossierCodes({QStringLiteral("H26.107"),
                            {QStringLiteral("owner-number"), QStringLiteral("procedure")}},
                           GoldenClerk),
        dossierReturned(dossier,
                        {QStringLiteral("Nguyễn Thị An"), Confirmation::Witnesses,
                         QStringLiteral("Lê Văn Tám, Đỗ Thị Chín"), false},
                        GoldenClerk)};
}

std::vector<Journal::Draft> everyRegisterKind()
{
    const Id dossier = Id::fromName("golden", u"dossier");
    Ticket ticket;
    ticket.id = TicketId;
    ticket.day = QDate(2026, 11, 23);
    ticket.series = QStringLiteral("R");
    ticket.number = 12;
    ticket.steps.push_back({QStringLiteral("tra-ket-qua"), 0, {}, {}, {}});
    ticket.rank = GoldenNow;
    ticket.receipt = Id::fromName("golden", u"secret");
    Field lane;
    lane.code = QStringLiteral("tra-ket-qua");
    lane.pickUp = true;
    Site site;
    site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    site.receiptAddress = QStringLiteral("https://mau.gov.vn/{code}");
    return {letterRegistered(dossier, {Letter::Condolence, 2026, 12, {}, {}}, GoldenClerk),
            lettersDeclined(dossier, QStringLiteral("gia đình không muốn"), GoldenClerk),
            bookClosed(2026, 1'250, GoldenClerk),
            ticketTaken(ticket, {}),
            defineField(lane, GoldenClerk),
            defineSite(site, GoldenClerk)};
}

} // namespace motcua
