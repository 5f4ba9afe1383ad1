#include "app/commands/lostthings.h"

#include "app/commands/numberfloors.h"
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

// Nobody holds a number for a day so far ahead.
constexpr std::chrono::days LongestAhead{31};

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
        } else if (record.size() >= TicketColumns) {
            nameTicket(*entity, record);
        } else if (record.size() == DefinitionColumns && m_entities.contains(*entity)) {
            nameDefinition(*entity, int(integerAt(record, 1).value_or(0)), textAt(record, 2));
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
                found.push_back(
                    {What::Other, one.kind ? kindName(*one.kind) : QString(), false, {}, one.kind});
        }
        const auto order = [](const LostThing &thing) { return std::tie(thing.kind, thing.name); };
        std::ranges::sort(found, {}, order);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    std::vector<NumberFloor> floors(const SalvageReport &report) const
    {
        return m_seen.floors(m_office, unnamedNumbers(report), report.openEnded.empty());
    }

private:
    /// Lost operations that may have given a number of which nothing tells.
    int unnamedNumbers(const SalvageReport &report) const
    {
        const Instant old = m_office.journal().time() - LongestAhead;
        qint64 lost = 0;
        for (const LostRange &range : report.lost) {
            const bool gaveNumbers = range.stream == int(Stream::Queue) || range.stream == 0;
            if (!gaveNumbers || (range.before && *range.before < old))
                continue;
            lost += range.to - range.from + 1
                - std::ranges::count_if(report.known, [&](const LostOperation &one) {
                        const bool other = m_named.contains(one.entity)
                            || (one.kind && Kind(*one.kind) != Kind::TicketTaken);
                        return other && one.log == range.log && range.from <= one.seq
                            && one.seq <= range.to;
                    });
        }
        return int(std::min<qint64>(lost, MostNumbers));
    }

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
        m_named[entity] = {
            What::Definition, code.isEmpty() ? what : what + u' ' + code, !there, {}, kind};
    }

    void nameTicket(const Id &entity, const StoredRecord &record)
    {
        const QDate day = dayFromNumber(integerAt(record, 1).value_or(0));
        const auto number = integerAt(record, 3);
        const QString series = textAt(record, 2);
        if (!day.isValid() || !number || *number <= 0 || *number > MostNumbers
            || series.size() != 1)
            return;
        m_seen.see({day, series, int(*number)});
        const bool gone = !m_office.queue().find(entity);
        if (gone)
            m_inFile.insert(entity); // although no index tells of it
        else if (!m_entities.contains(entity))
            return;
        m_named[entity] = {What::Number,
                           QStringLiteral("%1 of %2")
                               .arg(shownNumber(series, int(*number)), day.toString(Qt::ISODate)),
                           gone, LostNumber{day, series, int(*number), gone}};
    }

    Office &m_office;
    std::set<Id> m_entities;
    std::map<Id, LostThing> m_named; ///< also what is not lost
    std::set<Id> m_inFile; ///< in a table of the damaged file: procedures, tickets that are gone
    SeenNumbers m_seen;
};

} // namespace

LostOverview lostOverview(const SalvageReport &report, RecordScan &scan, Office &office)
{
    if (report.lost.empty() && report.openEnded.empty())
        return {};
    LostNames names(report, office);
    scan.visit(
        [&](const RecordScan::Place &, qint64, const StoredRecord &record) { names.read(record); });
    return {names.things(report), names.floors(report)};
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
    return thing.name.isEmpty()
        ? QStringLiteral("something else is missing, and nothing tells what it was about\n")
        : QStringLiteral("something else is missing, of the kind %1\n").arg(thing.name);
}

} // namespace motcua
