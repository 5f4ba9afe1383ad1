#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace motcua {

struct CitizenCard;

/// Somebody who owns or brings a dossier: a person or an organisation. An empty text is not known.
/// The identity is drawn, never made from the number: it stays when the data are erased, and a
/// number of twelve digits would be guessed back from it in seconds.
struct Person {
    Id id;
    bool organisation = false;
    QString number; ///< số định danh, 12 digits; an organisation's own code
    QString oldNumber; ///< số CMND, 9 digits
    QString name;
    QString born; ///< "1990-03-15", "1990-03" or "1990"
    QString sex; ///< "m", "f"
    QString address; ///< as the person told it, or the card
    QString phone;
    QString email;
    bool operator==(const Person &) const = default;
};

/// What can differ between two tellings of one person. Numbers are stored.
enum class PersonField {
    Number = 1,
    OldNumber = 2,
    Name = 3,
    Born = 4,
    Sex = 5,
    Address = 6,
    Phone = 7,
    Email = 8,
};
inline constexpr int PersonFieldCount = 8;
inline constexpr qsizetype LongestPersonText = 300; // characters

/// The text of a field.
const QString &valueOf(const Person &person, PersonField field);
void setValue(Person &person, PersonField field, const QString &value);

/// Whether numbers, dates and lengths can be; a person has a name, and a number or none.
bool isSound(const Person &person);

/// The days that somebody born "1990" may have been born on. Nothing when there is no such day.
struct BirthDays {
    QDate first;
    QDate last;
    bool operator==(const BirthDays &) const = default;
};
std::optional<BirthDays> birthDays(const QString &born);

/// Whether somebody can tell that of themselves: a birth on a day that was, a telephone with
/// digits, as any text of the other fields. Stricter than isSound(), by which what was written
/// before stays readable.
bool canBeTold(PersonField field, const QString &value, QDate today);
bool canBeTold(const Person &person, QDate today);

/// Fields that `told` says and `known` has otherwise, or not at all.
std::vector<PersonField> differences(const Person &known, const Person &told);

/// What a card says; without identity, phone and email.
Person personOf(const CitizenCard &card);

/// The number as others may see it: "031******234". A shorter one is hidden whole.
QString masked(const QString &number);

} // namespace motcua
