#include "app/commands/lostthings.h"

#include "app/commands/office.h"
#include "app/commands/shippeddata.h"
#include "core/journal/salvage.h"
#include "core/procedures/procedureoperations.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace motcua {

namespace {

using What = LostThing::Kind;

// Columns of tables as they are stored, see createProcedureTables(), createSiteTables() and
// createTicketTables(): the entity is the key of each.
constexpr std::size_t ProcedureColumns = 5;
constexpr std::size_t DefinitionColumns = 4;
constexpr std::size_t TicketColumns = 16; // later schemas added more

std::optional<qint64> integerAt(const StoredRecord &record, std::size_t column)
{
    const auto *value = std::get_if<qint64>(&record[column]);
    return value ? std::optional(*value) : std::nullopt;
}

QByteArray bytesAt(const StoredRecord &record, std::size_t column)
{
    const auto *value = std::get_if<QByteArray>(&record[column]);
    return value ? *value : QByteArray();
}

QString textAt(const StoredRecord &record, std::size_t column)
{
    return QString::fromUtf8(bytesAt(record, column));
}

QString definitionName(int kind)
{
    switch (Kind(kind)) {
    case Kind::SiteDefined: return QStringLiteral("site");
    case Kind::AgencyDefined: return QStringLiteral("agency");
    case Kind::FieldDefined: return QStringLiteral("field");
    case Kind::CounterDefined: return QStringLiteral("counter");
    case Kind::PriorityGroupDefined: return QStringLiteral("priority group");
    default: return {};
    }
}

class LostNames {
public:
    LostNames(const SalvageReport &report, Office &office)
        : m_office(office)
    {
        for (const LostOperation &one : report.known)
            m_entities.insert(one.entity);
        const Catalogue shipped = shippedCatalogue();
        for (const auto *procedures : {&shipped.procedures, &office.procedures().procedures()}) {
            for (const Procedure &procedure : *procedures)
                nameProcedure(procedureId(procedure.code), procedure.code);
        }
    }

    /// A row of one of our tables, or anything else.
    void read(const StoredRecord &record)
    {
        const auto entity = record.empty() ? std::nullopt : Id::fromBytes(bytesAt(record, 0));
        if (!entity)
            return;
        if (record.size() == ProcedureColumns && procedureId(textAt(record, 1)) == *entity) {
            nameProcedure(*entity, textAt(record, 1));
            m_inFile.insert(*entity); // gone although no index tells of it
        } else if (!m_entities.contains(*entity)) {
            return;
        } else if (record.size() == DefinitionColumns) {
            nameDefinition(*entity, int(integerAt(record, 1).value_or(0)), textAt(record, 2));
        } else if (record.size() >= TicketColumns) {
            nameTicket(*entity, record);
        }
    }

    std::vector<LostThing> things(const SalvageReport &report) const
    {
        std::vector<LostThing> found;
        for (const auto &[entity, thing] : m_named) {
            if (m_entities.contains(entity) || (thing.gone && m_inFile.contains(entity)))
                found.push_back(thing);
        }
        for (const LostOperation &one : report.known) {
            if (!m_named.contains(one.entity))
                found.push_back({What::Other,
                                 one.kind ? kindName(*one.kind) : QStringLiteral("unknown"),
                                 false});
        }
        const auto order = [](const LostThing &thing) { return std::tie(thing.kind, thing.name); };
        std::ranges::sort(found, {}, order);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    void nameProcedure(const Id &entity, const QString &code)
    {
        m_named[entity] = {What::Procedure, code, !m_office.procedures().find(code)};
    }

    void nameDefinition(const Id &entity, int kind, const QString &code)
    {
        const QString what = definitionName(kind);
        if (what.isEmpty())
            return;
        const SiteConfiguration &site = m_office.configuration();
        const bool there = Kind(kind) == Kind::SiteDefined ? !site.site.name.isEmpty()
            : Kind(kind) == Kind::AgencyDefined            ? site.agency(code) != nullptr
            : Kind(kind) == Kind::FieldDefined             ? site.field(code) != nullptr
            : Kind(kind) == Kind::CounterDefined           ? site.counter(code.toInt()) != nullptr
                                                           : site.priority(code) != nullptr;
        m_named[entity] = {What::Definition, code.isEmpty() ? what : what + u' ' + code, !there};
    }

    void nameTicket(const Id &entity, const StoredRecord &record)
    {
        const QDate day = dayFromNumber(integerAt(record, 1).value_or(0));
        const auto number = integerAt(record, 3);
        const QString series = textAt(record, 2);
        if (!day.isValid() || !number || series.size() != 1)
            return;
        m_named[entity] = {What::Number,
                           QStringLiteral("%1 of %2")
                               .arg(shownNumber(series, int(*number)), day.toString(Qt::ISODate)),
                           !m_office.queue().find(entity)};
    }

    Office &m_office;
    std::set<Id> m_entities;
    std::map<Id, LostThing> m_named; ///< also what is not lost
    std::set<Id> m_inFile; ///< procedures in the table of the damaged file
};

} // namespace

std::vector<LostThing> lostThings(const SalvageReport &report, RecordScan &scan, Office &office)
{
    if (report.lost.empty())
        return {};
    LostNames names(report, office);
    scan.visit(
        [&](const RecordScan::Place &, qint64, const StoredRecord &record) { names.read(record); });
    return names.things(report);
}

QString lostLine(const LostThing &thing)
{
    switch (thing.kind) {
    case What::Procedure:
        return (thing.gone ? QStringLiteral("procedure %1 is gone: import it again\n")
                           : QStringLiteral("procedure %1 may be older than it was\n"))
            .arg(thing.name);
    case What::Definition:
        return (thing.gone ? QStringLiteral("%1 of the site is gone: define it again\n")
                           : QStringLiteral("%1 of the site may be older than it was\n"))
            .arg(thing.name);
    case What::Number:
        return (thing.gone ? QStringLiteral("number %1 is gone: give a new one\n")
                           : QStringLiteral("what happened to number %1 is not all there\n"))
            .arg(thing.name);
    case What::Other: break;
    }
    return QStringLiteral("something else is missing: %1\n").arg(thing.name);
}

} // namespace motcua
