#include "core/citizens/person.h"

#include "core/base/cbor.h"
#include "core/citizens/personoperations.h"
#include "core/codes/citizencard.h"
#include "tests/support/catch.h"
#include "tests/support/twologs.h"

#include <rapidcheck.h>

using namespace motcua;

namespace {

Person binhAn()
{
    Person p;
    p.id = Id::fromName("test", u"an");
    p.number = QStringLiteral("031190001234");
    p.name = QStringLiteral("Nguyễn Thị Bình An");
    p.born = QStringLiteral("1990-03-15");
    p.sex = QStringLiteral("f");
    return p;
}

} // namespace

TEST_CASE("person: what a card says")
{
    const auto card = parseCitizenCard(QStringLiteral(
        "031190001234|031234567|Nguyễn Thị Bình An|15031990|Nữ|Xã Mẫu, Hải Phòng|10052021"));
    REQUIRE(card);
    Person person = binhAn();
    person.id = {};
    person.oldNumber = QStringLiteral("031234567");
    person.address = QStringLiteral("Xã Mẫu, Hải Phòng");
    CHECK(personOf(*card) == person);
}

TEST_CASE("person: differences are what is told otherwise, never what is not told")
{
    const Person known = binhAn();
    Person told;
    told.number = known.number;
    told.phone = QStringLiteral("0912");
    told.name = QStringLiteral("Nguyễn Bình An");
    CHECK(differences(known, told)
          == std::vector<PersonField>{PersonField::Name, PersonField::Phone});
    CHECK(differences(known, known).empty());
    CHECK(differences(known, {}).empty());
}

TEST_CASE("person: who can be")
{
    CHECK(isSound(binhAn()));
    const auto spoilt = [](PersonField field, const char *value) {
        Person p = binhAn();
        setValue(p, field, QString::fromUtf8(value));
        return !isSound(p);
    };
    CHECK(spoilt(PersonField::Name, "  "));
    CHECK(spoilt(PersonField::Number, "03119000123"));
    CHECK(spoilt(PersonField::OldNumber, "12345"));
    CHECK(spoilt(PersonField::Born, "15/03/1990"));
    CHECK(spoilt(PersonField::Sex, "Nữ"));
    CHECK(spoilt(PersonField::Address, std::string(400, 'x').c_str()));
    CHECK_FALSE(spoilt(PersonField::Born, "1990"));
    CHECK_FALSE(spoilt(PersonField::Number, ""));
    Person company = binhAn();
    company.organisation = true;
    company.number = QStringLiteral("0201234567-001");
    CHECK(isSound(company));
}

TEST_CASE("person: a number that others may see")
{
    CHECK(masked(QStringLiteral("031190001234")) == QStringLiteral("031******234"));
    CHECK(masked(QStringLiteral("0201234")) == QStringLiteral("*******"));
    CHECK(masked(QString()).isEmpty());
}

TEST_CASE("person: recorded once, then changed field by field")
{
    const Id log = Id::fromName("log", u"1");
    Person changed = binhAn();
    changed.phone = QStringLiteral("0912");
    changed.name = QStringLiteral("Ai khác");
    const std::vector<Operation> operations{
        operationOf(personChanged(changed, {PersonField::Phone}, {}), log, 1, 1),
        operationOf(personRecorded(binhAn(), {}), log, 2, 2),
        operationOf(personChanged(changed, {PersonField::Phone}, {}), log, 3, 3),
        operationOf(personRecorded(changed, {}), log, 4, 4),
    };
    std::vector<Conflict> conflicts;
    Person expected = binhAn();
    expected.phone = changed.phone;
    CHECK(foldPerson(operations, &conflicts) == expected);
    CHECK(conflicts == std::vector<Conflict>{{log, 1}, {log, 4}});
    CHECK_FALSE(foldPerson(std::span(operations).first(1), nullptr));
}

TEST_CASE("person: operations of two devices mean one person in every order of arrival")
{
    REQUIRE(rc::check([] {
        std::vector<Journal::Draft> drafts[2];
        for (auto &device : drafts) {
            for (const int n : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 200))) {
                Person p = binhAn();
                p.id = Id::fromName("person", QString::number(n % 2));
                p.name = QString::number(n); // a damaged one has no name
                if (n % 7 == 0)
                    p.name.clear();
                const auto field = PersonField(1 + n / 2 % PersonFieldCount);
                device.push_back(n % 5 < 2 ? personRecorded(p, {})
                                           : personChanged(p, {field, PersonField::Name}, {}));
            }
        }
        const auto result = [&](bool turned) {
            return afterExchange([](TestSite &site) -> Projection & { return site.persons; },
                                 Stream::Dossier, drafts, turned, {"person"});
        };
        RC_ASSERT(result(false).has_value());
        RC_ASSERT(result(false) == result(true));
    }));
}

TEST_CASE("person: nobody is born on a day that never was, or tomorrow; telephones have digits")
{
    const QDate today(2026, 11, 23);
    const auto born = [&](const char *text) {
        return canBeTold(PersonField::Born, QString::fromLatin1(text), today);
    };
    for (const char *text :
         {"", "1990-03-15", "2024-02-29", "1990-03", "1990", "2026-11-23", "2026"})
        CHECK(born(text));
    for (const char *text : {"1990-02-31", "1990-13", "2030-01-01", "2026-11-24", "2027", "0000"})
        CHECK_FALSE(born(text));
    const auto phone = [&](const char *text) {
        return canBeTold(PersonField::Phone, QString::fromUtf8(text), today);
    };
    for (const char *text : {"", "0912 345 678 (con gái)", "+84.912.345.678", "113"})
        CHECK(phone(text));
    for (const char *text : {"abc", "-", "12"})
        CHECK_FALSE(phone(text));
    CHECK(birthDays(QStringLiteral("2024-02")) == BirthDays{QDate(2024, 2, 1), QDate(2024, 2, 29)});
    Person person = binhAn();
    CHECK(canBeTold(person, today));
    person.born = QStringLiteral("2030");
    CHECK_FALSE(canBeTold(person, today));
}
