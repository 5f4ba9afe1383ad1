#pragma once

#include "core/journal/journaltables.h"
#include "core/storage/tabledigest.h"
#include "tests/support/foreignlog.h"
#include "tests/support/testsite.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace motcua {

/// What the tables say after the operations of two devices came in, the first device's first or
/// last, each folded at its arrival as an exchange does; nothing when a refold would change a row.
/// `tables` are those of the projection; conflicts count too.
inline std::optional<QByteArray> afterExchange(Projection &(*projection)(TestSite &), Stream stream,
                                               const std::vector<Journal::Draft> (&drafts)[2],
                                               bool turned,
                                               std::initializer_list<const char *> tables)
{
    TestSite site(QStringLiteral(":memory:"), nullptr, false);
    FakeRandom keys(3);
    ForeignLog logs[2] = {ForeignLog(site.database, keys, stream),
                          ForeignLog(site.database, keys, stream)};
    for (const unsigned device : {turned ? 1U : 0U, turned ? 0U : 1U}) {
        Hlc hlc = nextHlc(0, FakeClock::start() + device * std::chrono::seconds(1));
        for (const Journal::Draft &draft : drafts[device]) {
            logs[device].append(draft, hlc += 1'500 << 16);
            replaceConflicts(
                site.database, draft.entity,
                projection(site).fold(draft.entity, operationsOf(site.database, draft.entity)));
        }
    }
    if (site.journal.refoldChanges())
        return std::nullopt;
    QByteArray digest = tableDigest(site.database, ConflictTable);
    for (const char *table : tables)
        digest += tableDigest(site.database, table);
    return digest;
}

} // namespace motcua
