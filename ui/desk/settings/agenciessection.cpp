#include "ui/desk/settings/agenciessection.h"

#include "core/site/siteedits.h"

#include <QLineEdit>

#include <algorithm>

namespace motcua {

namespace {

// What would be left without an agency.
QStringList belongings(const SiteConfiguration &configuration, const QString &agency)
{
    QStringList names;
    for (const Field &field : configuration.fields) {
        if (field.agency == agency)
            names.append(field.name);
    }
    for (const Counter &counter : configuration.counters) {
        if (counter.agency == agency)
            names.append(AgenciesSection::tr("counter %1").arg(counter.number));
    }
    return names;
}

} // namespace

AgenciesSection::AgenciesSection(SettingsDraft &draft, QWidget *parent)
    : ListSection(draft, tr("New agency"), PartList::Order::ByItself, parent)
    , m_name(addLine("agencyName", tr("Name"), tr("As on the slip: Công an phường")))
    , m_nameEn(addLine("agencyNameEn", tr("Name in English")))
{
}

std::vector<PartList::Part> AgenciesSection::parts() const
{
    std::vector<PartList::Part> parts;
    for (const Agency &agency : draft().site.agencies)
        parts.push_back({agency.code, agency.name, {}, false});
    return parts;
}

void AgenciesSection::fill(const QString &key)
{
    const Agency &agency = *draft().site.agency(key);
    m_name->setText(agency.name);
    m_nameEn->setText(agency.nameEn);
}

QString AgenciesSection::take(const QString &key)
{
    Agency &agency = *std::ranges::find(draft().site.agencies, key, &Agency::code);
    agency.name = m_name->text().simplified();
    agency.nameEn = m_nameEn->text().simplified();
    return key;
}

QString AgenciesSection::add(const QString &name) { return addAgency(draft().site, name); }

bool AgenciesSection::remove(const QString &key)
{
    const QStringList names = belongings(draft().site, key);
    if (!names.isEmpty()) {
        Q_EMIT told({DeskMessage::Kind::Notice,
                     tr("This agency still has: %1. Nothing was changed. Please give them to "
                        "another agency or remove them first.")
                         .arg(names.join(u", "))});
        return false;
    }
    removeAgency(draft().site, key);
    return true;
}

bool AgenciesSection::showProblem(const SiteProblem &problem, const QString &words)
{
    if (problem.part != SiteProblem::Part::Agency)
        return false;
    list().choose(problem.subject);
    form().setProblem(m_name, words);
    return true;
}

} // namespace motcua
