#pragma once

#include "tests/app/demofolder.h"
#include "tests/support/catch.h"

#include <QFile>

namespace motcua {

/// Numbers A001 to A040, then some of another series, in a file whose pages are then destroyed.
class LostWard {
public:
    /// `now`: all of them at once, at that time.
    explicit LostWard(std::optional<Instant> now = std::nullopt)
        : demo(QString(), now)
    {
        const auto office = demo.open();
        for (int i = 0; i < LastGiven; ++i) {
            if (!now)
                demo.clock.advance(std::chrono::minutes{1});
            command(*office, QStringLiteral("ticket take --field A"));
        }
        for (int i = 0; i < OthersGiven; ++i)
            command(*office, QStringLiteral("ticket take --field B"));
    }

    /// The pages that this query on dbstat names.
    void destroy(const char *pages)
    {
        QList<qint64> found;
        {
            Database database(demo.folder().database());
            database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            Query rows = database.query(pages);
            while (rows.step())
                found.append(rows.integer(0));
        }
        REQUIRE_FALSE(found.isEmpty());
        QFile file(demo.folder().database());
        REQUIRE(file.open(QIODevice::ReadWrite));
        for (const qint64 page : std::as_const(found)) {
            REQUIRE(file.seek((page - 1) * PageBytes));
            file.write(QByteArray(PageBytes, 'x'));
        }
    }

    /// The number that is given next after the salvage.
    int nextNumber(Office &office)
    {
        command(office, QStringLiteral("ticket take --field A"));
        return office.tickets().highestNumber(office.queue().today(), QStringLiteral("A"));
    }

    static constexpr int LastGiven = 40;
    static constexpr int OthersGiven = 60;
    static constexpr int PageBytes = 4096;
    /// The queue's log comes first in the table. Its second page holds the last of our numbers, and
    /// nothing of the site.
    static constexpr auto LastNumbers = "SELECT pageno FROM dbstat WHERE name='op' AND "
                                        "pagetype='leaf' ORDER BY path LIMIT 1 OFFSET 1";
    static constexpr auto EveryTicket =
        "SELECT pageno FROM dbstat WHERE name LIKE 'ticket%' OR name LIKE "
        "'sqlite_autoindex_ticket%' OR name='op_entity'";
    /// Read when a program opens the file.
    static constexpr auto Procedures = "SELECT pageno FROM dbstat WHERE name='procedure'";
    static constexpr auto Logs = "SELECT pageno FROM dbstat WHERE name='log'";
    DemoFolder demo;
};

} // namespace motcua
