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

constexpr WordIndexSql PersonWords = WORD_INDEX("person_search");

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

void createPersonSearch(Database &database)
{
    WordIndex::create(database, PersonWords);
    database.exec(
        "ALTER TABLE person DROP COLUMN plain_name;" // the index of words finds names
        "CREATE TABLE person_changed(id BLOB PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID");
}

Persons::Persons(Database &database)
    : m_database(database)
    , m_words(database, PersonWords)
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
    WordIndex::Wanted wanted;
    for (const FoldedWord &word : foldedWords(text))
        wanted.beginnings.append(word.plain);
    std::vector<Person> found;
    for (const Id &id : m_words.find(wanted, atMost)) {
        if (auto person = find(id))
            found.push_back(std::move(*person));
    }
    std::ranges::sort(found, {}, [](const Person &p) { return plainText(p.name); });
    return found;
}

std::vector<Id> Persons::changed()
{
    std::vector<Id> ids;
    Query rows = m_database.query("SELECT id FROM person_changed");
    while (rows.step())
        ids.push_back(rows.id(0));
    return ids;
}

void Persons::forgetChanges() { m_database.query("DELETE FROM person_changed").run(); }

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
    m_database.query("INSERT OR IGNORE INTO person_changed(id) VALUES(?)").bind(1, entity).run();
    if (!person) {
        m_words.remove(entity);
        return conflicts;
    }
    Query row = m_database.query(
        "INSERT INTO person(id,recorded_hlc,organisation,number,old_number,name,born,sex,address,"
        "phone,email) VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    row.bind(1, entity).bind(2, operations.front().header.hlc);
    row.bind(3, person->organisation ? 1 : 0);
    for (int n = 1; n <= PersonFieldCount; ++n)
        row.bind(n + 3, valueOf(*person, PersonField(n)));
    row.run();
    m_words.put(entity,
                plainText(QStringList{person->name, person->number, person->oldNumber,
                                      QString(person->phone).remove(u' ')}
                              .join(u' ')));
    return conflicts;
}

} // namespace motcua
