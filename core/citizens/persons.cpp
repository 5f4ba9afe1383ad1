#include "core/citizens/persons.h"

#include "core/base/foldedtext.h"
#include "core/citizens/personoperations.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

#define PERSON_COLUMNS                                                                             \
    "SELECT id,organisation,number,old_number,name,born,sex,address,phone,email FROM person "

Person readPerson(const Query &row)
{
    Person person;
    person.id = row.id(0);
    person.organisation = row.integer(1) != 0;
    for (int n = 1; n <= PersonFieldCount; ++n)
        setValue(person, PersonField(n), row.text(n + 1));
    return person;
}

// A blank before every word, so that one may be looked for from its beginning.
QString searchable(const QString &text) { return u' ' + plainText(text); }

} // namespace

void createPersonTable(Database &database)
{
    database.exec(R"(
CREATE TABLE person(
  id BLOB PRIMARY KEY NOT NULL, recorded_hlc INTEGER NOT NULL, organisation INTEGER NOT NULL,
  number TEXT NOT NULL, old_number TEXT NOT NULL, name TEXT NOT NULL, plain_name TEXT NOT NULL,
  born TEXT NOT NULL, sex TEXT NOT NULL, address TEXT NOT NULL, phone TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX person_number ON person(number) WHERE number<>'';
CREATE INDEX person_old_number ON person(old_number) WHERE old_number<>'';
)");
}

Persons::Persons(Database &database)
    : m_database(database)
{
}

std::optional<Person> Persons::find(const Id &id)
{
    Query row = m_database.query(PERSON_COLUMNS "WHERE id=?");
    row.bind(1, id);
    return row.step() ? std::optional(readPerson(row)) : std::nullopt;
}

std::optional<Person> Persons::byNumber(const QString &number)
{
    if (number.isEmpty())
        return std::nullopt;
    Query row = m_database.query(PERSON_COLUMNS "WHERE (number=?1 AND number<>'') "
                                                "OR (old_number=?1 AND old_number<>'') "
                                                "ORDER BY recorded_hlc,id LIMIT 1");
    row.bind(1, number);
    return row.step() ? std::optional(readPerson(row)) : std::nullopt;
}

std::vector<Person> Persons::search(const QString &text, int atMost)
{
    std::vector<Person> found;
    const std::vector<FoldedWord> words = foldedWords(text);
    if (words.empty())
        return found;
    QString longest; // looked for by the database, the others here
    for (const FoldedWord &word : words) {
        if (word.plain.size() > longest.size())
            longest = word.plain;
    }
    Query rows = m_database.query(PERSON_COLUMNS "WHERE instr(plain_name,?1)>0 "
                                                 "OR substr(number,1,length(?2))=?2 "
                                                 "ORDER BY plain_name,id");
    rows.bind(1, searchable(longest)).bind(2, text.trimmed());
    while (rows.step() && int(found.size()) < atMost) {
        Person person = readPerson(rows);
        const QString name = searchable(person.name);
        const bool hasAll = std::ranges::all_of(
            words, [&](const FoldedWord &word) { return name.contains(u' ' + word.plain); });
        if (hasAll || person.number.startsWith(text.trimmed()))
            found.push_back(std::move(person));
    }
    return found;
}

std::span<const Kind> Persons::kinds() const
{
    static constexpr std::array Kinds{Kind::PersonRecorded, Kind::PersonChanged};
    return Kinds;
}

std::span<const std::string_view> Persons::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"person"};
    return Tables;
}

std::vector<Conflict> Persons::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    const auto person = foldPerson(operations, &conflicts);
    m_database.query("DELETE FROM person WHERE id=?").bind(1, entity).run();
    if (!person)
        return conflicts;
    Query row = m_database.query(
        "INSERT INTO person(id,recorded_hlc,organisation,number,old_number,name,born,sex,address,"
        "phone,email,plain_name) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    row.bind(1, entity).bind(2, operations.front().header.hlc);
    row.bind(3, person->organisation ? 1 : 0);
    for (int n = 1; n <= PersonFieldCount; ++n)
        row.bind(n + 3, valueOf(*person, PersonField(n)));
    row.bind(12, searchable(person->name)).run();
    return conflicts;
}

} // namespace motcua
