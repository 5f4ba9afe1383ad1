#include "core/citizens/person.h"

#include "core/codes/citizencard.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr std::array<QString Person::*, PersonFieldCount> Members{
    &Person::number, &Person::oldNumber, &Person::name,  &Person::born,
    &Person::sex,    &Person::address,   &Person::phone, &Person::email};

constexpr int FewestPhoneDigits = 3; // of an emergency number

QString Person::*memberOf(PersonField field) { return Members[std::size_t(field) - 1]; }

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

const QString &valueOf(const Person &person, PersonField field) { return person.*memberOf(field); }

void setValue(Person &person, PersonField field, const QString &value)
{
    person.*memberOf(field) = value;
}

bool isSound(const Person &person)
{
    const bool short_ = std::ranges::all_of(Members, [&](QString Person::*member) {
        return (person.*member).size() <= LongestPersonText;
    });
    const bool numbered =
        person.organisation || person.number.isEmpty() || personalNumber(person.number).has_value();
    return short_ && numbered && !person.name.trimmed().isEmpty()
        && matches(person.oldNumber, QStringLiteral(R"((\d{9})?)"))
        && matches(person.born, QStringLiteral(R"((\d{4}(-\d{2}(-\d{2})?)?)?)"))
        && matches(person.sex, QStringLiteral("[mf]?"));
}

std::optional<BirthDays> birthDays(const QString &born)
{
    const QDate day = QDate::fromString(born, QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return BirthDays{day, day};
    if (const QDate month = QDate::fromString(born, QStringLiteral("yyyy-MM")); month.isValid())
        return BirthDays{month, month.addMonths(1).addDays(-1)};
    if (const QDate year = QDate::fromString(born, QStringLiteral("yyyy")); year.isValid())
        return BirthDays{year, year.addYears(1).addDays(-1)};
    return std::nullopt;
}

bool canBeTold(PersonField field, const QString &value, QDate today)
{
    if (value.isEmpty())
        return true;
    if (field == PersonField::Phone)
        return std::ranges::count_if(value, [](QChar c) { return c.isDigit(); })
            >= FewestPhoneDigits;
    if (field != PersonField::Born)
        return true;
    const auto days = birthDays(value);
    return days && days->first <= today;
}

bool canBeTold(const Person &person, QDate today)
{
    for (int n = 1; n <= PersonFieldCount; ++n) {
        if (!canBeTold(PersonField(n), valueOf(person, PersonField(n)), today))
            return false;
    }
    return true;
}

std::vector<PersonField> differences(const Person &known, const Person &told)
{
    std::vector<PersonField> fields;
    for (int n = 1; n <= PersonFieldCount; ++n) {
        const auto field = PersonField(n);
        const QString &value = valueOf(told, field);
        if (!value.isEmpty() && value != valueOf(known, field))
            fields.push_back(field);
    }
    return fields;
}

Person personOf(const CitizenCard &card)
{
    Person person;
    person.number = card.number.text;
    person.oldNumber = card.oldId;
    person.name = card.name;
    person.born = card.born.iso();
    if (card.sex)
        person.sex = *card.sex == Sex::Male ? QStringLiteral("m") : QStringLiteral("f");
    person.address = card.address;
    return person;
}

QString masked(const QString &number)
{
    constexpr qsizetype Shown = 3;
    if (number.size() < 4 * Shown)
        return QString(number.size(), u'*');
    return number.left(Shown) + QString(number.size() - 2 * Shown, u'*') + number.right(Shown);
}

} // namespace motcua
