#include "ui/kiosk/procedurefinder.h"

#include <algorithm>
#include <functional>

namespace motcua {

void ProcedureFinder::show(const SiteConfiguration &configuration,
                           std::vector<Procedure> procedures, const SearchWords &words,
                           bool english)
{
    std::erase_if(procedures, [&](const Procedure &procedure) {
        const Field *field = configuration.field(procedure.tile);
        return !field || field->guidance;
    });
    std::ranges::stable_sort(procedures, {}, &Procedure::order);
    m_configuration = configuration;
    m_english = english;
    if (!m_search || procedures != m_procedures || words != m_words) {
        m_procedures = std::move(procedures);
        m_words = words;
        m_search = std::make_unique<ProcedureSearch>(m_procedures, m_words);
    }
    showGroups();
    if (m_group.isEmpty())
        search();
    else
        openGroup(m_group);
}

void ProcedureFinder::forget()
{
    m_typing = VietnameseTyping();
    m_vni = false;
    m_byField = false;
    m_group.clear();
    m_heading.clear();
    m_found.show({});
    m_groups.show({});
    Q_EMIT typedChanged();
    Q_EMIT changed();
}

QString ProcedureFinder::inLanguage(const QString &vietnamese, const QString &other) const
{
    return m_english && !other.isEmpty() ? other : vietnamese;
}

void ProcedureFinder::setByField(bool byField)
{
    if (byField == m_byField)
        return;
    m_byField = byField;
    showGroups();
    Q_EMIT changed();
}

// What asks for most papers first; what happened and asks for nothing here is left out.
void ProcedureFinder::showGroups()
{
    std::vector<PagedRows::Row> rows;
    if (m_byField) {
        for (const Field &field : m_configuration.fields) {
            if (!codesOf(field.code).empty())
                rows.push_back({field.code, inLanguage(field.name, field.nameEn),
                                inLanguage(field.plainWords, field.plainWordsEn), field.colour,
                                u"fields/" + field.shape});
        }
    } else {
        std::vector<std::pair<std::size_t, PagedRows::Row>> events;
        for (const LifeEvent &event : m_words.events) {
            const auto codes = codesOf(event.code);
            if (codes.empty())
                continue;
            const Field *field = m_configuration.field(procedure(codes.front())->tile);
            events.push_back({codes.size(),
                              {event.code,
                               inLanguage(event.name, event.nameEn),
                               {},
                               field->colour,
                               u"fields/" + field->shape}});
        }
        std::ranges::stable_sort(events, std::greater<>(),
                                 &std::pair<std::size_t, PagedRows::Row>::first);
        for (auto &[count, row] : events)
            rows.push_back(std::move(row));
    }
    m_groups.show(std::move(rows));
}

const Procedure *ProcedureFinder::procedure(QStringView code) const
{
    const auto it = std::ranges::find(m_procedures, code, &Procedure::code);
    return it == m_procedures.end() ? nullptr : &*it;
}

const LifeEvent *ProcedureFinder::event(QStringView code) const
{
    const auto it = std::ranges::find(m_words.events, code, &LifeEvent::code);
    return it == m_words.events.end() ? nullptr : &*it;
}

std::vector<QString> ProcedureFinder::codesOf(QStringView group) const
{
    std::vector<QString> codes;
    if (m_byField) {
        for (const Procedure &one : m_procedures) {
            if (one.tile == group)
                codes.push_back(one.code);
        }
    } else if (const LifeEvent *asks = event(group)) {
        for (const QString &code : asks->procedures) {
            if (procedure(code))
                codes.push_back(code);
        }
    }
    return codes;
}

void ProcedureFinder::openGroup(const QString &code)
{
    const LifeEvent *asks = event(code);
    const Field *field = m_configuration.field(code);
    m_group = code;
    m_heading.clear();
    if (m_byField && field)
        m_heading = inLanguage(field->name, field->nameEn);
    else if (!m_byField && asks)
        m_heading = inLanguage(asks->name, asks->nameEn);
    showFound(codesOf(code));
    Q_EMIT changed();
}

QString ProcedureFinder::onlyFound() const
{
    return m_found.rowCount() == 1 && !m_found.hasNext() && !m_found.hasBefore()
        ? m_found.data(m_found.index(0), PagedRows::Code).toString()
        : QString();
}

void ProcedureFinder::showFound(const std::vector<QString> &codes)
{
    std::vector<PagedRows::Row> rows;
    for (const QString &code : codes) {
        const Procedure *one = procedure(code);
        const Field *field = m_configuration.field(one->tile);
        const QString plain = inLanguage(one->plainName, one->plainNameEn);
        const QString official = inLanguage(one->name, one->nameEn);
        rows.push_back({code, plain, official == plain ? QString() : official, field->colour,
                        u"fields/" + field->shape});
    }
    m_found.show(std::move(rows));
}

void ProcedureFinder::press(const QString &key)
{
    if (key == u"erase")
        m_typing.erase();
    else if (key == u"clear")
        m_typing.setText({});
    else if (key.size() == 1 && typed().size() < MostTyped)
        m_typing.type(key.front());
    m_group.clear();
    m_heading.clear();
    Q_EMIT typedChanged();
    search();
}

void ProcedureFinder::setVni(bool vni)
{
    if (vni == m_vni)
        return;
    m_vni = vni;
    const QString before = typed();
    m_typing = VietnameseTyping(vni ? TypingMethod::Vni : TypingMethod::Telex);
    m_typing.setText(before);
    Q_EMIT typedChanged();
}

void ProcedureFinder::search()
{
    std::vector<QString> codes;
    if (m_search && !typed().trimmed().isEmpty()) {
        for (const ProcedureSearch::Match &match : m_search->find(typed(), MostFound))
            codes.push_back(match.code);
    }
    showFound(codes);
}

} // namespace motcua
