#include "ui/desk/intake/personcheck.h"

#include "core/citizens/citizenservice.h"
#include "core/staff/accesslog.h"
#include "ui/desk/intake/intakewords.h"
#include "ui/desk/intake/personpart.h"
#include "ui/desk/scan/scanwords.h"
#include "ui/desk/session/desksession.h"

#include <array>
#include <set>

namespace motcua {

namespace {

// Which field is to be compared with the card, see facts 1.3, rules 5 and 7.
constexpr std::array<std::pair<CitizenCard::Warning, PersonField>, 8> CheckedFields{
    {{CitizenCard::Warning::NameRepaired, PersonField::Name},
     {CitizenCard::Warning::NameDamaged, PersonField::Name},
     {CitizenCard::Warning::AddressRepaired, PersonField::Address},
     {CitizenCard::Warning::AddressDamaged, PersonField::Address},
     {CitizenCard::Warning::BadBirth, PersonField::Born},
     {CitizenCard::Warning::YearContradictsNumber, PersonField::Born},
     {CitizenCard::Warning::SexContradictsNumber, PersonField::Sex},
     {CitizenCard::Warning::UnknownSex, PersonField::Sex}}};

// While it stands there as it was read.
std::set<PersonField> fieldsToCheck(const CitizenCard &card, const Person &told)
{
    const Person read = personOf(card);
    std::set<PersonField> fields;
    for (const auto &[warning, field] : CheckedFields) {
        if (card.warnings.testFlag(warning) && valueOf(told, field) == valueOf(read, field))
            fields.insert(field);
    }
    return fields;
}

} // namespace

PersonCheck::PersonCheck(const DeskServices &services, PersonPart &part, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_part(part)
{
    connect(&part, &PersonPart::numberTold, this, &PersonCheck::lookUp);
    connect(&part, &PersonPart::changed, this, &PersonCheck::show);
    connect(&part, &PersonPart::changed, this, &PersonCheck::changed);
    connect(&part, &PersonPart::takeWanted, this, &PersonCheck::takeNew);
}

void PersonCheck::set(const Person &person)
{
    if (person != m_part.told())
        m_card.reset();
    m_part.setPerson(person);
    if (person.number != m_number)
        find(person.number);
    show();
}

void PersonCheck::take(const CitizenCard &card)
{
    Person person = personOf(card);
    const Person told = m_part.told();
    if (told.number == person.number) { // the card of who is written down already
        person.phone = told.phone;
        person.email = told.email;
    }
    m_card = card;
    m_part.setPerson(person);
    find(person.number);
    fill();
}

void PersonCheck::takeNumber(const QString &number)
{
    Person person = m_part.told();
    if (!person.number.isEmpty() && person.number != number)
        person = Person{};
    person.number = number;
    m_card.reset();
    m_part.setPerson(person);
    find(number);
    fill();
}

void PersonCheck::lookUp()
{
    const QString number = m_part.told().number;
    if (number == m_number)
        return;
    m_card.reset();
    find(number);
    fill();
}

void PersonCheck::find(const QString &number)
{
    m_number = number;
    m_known.reset();
    m_recorded = false;
    if (number.isEmpty() || !m_services.session.isOpen())
        return;
    const auto known = m_services.dossiers.citizens.byNumber(number);
    if (!known)
        return;
    m_known = known.value();
    const auto &account = m_services.session.account();
    m_recorded = account
        && m_services.dossiers.access.viewed(*account, m_known->id, QStringLiteral("intake"));
}

// Who was told is asked nothing twice; the name stands in every list of dossiers anyway.
void PersonCheck::fill()
{
    if (m_known) {
        Person person = m_part.told();
        for (int n = 1; n <= PersonFieldCount; ++n) {
            const auto field = PersonField(n);
            const bool shown = m_recorded || field == PersonField::Name;
            if (shown && valueOf(person, field).isEmpty())
                setValue(person, field, valueOf(*m_known, field));
        }
        person.organisation = m_known->organisation;
        m_part.setPerson(person);
    }
    show();
    Q_EMIT changed();
}

void PersonCheck::show()
{
    const Person told = m_part.told();
    std::vector<PersonDifference> differ;
    if (m_known) {
        for (const PersonField field : differences(*m_known, told))
            differ.push_back(IntakeWords::difference(field, *m_known, m_recorded));
    }
    m_part.setDifferences(differ);
    const bool whole = !told.number.isEmpty() && told.number == m_number;
    const bool bad = whole && !told.organisation && !personalNumber(told.number);
    QStringList notes;
    QStringList warnings;
    std::set<PersonField> check;
    if (m_card) {
        check = fieldsToCheck(*m_card, told);
        CitizenCard rest = *m_card; // without what its field is marked for
        for (const auto &[warning, field] : CheckedFields)
            rest.warnings.setFlag(warning, false);
        const ScanResult says = ScanWords::card(rest);
        warnings += says.warnings;
        notes += says.hints;
    }
    m_part.setChecks(check);
    if (bad)
        warnings.append(IntakeWords::badNumber());
    if (m_known)
        notes.prepend(IntakeWords::known(m_recorded));
    else if (whole && !bad)
        notes.prepend(IntakeWords::unknown());
    m_part.setNote(notes.join(u' '));
    m_part.setWarning(warnings.join(u' '));
}

bool PersonCheck::change(const Person &told, PersonField field)
{
    if (!m_known || !m_services.session.isOpen())
        return false;
    Person wanted = told;
    wanted.id = m_known->id;
    const auto changed =
        m_services.dossiers.citizens.change(wanted, {field}, m_services.session.actor());
    if (changed)
        m_known = changed.value();
    else
        Q_EMIT message(IntakeWords::notTaken(changed.error() == CitizenError::StorageFailed),
                       false);
    return changed.ok();
}

void PersonCheck::takeNew(PersonField field)
{
    const std::optional<Person> before = m_known;
    if (!change(m_part.told(), field))
        return;
    m_before = *before;
    m_taken = field;
    show();
    Q_EMIT message(IntakeWords::taken(field), true);
}

void PersonCheck::undoTake()
{
    if (!change(m_before, m_taken))
        return;
    show();
    Q_EMIT message(IntakeWords::takenBack(m_taken), false);
}

} // namespace motcua
