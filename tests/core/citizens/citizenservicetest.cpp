#include "core/citizens/citizenservice.h"

#include "core/base/cbor.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"
#include "tests/support/testsite.h"

using namespace motcua;

namespace {

Person told(const char *number, const char *name)
{
    Person p;
    p.number = QString::fromLatin1(number);
    p.name = QString::fromUtf8(name);
    return p;
}

Person keep(TestSite &site, const Person &person)
{
    Journal::Transaction transaction(site.journal);
    Person kept = site.citizens.keep(transaction, person, site.newId(), {});
    transaction.commit();
    return kept;
}

} // namespace

TEST_CASE("citizens: who came before is found by number and stays as known")
{
    TestSite site;
    Person an = told("031190001234", "Nguyễn Thị Bình An");
    an.oldNumber = QStringLiteral("031234567");
    const Person known = keep(site, an);
    const auto operations = site.operationCount();
    Person again = told("031190001234", "NGUYEN THI BINH AN");
    again.address = QStringLiteral("Phường Mẫu");
    CHECK(keep(site, again) == known);
    CHECK(site.operationCount() == operations);
    CHECK(site.citizens.byNumber(QStringLiteral("031234567")).value() == known);
    CHECK(site.citizens.byNumber(QStringLiteral("079305123456")).error()
          == CitizenError::UnknownPerson);
    CHECK(site.citizens.byNumber({}).error() == CitizenError::UnknownPerson);
    // Without a number nobody is taken for somebody else.
    CHECK(keep(site, told("", "Nguyễn Thị Bình An")).id
          != keep(site, told("", "Nguyễn Thị Bình An")).id);
    site.checkWhole();
}

TEST_CASE("citizens: changed only in what somebody said")
{
    TestSite site;
    const Person known = keep(site, told("031190001234", "Nguyễn Thị Bình An"));
    keep(site, told("079305123456", "Trần Minh Khôi"));
    Person wanted = known;
    wanted.phone = QStringLiteral(" 0912345678 ");
    wanted.name = QStringLiteral("Tên khác");
    const auto changed = site.citizens.change(wanted, {PersonField::Phone}, {});
    REQUIRE(changed);
    CHECK(changed.value().phone == QStringLiteral("0912345678"));
    CHECK(changed.value().name == known.name);
    CHECK(site.citizens.change(wanted, {PersonField::Phone}, {}).error()
          == CitizenError::NothingToChange);
    wanted.number = QStringLiteral("079305123456");
    CHECK(site.citizens.change(wanted, {PersonField::Number}, {}).error()
          == CitizenError::NumberTaken);
    wanted.number = QStringLiteral("12");
    CHECK(site.citizens.change(wanted, {PersonField::Number}, {}).error()
          == CitizenError::NotSound);
    wanted.id = site.newId();
    CHECK(site.citizens.change(wanted, {PersonField::Phone}, {}).error()
          == CitizenError::UnknownPerson);
    CHECK(site.citizens.find(known.id).value() == changed.value());
    site.checkWhole();
}

TEST_CASE("citizens: found by words of the name, without marks, or the beginning of a number")
{
    TestSite site;
    const Person an = keep(site, told("031190001234", "Nguyễn Thị Bình An"));
    const Person dang = keep(site, told("031190009999", "Đặng Văn Bình"));
    const auto names = [&](const char *text) {
        QStringList found;
        const auto persons = site.citizens.search(QString::fromUtf8(text));
        REQUIRE(persons);
        for (const Person &person : persons.value())
            found.append(person.name);
        return found;
    };
    CHECK(names("binh") == QStringList{dang.name, an.name});
    CHECK(names("an binh") == QStringList{an.name});
    CHECK(names("Đặng") == QStringList{dang.name});
    CHECK(names("dang v") == QStringList{dang.name});
    CHECK(names("031190") == QStringList{dang.name, an.name});
    CHECK(names("guyen").isEmpty());
    CHECK(names("%").isEmpty());
    CHECK(names("").isEmpty());
}

TEST_CASE("citizens: personal data lie salted in the dossier stream and nowhere else")
{
    TestSite site;
    keep(site, told("031190001234", "Nguyễn Thị Bình An"));
    Query rows = site.database.query("SELECT payload FROM op WHERE kind=201");
    REQUIRE(rows.step());
    const QByteArray payload = rows.blob(0);
    CHECK(payload.contains("031190001234"));
    CHECK(CborFields::read(payload)->bytes(0).size() == 16); // the salt
    CHECK(site.count("SELECT count(*) FROM op JOIN log ON op.log=log.no WHERE log.stream<>2 AND "
                     "instr(payload,CAST('031190001234' AS BLOB))>0")
          == 0);
}

TEST_CASE("citizens: what cannot be is not taken over, and keeps nothing else from it")
{
    TestSite site;
    Person old = told("031190001234", "An");
    old.phone = QStringLiteral("không có"); // as it could be written before
    Person wanted = keep(site, old);
    wanted.born = QStringLiteral("1990-02-31");
    CHECK(site.citizens.change(wanted, {PersonField::Born}, {}).error() == CitizenError::NotSound);
    wanted.name = QStringLiteral("Bình An");
    CHECK(site.citizens.change(wanted, {PersonField::Name}, {}).value().name == wanted.name);
}

TEST_CASE("faults: a person is changed or not")
{
    const Id id = Id::fromName("test", u"person");
    runFaultLoop(
        [&](TestSite &site) {
            Journal::Transaction transaction(site.journal);
            site.citizens.keep(transaction, told("031190001234", "An"), id, {});
            transaction.commit();
        },
        [&](TestSite &site) {
            Person wanted;
            wanted.id = id;
            wanted.phone = QStringLiteral("0912");
            const auto changed = site.citizens.change(wanted, {PersonField::Phone}, {});
            // Asked again after an answer that was lost, it is so already.
            const bool before = !changed && changed.error() == CitizenError::NothingToChange;
            return before ? Ended::Done : ended(changed);
        });
}
