// Operations of dossiers, sensible or not, in any order.
#include "core/base/cbor.h"
#include "core/dossiers/codesettings.h"
#include "core/dossiers/dossieroperations.h"
#include "tests/core/dossiers/dossierward.h"
#include "tests/support/catch.h"
#include "tests/support/twologs.h"

#include <rapidcheck.h>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

Dossier sample(const Id &id)
{
    Dossier d;
    d.id = id;
    d.day = FakeClock::startDay();
    d.prefix = ProvisionalPrefix;
    d.number = 7;
    d.procedure = QStringLiteral("1.001022");
    d.term = {d.procedure, DurationUnit::WorkingDay, 3, {}, QStringLiteral("163/QĐ-BTP")};
    d.owner = Id::fromName("test", u"owner");
    d.submitter = d.owner;
    d.received = FakeClock::start();
    d.due = d.received + 72h;
    d.firstDue = d.due;
    return d;
}

Journal::Draft draftOf(unsigned n)
{
    Dossier d = sample(Id::fromName("dossier", QString::number(n % 2)));
    n /= 2;
    d.number = int(n % 4); // 0 is damaged
    const QString text = QString::number(n);
    const LastChange change{
        Kind::DossierDecided, Id::fromName("log", QString::number(n % 2)), n % 30, {}};
    const Id file = Id::fromName("attachment", QString::number(n % 3));
    switch (n % 18) {
    case 0:
    case 1: return dossierReceived(d, {});
    case 2: return supplementAsked(d.id, {{text}, {}, {}, {}, {}}, {});
    case 3: return dossierSupplemented(d.id, d.due + std::chrono::hours(n % 99), {}, {});
    case 4: return dossierExtended(d.id, d.due + std::chrono::hours(n % 99), text, {}, {});
    case 5: return dossierDecided(d.id, n % 3 != 0, text, {}, {}, {});
    case 6: return dossierReturned(d.id, {text, Confirmation(n % 6), text, n % 2 == 0}, {});
    case 7: return dossierWithdrawn(d.id, text, {});
    case 8: return dossierStopped(d.id, text, {}, {});
    case 9:
        return dossierCodeBound(
            d.id, QStringLiteral("H26.107-261123-%1").arg(n % 9999, 4, 10, QLatin1Char('0')), {});
    case 10: return dossierHandedOver(d.id, {{}, text, {}, {}, {}, {}}, {});
    case 11: return dossierTakenOver(d.id, text, {});
    case 12:
        return citizenNotified(d.id, {News(n % 7), NotifyWay::Phone, n % 2 == 0, text, {}}, {});
    case 13: return dossierVoided(d.id, text, {});
    case 14: return changeTakenBack(d.id, change, text, {});
    case 15: return attachmentAdded(d.id, {file, QByteArray(32, char(n)), text, 1, {}, {}}, {});
    case 16: return attachmentRemoved(d.id, file, text, {});
    default:
        return defineDossierCodes(
            {n % 3 == 0 ? QString() : QStringLiteral("H26.10%1").arg(n % 9), {}}, {});
    }
}

std::vector<unsigned> anyNumbers()
{
    return *rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(0U, 1U << 20U));
}

} // namespace

TEST_CASE("dossier operations: a dossier is read as it was written")
{
    Dossier d = sample(Id::fromName("test", u"dossier"));
    d.prefix = QStringLiteral("H26.107");
    d.term.variant = Verification;
    d.submitter = Id::fromName("test", u"submitter");
    d.authority = QStringLiteral("giấy ủy quyền");
    d.channel = IntakeChannel::Outreach;
    d.counter = 3;
    d.ticket = Id::fromName("test", u"ticket");
    d.writtenBy = QStringLiteral("Hoa");
    d.secret = QStringLiteral("7K3QX0123456789A");
    d.bookLine = 12;
    d.papers = {{QStringLiteral("Tờ khai"), 1, 2}};
    d.feeVnd = 8'000;
    d.payment = Payment::Owed;
    d.resultWay = ResultWay::Home;
    d.notifyWay = NotifyWay::InPerson;
    d.target = d.received + 2h;
    d.targetDecision = QStringLiteral("QĐ 12");
    const Id log = Id::fromName("log", u"1");
    CHECK(foldDossier(std::vector{operationOf(dossierReceived(d, {}), log, 1, 1)}, nullptr) == d);
}

TEST_CASE("dossier operations: what is missing is a list, also as older programs wrote it")
{
    const Dossier d = sample(Id::fromName("test", u"dossier"));
    const Id log = Id::fromName("log", u"1");
    const auto missing = [&](const Journal::Draft &asked) {
        const auto folded = foldDossier(std::vector{operationOf(dossierReceived(d, {}), log, 1, 1),
                                                    operationOf(asked, log, 2, 2)},
                                        nullptr);
        REQUIRE(folded);
        return folded->supplements.at(0).missing;
    };
    const QString one = QStringLiteral("Chứng từ nộp tiền; giấy tờ miễn, giảm (nếu có)");
    const QString other = QStringLiteral("Tờ khai");
    for (const QStringList &list :
         {QStringList{one}, QStringList{other}, QStringList{one, other}, QStringList{other, one}})
        CHECK(missing(supplementAsked(d.id, {list, {}, {}, {}, {}}, {})) == list);
    Journal::Draft old = supplementAsked(d.id, {{other}, {}, {}, {}, {}}, {});
    old.payload.insert(1, QStringLiteral("Tờ khai; Giấy chứng sinh"));
    CHECK(missing(old) == QStringList{other, QStringLiteral("Giấy chứng sinh")});
}

TEST_CASE("dossier operations: one that lacks what a dossier has is none")
{
    const Id log = Id::fromName("log", u"1");
    const Journal::Draft whole = dossierReceived(sample(Id::fromName("test", u"dossier")), {});
    REQUIRE(foldDossier(std::vector{operationOf(whole, log, 1, 1)}, nullptr));
    for (const int key : {1, 2, 3, 4, 5, 6, 9, 15, 16, 17, 18, 19}) {
        INFO(key);
        for (const QCborValue &damage : {QCborValue(-1.5), QCborValue(0), QCborValue()}) {
            Journal::Draft spoilt = whole;
            spoilt.payload.insert(key, damage);
            const bool epoch = key >= 18 && damage.isInteger(); // 1970 is an instant
            std::vector<Conflict> conflicts;
            const auto folded =
                foldDossier(std::vector{operationOf(spoilt, log, 1, 1)}, &conflicts);
            CHECK(folded.has_value() == epoch);
            CHECK(conflicts.size() == (epoch ? 0 : 1));
        }
    }
}

TEST_CASE("dossier operations: of two devices mean the same in every order of arrival")
{
    REQUIRE(rc::check([] {
        std::vector<Journal::Draft> drafts[2];
        for (auto &device : drafts) {
            for (const unsigned n : anyNumbers())
                device.push_back(draftOf(n));
        }
        const auto result = [&](bool turned) {
            return afterExchange([](TestSite &site) -> Projection & { return site.dossierTables; },
                                 Stream::Dossier, drafts, turned, {"dossier", "dossier_codes"});
        };
        RC_ASSERT(result(false).has_value());
        RC_ASSERT(result(false) == result(true));
    }));
}

TEST_CASE("dossier operations: any of them leave a dossier that makes sense, or none")
{
    REQUIRE(rc::check([] {
        const Id log = Id::fromName("log", u"1");
        std::vector<Operation> operations;
        for (const unsigned n : anyNumbers()) {
            Journal::Draft draft = draftOf(n);
            draft.entity = Id::fromName("dossier", u"0");
            const qint64 seq = qint64(operations.size()) + 1;
            operations.push_back(
                operationOf(draft, log, seq, nextHlc(0, FakeClock::start() + seq * 1s)));
        }
        std::vector<Conflict> conflicts;
        const auto d = foldDossier(operations, &conflicts);
        RC_ASSERT(foldDossier(operations, nullptr) == d);
        if (!d) {
            RC_ASSERT(conflicts.size() == operations.size());
            return;
        }
        const bool decided = d->state == DossierState::Approved || d->state == DossierState::Refused
            || d->state == DossierState::Returned;
        const bool ended = d->state == DossierState::Returned || d->state == DossierState::Withdrawn
            || d->state == DossierState::Stopped || d->state == DossierState::Voided;
        const bool voided = d->state == DossierState::Voided; // whatever it was before
        RC_ASSERT(voided || d->decided.has_value() == decided);
        RC_ASSERT(d->closed.has_value() == ended);
        RC_ASSERT(voided || d->delivery.has_value() == (d->state == DossierState::Returned));
        RC_ASSERT(d->extended == !d->extensionReason.isEmpty());
        const auto isOpen = [](const Supplement &s) { return !s.completed; };
        const auto open = std::ranges::count_if(d->supplements, isOpen);
        RC_ASSERT(open <= 1);
        RC_ASSERT(d->state != DossierState::WaitingSupplement || open == 1);
        RC_ASSERT(d->isOpen() == (!decided && !ended));
        RC_ASSERT(d->due >= d->firstDue);
    }));
}

TEST_CASE("fold: a promise stands with its decision and before the date by law, or not at all")
{
    DossierWard ward;
    const auto promised = [&](std::chrono::hours after, const QString &decision) {
        Dossier d = sample(ward.newId());
        d.target = d.received + after;
        d.targetDecision = decision;
        Journal::Transaction transaction(ward.journal);
        transaction.append(dossierReceived(d, {}));
        transaction.commit();
        return ward.dossiers.find(d.id).value();
    };
    const QString decision = QStringLiteral("QĐ 12/QĐ-UBND");
    CHECK(promised(2h, decision).target == FakeClock::start() + 2h);
    CHECK(promised(2h, decision).targetDecision == decision);
    for (const Dossier &dossier :
         {promised(2h, {}), promised(72h, decision), promised(100h, decision)}) {
        CHECK_FALSE(dossier.target);
        CHECK(dossier.targetDecision.isEmpty());
    }
}
