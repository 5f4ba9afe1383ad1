#include "core/dossiers/dossierbooks.h"

#include "core/base/cbor.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

namespace {

constexpr int BookYearKey = 1;
constexpr int EntriesKey = 2;

Id bookEntity(int year) { return Id::fromName("dossier book", QString::number(year)); }

} // namespace

void createBookTable(Database &database)
{
    database.exec("CREATE TABLE dossier_book(id BLOB PRIMARY KEY NOT NULL, year INTEGER NOT NULL, "
                  "entries INTEGER NOT NULL, closed_ms INTEGER NOT NULL, closed_by BLOB NOT NULL) "
                  "STRICT, WITHOUT ROWID");
}

DossierBooks::DossierBooks(Database &database)
    : m_database(database)
{
}

std::optional<ClosedBook> DossierBooks::closed(int year)
{
    Query row = m_database.query("SELECT entries,closed_ms,closed_by FROM dossier_book WHERE id=?");
    row.bind(1, bookEntity(year));
    if (!row.step())
        return std::nullopt;
    return ClosedBook{year, int(row.integer(0)), fromMs(row.integer(1)), row.id(2)};
}

Journal::Draft bookClosed(int year, int entries, const Id &actor)
{
    return {
        Kind::BookClosed, bookEntity(year), {{BookYearKey, year}, {EntriesKey, entries}}, actor};
}

std::span<const Kind> DossierBooks::kinds() const
{
    static constexpr std::array Kinds{Kind::BookClosed};
    return Kinds;
}

std::span<const std::string_view> DossierBooks::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"dossier_book"};
    return Tables;
}

// The first closing holds.
std::vector<Conflict> DossierBooks::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<ClosedBook> book;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const int year = f ? f->smallInteger(BookYearKey) : 0;
        if (!book && f && bookEntity(year) == entity && f->smallInteger(EntriesKey) >= 0)
            book = ClosedBook{year, f->smallInteger(EntriesKey), operation.header.wall,
                              operation.header.actor};
        else
            conflicts.push_back({operation.log, operation.header.seq});
    }
    m_database.query("DELETE FROM dossier_book WHERE id=?").bind(1, entity).run();
    if (book)
        m_database
            .query("INSERT INTO dossier_book(id,year,entries,closed_ms,closed_by) "
                   "VALUES(?,?,?,?,?)")
            .bind(1, entity)
            .bind(2, book->year)
            .bind(3, book->entries)
            .bind(4, toMs(book->closed))
            .bind(5, book->closedBy)
            .run();
    return conflicts;
}

} // namespace motcua
