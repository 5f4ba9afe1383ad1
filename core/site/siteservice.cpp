#include "core/site/siteservice.h"

#include "core/site/siteoperations.h"
#include "core/site/sitetables.h"

#include <algorithm>

namespace motcua {

namespace {

template <typename T> QString codeOf(const T &item) { return item.code; }
template <> QString codeOf(const Counter &counter) { return QString::number(counter.number); }

// What differs between two lists: definitions for new and changed, retirements for gone ones.
template <typename List, typename Define>
void difference(std::vector<Journal::Draft> &drafts, const List &had, const List &wanted, Kind kind,
                Define define, const Id &actor)
{
    for (const auto &item : wanted) {
        if (std::ranges::find(had, item) == had.end())
            drafts.push_back(define(item, actor));
    }
    for (const auto &item : had) {
        const auto same = [&](const auto &w) { return codeOf(w) == codeOf(item); };
        if (std::ranges::none_of(wanted, same))
            drafts.push_back(retire(kind, codeOf(item), actor));
    }
}

} // namespace

SiteService::SiteService(Journal &journal, SiteTables &tables)
    : m_journal(journal)
    , m_tables(tables)
    , m_configuration(tables.read())
{
}

std::optional<SiteProblem> SiteService::check(const SiteConfiguration &wanted) const
{
    if (const auto problem = checkConfiguration(wanted))
        return problem;
    if (m_configuration.site.name.isEmpty()) // there is no site yet, and nobody in it
        return std::nullopt;
    if (m_configuration.site.practice != wanted.site.practice)
        return SiteProblem{SiteProblem::Kind::PracticeChanged, {}};
    try {
        return m_objection ? m_objection(wanted) : std::nullopt;
    } catch (const StorageError &) {
        return SiteProblem{};
    }
}

Result<int, SiteProblem> SiteService::apply(const SiteConfiguration &wanted, const Id &actor)
{
    if (const auto problem = check(wanted))
        return *problem;
    const SiteConfiguration &had = m_configuration;
    std::vector<Journal::Draft> drafts;
    if (had.site != wanted.site)
        drafts.push_back(defineSite(wanted.site, actor));
    difference(drafts, had.agencies, wanted.agencies, Kind::AgencyDefined, defineAgency, actor);
    difference(drafts, had.fields, wanted.fields, Kind::FieldDefined, defineField, actor);
    difference(drafts, had.counters, wanted.counters, Kind::CounterDefined, defineCounter, actor);
    difference(drafts, had.priorities, wanted.priorities, Kind::PriorityGroupDefined,
               definePriority, actor);
    if (drafts.empty())
        return 0;
    try {
        Journal::Transaction transaction(m_journal);
        for (const Journal::Draft &draft : drafts)
            transaction.append(draft);
        SiteConfiguration now = m_tables.read();
        transaction.commit();
        m_configuration = std::move(now);
    } catch (const StorageError &) {
        return SiteProblem{};
    }
    return int(drafts.size());
}

void SiteService::reload() { m_configuration = m_tables.read(); }

} // namespace motcua
