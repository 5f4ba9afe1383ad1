#include "core/dossiers/erasures.h"

#include "core/base/cbor.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

namespace {

constexpr int SubjectKey = 1;
constexpr int ErasureBasisKey = 2;
// Of a confirmation.
constexpr int ErasedYearKey = 2;
constexpr int ErasedLineKey = 3;

Erasure readErasure(const Query &row)
{
    Erasure erasure{row.id(0), row.text(1), row.id(2), fromMs(row.integer(3)), row.id(4)};
    if (!row.isNull(5))
        erasure.confirmed = fromMs(row.integer(5));
    erasure.bookYear = int(row.integer(6));
    erasure.bookLine = int(row.integer(7));
    return erasure;
}

} // namespace

Id erasureEntity(const Id &subject) { return Id::fromName("erasure", subject.hex()); }

void createErasureTable(Database &database)
{
    database.exec(R"(
CREATE TABLE erasure(
  id BLOB PRIMARY KEY NOT NULL, subject BLOB NOT NULL, basis TEXT NOT NULL,
  asked_by BLOB NOT NULL, asked_ms INTEGER NOT NULL, confirmed_by BLOB NOT NULL,
  confirmed_ms INTEGER, book_year INTEGER NOT NULL, book_line INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)");
}

Erasures::Erasures(Database &database)
    : m_database(database)
{
}

std::optional<Erasure> Erasures::find(const Id &subject)
{
    Query row = m_database.query("SELECT subject,basis,asked_by,asked_ms,confirmed_by,confirmed_ms,"
                                 "book_year,book_line FROM erasure WHERE id=?");
    row.bind(1, erasureEntity(subject));
    return row.step() ? std::optional(readErasure(row)) : std::nullopt;
}

std::vector<Erasure> Erasures::list()
{
    std::vector<Erasure> erasures;
    Query rows = m_database.query(
        "SELECT subject,basis,asked_by,asked_ms,confirmed_by,confirmed_ms,"
        "book_year,book_line FROM erasure ORDER BY confirmed_ms IS NOT NULL,asked_ms DESC,id");
    while (rows.step())
        erasures.push_back(readErasure(rows));
    return erasures;
}

std::vector<int> Erasures::bookLines(int year)
{
    std::vector<int> lines;
    Query rows = m_database.query("SELECT book_line FROM erasure WHERE book_year=? AND book_line>0 "
                                  "ORDER BY book_line");
    rows.bind(1, year);
    while (rows.step())
        lines.push_back(int(rows.integer(0)));
    return lines;
}

Journal::Draft erasureAsked(const Id &subject, const QString &basis, const Id &actor)
{
    return {Kind::ErasureAsked,
            erasureEntity(subject),
            {{SubjectKey, subject.bytes()}, {ErasureBasisKey, basis}},
            actor};
}

Journal::Draft erasureConfirmed(const Id &subject, int bookYear, int bookLine, const Id &actor)
{
    QCborMap payload{{SubjectKey, subject.bytes()}};
    if (bookLine > 0) {
        payload.insert(ErasedYearKey, bookYear);
        payload.insert(ErasedLineKey, bookLine);
    }
    return {Kind::ErasureConfirmed, erasureEntity(subject), std::move(payload), actor};
}

std::span<const Kind> Erasures::kinds() const
{
    static constexpr std::array Kinds{Kind::ErasureAsked, Kind::ErasureConfirmed};
    return Kinds;
}

std::span<const std::string_view> Erasures::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"erasure"};
    return Tables;
}

// The first asking and the first confirmation by somebody else hold.
std::vector<Conflict> Erasures::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<Erasure> erasure;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const auto subject = f ? f->id(SubjectKey) : std::nullopt;
        const bool ours = subject && erasureEntity(*subject) == entity;
        const bool asks = Kind(operation.header.kind) == Kind::ErasureAsked;
        if (ours && asks && !erasure && !f->text(ErasureBasisKey).isEmpty()) {
            erasure = Erasure{*subject, f->text(ErasureBasisKey), operation.header.actor,
                              operation.header.wall};
        } else if (ours && !asks && erasure && !erasure->confirmed
                   && operation.header.actor != erasure->askedBy) {
            erasure->confirmedBy = operation.header.actor;
            erasure->confirmed = operation.header.wall;
            erasure->bookYear = f->smallInteger(ErasedYearKey);
            erasure->bookLine = f->smallInteger(ErasedLineKey);
        } else {
            conflicts.push_back({operation.log, operation.header.seq});
        }
    }
    m_database.query("DELETE FROM erasure WHERE id=?").bind(1, entity).run();
    if (!erasure)
        return conflicts;
    Query row = m_database.query("INSERT INTO erasure(id,subject,basis,asked_by,asked_ms,"
                                 "confirmed_by,confirmed_ms,book_year,book_line) "
                                 "VALUES(?,?,?,?,?,?,?,?,?)");
    row.bind(1, entity).bind(2, erasure->subject).bind(3, erasure->basis);
    row.bind(4, erasure->askedBy).bind(5, toMs(erasure->asked)).bind(6, erasure->confirmedBy);
    row.bindNull(7).bind(8, erasure->bookYear).bind(9, erasure->bookLine);
    if (erasure->confirmed)
        row.bind(7, toMs(*erasure->confirmed));
    row.run();
    return conflicts;
}

} // namespace motcua
