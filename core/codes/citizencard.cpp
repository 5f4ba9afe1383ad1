#include "core/codes/citizencard.h"

#include "core/codes/codeparts.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace motcua {

namespace {

using Warning = CitizenCard::Warning;

constexpr qsizetype LongestPayload = 2000; // the largest QR of a card holds a quarter
constexpr qsizetype Fields = 7;
constexpr qsizetype OldFields = 6; // without the old number
constexpr qsizetype NumberDigits = 12;
constexpr qsizetype OldIdDigits = 9;

bool areDigits(QStringView text, qsizetype count) { return text.size() == count && isDigits(text); }

// What scanners and copies put around and into a text.
QString cleaned(QStringView text)
{
    QString clean;
    for (const QChar c : text.first(std::min(text.size(), LongestPayload))) {
        const bool invisible =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (!invisible)
            clean += c;
    }
    return clean.normalized(QString::NormalizationForm_C).trimmed();
}

// Scanners that repeat give the whole payload again behind itself.
QString once(const QString &text)
{
    const QStringView start = QStringView(text).first(NumberDigits + 1);
    const qsizetype again = text.indexOf(start, start.size());
    return again < 0 ? text : text.first(again);
}

std::optional<CardDate> dateOf(const QString &text)
{
    if (text.isEmpty())
        return CardDate{};
    const QString digits = QString(text).remove(u'/');
    if (!areDigits(digits, 8) || (text != digits && text.count(u'/') != 2))
        return std::nullopt;
    const CardDate date{digits.last(4).toInt(), digits.mid(2, 2).toInt(), digits.first(2).toInt()};
    const bool known = QDate::isValid(date.year, std::max(1, date.month), std::max(1, date.day));
    if (date.year < 1850 || !known || (date.month == 0 && date.day != 0))
        return std::nullopt;
    return date;
}

std::optional<Sex> sexOf(const QString &text)
{
    if (text.compare(u"Nam", Qt::CaseInsensitive) == 0)
        return Sex::Male;
    const QString female = repairTyped(text).text;
    if (female.compare(u"Nữ", Qt::CaseInsensitive) == 0
        || female.compare(u"Nu", Qt::CaseInsensitive) == 0 || female == u"N?")
        return Sex::Female;
    return std::nullopt;
}

QString repaired(const QString &typed, Warning mended, Warning damaged,
                 CitizenCard::Warnings &warnings)
{
    const RepairedText text = repairTyped(typed.trimmed());
    switch (text.damage) {
    case RepairedText::Damage::None: break;
    case RepairedText::Damage::Repaired: warnings |= mended; break;
    case RepairedText::Damage::Open: warnings |= damaged; break;
    case RepairedText::Damage::InputMethod: warnings |= Warning::InputMethod; break;
    }
    return text.text;
}

void crossCheck(CitizenCard &card)
{
    if (card.sex && *card.sex != card.number.sex)
        card.warnings |= Warning::SexContradictsNumber;
    if (card.born.year != 0 && card.born.year != card.number.bornYear)
        card.warnings |= Warning::YearContradictsNumber;
}

/// A personal code of the years of Covid: number, name, YYYY-MM-DD, kind, QID, EXT.
bool isHealthCode(const QStringList &fields)
{
    static const QRegularExpression day(QStringLiteral(R"(^\d{4}-\d{2}-\d{2}$)"));
    return fields.size() > 2 && day.match(fields[2]).hasMatch();
}

} // namespace

QString CardDate::iso() const
{
    if (year == 0)
        return {};
    QString text = QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    for (const int part : {month, day}) {
        if (part == 0)
            break;
        text += QStringLiteral("-%1").arg(part, 2, 10, QLatin1Char('0'));
    }
    return text;
}

std::optional<int> fullYears(const CardDate &born, QDate day)
{
    constexpr int LastMonth = 12;
    const int month = born.month > 0 ? born.month : LastMonth;
    const int last = QDate(born.year, month, 1).daysInMonth();
    const QDate birth(born.year, month, born.day > 0 ? born.day : last);
    if (born.year <= 0 || !birth.isValid() || birth > day)
        return std::nullopt;
    const bool beforeBirthday = std::pair(day.month(), day.day()) < std::pair(month, birth.day());
    return day.year() - born.year - (beforeBirthday ? 1 : 0);
}

std::optional<CitizenCard> parseCitizenCard(QStringView text)
{
    const QString clean = cleaned(text);
    const auto number =
        personalNumber(QStringView(clean).first(std::min<qsizetype>(NumberDigits, clean.size())));
    if (!number || clean.size() <= NumberDigits || clean[NumberDigits] != u'|')
        return std::nullopt;
    QStringList fields = once(clean).split(u'|');
    if (isHealthCode(fields))
        return std::nullopt;
    CitizenCard card;
    card.number = *number;
    if (fields.size() < OldFields)
        card.warnings |= Warning::Incomplete;
    const bool hasNoOldId =
        fields.size() == OldFields && !fields[1].isEmpty() && !areDigits(fields[1], OldIdDigits);
    if (hasNoOldId)
        fields.insert(1, QString());
    while (fields.size() < Fields)
        fields.append(QString());

    card.oldId = fields[1].trimmed();
    if (!card.oldId.isEmpty() && !areDigits(card.oldId, OldIdDigits))
        card.warnings |= Warning::BadOldId;
    card.name = repaired(fields[2], Warning::NameRepaired, Warning::NameDamaged, card.warnings);
    const auto born = dateOf(fields[3].trimmed());
    card.born = born.value_or(CardDate{});
    card.sex = sexOf(fields[4].trimmed());
    card.address =
        repaired(fields[5], Warning::AddressRepaired, Warning::AddressDamaged, card.warnings);
    const auto issued = dateOf(fields[6].trimmed());
    card.issued = issued.value_or(CardDate{});
    if (!card.warnings.testFlag(Warning::Incomplete)) {
        if (card.name.isEmpty())
            card.warnings |= Warning::Incomplete;
        if (!born || born->year == 0)
            card.warnings |= Warning::BadBirth;
        if (!issued || issued->year == 0)
            card.warnings |= Warning::BadIssue;
        if (!card.sex)
            card.warnings |= Warning::UnknownSex;
    }
    card.extra = fields.mid(Fields);
    while (!card.extra.isEmpty() && card.extra.last().trimmed().isEmpty())
        card.extra.removeLast();
    crossCheck(card);
    return card;
}

} // namespace motcua
