// Accounts as two devices write of them, in any order of arrival.
#include "core/journal/journaltables.h"
#include "core/storage/tabledigest.h"
#include "tests/core/staff/stafftest.h"
#include "tests/support/catch.h"
#include "tests/support/foreignlog.h"

#include <random>

#include <rapidcheck.h>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

using Numbers = std::vector<unsigned>;

Numbers arbitraryNumbers() { return *rc::gen::container<Numbers>(rc::gen::inRange(0U, 1U << 24U)); }

Journal::Draft draftOf(unsigned n)
{
    const unsigned which = n % 3;
    n /= 3;
    Account account = wantedAccount(n % 2 == 0 ? "hoa" : "lan", AllRoles[n / 2 % 4]);
    account.id = Id::fromName("account", QString::number(which));
    n /= 8;
    const QString verifier = QStringLiteral("$%1").arg(n / 8 % 4);
    switch (n % 8) {
    case 0:
    case 1: return accountAdded(account, {});
    case 2: return accountPasswordSet(account.id, verifier, {});
    case 3: return accountRoleSet(account, {});
    case 4: return accountDisabled(account.id, {});
    case 5: return accountEnabled(account.id, {});
    case 6: return recoveryCodeMade(verifier, {});
    default: return recoveryCodeUsed(account.id);
    }
}

struct Written {
    std::size_t device = 0;
    Journal::Draft draft;
    Hlc hlc = 0;
};

std::vector<Written> script(const Numbers &numbers)
{
    std::vector<Written> written;
    Hlc clocks[2] = {nextHlc(0, FakeClock::start()), nextHlc(0, FakeClock::start() + 30s)};
    for (const unsigned n : numbers) {
        const std::size_t device = n % 2;
        clocks[device] += Hlc(n / 2 % 9) * (20'000 << 16) / 9 + 1;
        written.push_back({device, draftOf(n / 16), clocks[device]});
    }
    return written;
}

void foldLikeAnExchange(TestSite &site, const Journal::Draft &draft)
{
    const bool code = draft.kind == Kind::RecoveryCodeMade || draft.kind == Kind::RecoveryCodeUsed;
    Projection &projection = code ? static_cast<Projection &>(site.recoveryCodes) : site.accounts;
    replaceConflicts(site.database, draft.entity,
                     projection.fold(draft.entity, operationsOf(site.database, draft.entity)));
}

} // namespace

TEST_CASE("fold: accounts of two devices make the same rows in every order of arrival")
{
    CHECK(rc::check("fold of arrivals", [] {
        const std::vector<Written> written = script(arbitraryNumbers());
        const unsigned seed = *rc::gen::inRange(0U, 1U << 16U);
        QByteArray expected;
        for (unsigned round = 0; round < 3; ++round) {
            TestSite site(QStringLiteral(":memory:"), nullptr, false);
            FakeRandom keys(3);
            ForeignLog logs[2] = {ForeignLog(site.database, keys, Stream::Staff),
                                  ForeignLog(site.database, keys, Stream::Staff)};
            std::vector<Written> of[2];
            for (const Written &w : written)
                of[w.device].push_back(w);
            // One log comes whole first, or the other, or in turns that are drawn.
            std::mt19937 random(seed + round);
            std::size_t at[2] = {0, 0};
            while (at[0] < of[0].size() || at[1] < of[1].size()) {
                std::size_t d = round == 0 ? 0 : round == 1 ? 1 : random() % 2;
                if (at[d] == of[d].size())
                    d = 1 - d;
                const Written &w = of[d][at[d]++];
                logs[d].append(w.draft, w.hlc);
                foldLikeAnExchange(site, w.draft);
            }
            RC_ASSERT(!site.journal.refoldChanges());
            const QByteArray digest = tableDigest(site.database, "account")
                + tableDigest(site.database, "recovery_code")
                + tableDigest(site.database, ConflictTable);
            if (round == 0)
                expected = digest;
            RC_ASSERT(digest == expected);
        }
    }));
}

TEST_CASE("fold: any operations leave an account that makes sense, or none")
{
    CHECK(rc::check("sense", [] {
        std::vector<Operation> operations;
        for (const unsigned n : arbitraryNumbers()) {
            Journal::Draft draft = draftOf(n);
            if (int(draft.kind) >= int(Kind::RecoveryCodeMade))
                continue;
            draft.entity = Id::fromName("account", u"0");
            const qint64 seq = qint64(operations.size()) + 1;
            operations.push_back(operationOf(draft, Id::fromName("log", u"1"), seq,
                                             nextHlc(0, FakeClock::start() + seq * 1s)));
        }
        std::vector<Conflict> conflicts;
        const auto stored = foldAccount(operations, &conflicts);
        RC_ASSERT(foldAccount(operations, nullptr) == stored);
        RC_ASSERT(conflicts.size() + (stored ? 1 : 0) <= operations.size());
        RC_ASSERT(!stored || isSignInName(stored->account.signIn));
    }));
}

TEST_CASE("fold: what cannot be read has no effect")
{
    const Account account = wantedAccount("hoa");
    const auto folded = [&](Kind kind, const QCborMap &payload) {
        const Journal::Draft drafts[] = {accountAdded(account, {}),
                                         {kind, account.id, payload, {}}};
        std::vector<Operation> operations;
        for (const Journal::Draft &draft : drafts)
            operations.push_back(operationOf(draft, {}, qint64(operations.size()) + 1, 1));
        std::vector<Conflict> conflicts;
        const auto stored = foldAccount(operations, &conflicts);
        CHECK(conflicts.size() == 1);
        return stored && stored->account == account && stored->verifier.isEmpty();
    };
    CHECK(folded(Kind::AccountRoleSet, {{3, 9}}));
    CHECK(folded(Kind::AccountRoleSet, {}));
    CHECK(folded(Kind::AccountRoleSet, {{3, 1}, {5, std::numeric_limits<qint64>::max()}}));
    CHECK(folded(Kind::AccountPasswordSet, {{1, 7}}));
    CHECK(folded(Kind::AccountEnabled, {}));
    CHECK(folded(Kind::AccountAdded, {{1, QStringLiteral("other")}, {3, 1}}));
    const Operation bad = operationOf(
        {Kind::AccountAdded, {}, {{1, QStringLiteral("Not Plain")}, {3, 1}}, {}}, {}, 1, 1);
    CHECK_FALSE(foldAccount(std::span(&bad, 1), nullptr));
}
