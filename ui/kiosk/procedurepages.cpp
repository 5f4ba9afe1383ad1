#include "ui/kiosk/procedurepages.h"

#include <algorithm>

namespace motcua {

void ProcedurePages::setCapacity(int capacity)
{
    const int wanted = std::max(1, capacity);
    if (wanted == m_capacity)
        return;
    m_capacity = wanted;
    paginate(field());
}

void ProcedurePages::show(const SiteConfiguration &configuration, std::vector<Procedure> procedures,
                          bool english)
{
    const QString before = field();
    m_english = english;
    std::ranges::stable_sort(procedures, {}, &Procedure::order);
    m_groups.clear();
    for (const Field &field : configuration.fields) {
        if (field.guidance)
            continue;
        Group group{field, english && !field.nameEn.isEmpty() ? field.nameEn : field.name, {}};
        for (const Procedure &procedure : procedures) {
            if (procedure.tile == field.code)
                group.procedures.push_back(procedure);
        }
        if (!group.procedures.empty())
            m_groups.push_back(std::move(group));
    }
    paginate(before);
}

void ProcedurePages::showFirst() { paginate({}); }

void ProcedurePages::paginate(const QString &field)
{
    beginResetModel();
    m_pages.clear();
    m_page = 0;
    const std::size_t capacity = static_cast<std::size_t>(m_capacity);
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        if (m_groups[g].field.code == field)
            m_page = static_cast<int>(m_pages.size());
        const std::size_t size = m_groups[g].procedures.size();
        const int pages = static_cast<int>((size + capacity - 1) / capacity);
        for (int number = 1; number <= pages; ++number) {
            const std::size_t first = static_cast<std::size_t>(number - 1) * capacity;
            m_pages.push_back({g, first, std::min(capacity, size - first), number, pages});
        }
    }
    endResetModel();
    Q_EMIT pageChanged();
}

void ProcedurePages::showField(const QString &field) { paginate(field); }

void ProcedurePages::turn(int pages)
{
    const int wanted = m_page + pages;
    if (wanted < 0 || wanted >= static_cast<int>(m_pages.size()))
        return;
    beginResetModel();
    m_page = wanted;
    endResetModel();
    Q_EMIT pageChanged();
}

const Procedure *ProcedurePages::procedure(QStringView code) const
{
    for (const Group &group : m_groups) {
        const auto found = std::ranges::find(group.procedures, code, &Procedure::code);
        if (found != group.procedures.end())
            return &*found;
    }
    return nullptr;
}

const ProcedurePages::Page *ProcedurePages::page() const
{
    return m_pages.empty() ? nullptr : &m_pages[static_cast<std::size_t>(m_page)];
}

QString ProcedurePages::field() const
{
    return page() ? m_groups[page()->group].field.code : QString();
}

QString ProcedurePages::fieldName() const
{
    return page() ? m_groups[page()->group].name : QString();
}

QString ProcedurePages::colour() const
{
    return page() ? m_groups[page()->group].field.colour : QStringLiteral("#3F5166");
}

QString ProcedurePages::place() const
{
    const Page *shown = page();
    if (!shown || shown->ofField == 1)
        return {};
    return QString::number(shown->number) + u" / " + QString::number(shown->ofField);
}

int ProcedurePages::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !page() ? 0 : static_cast<int>(page()->count);
}

QVariant ProcedurePages::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Procedure &row =
        m_groups[page()->group].procedures[page()->first + static_cast<std::size_t>(index.row())];
    const QString official = m_english && !row.nameEn.isEmpty() ? row.nameEn : row.name;
    const QString plain = m_english ? row.plainNameEn : row.plainName;
    switch (role) {
    case Code: return row.code;
    case Plain: return plain.isEmpty() ? official : plain;
    case Official: return plain.isEmpty() || plain == official ? QString() : official;
    default: return {};
    }
}

QHash<int, QByteArray> ProcedurePages::roleNames() const
{
    return {{Code, "code"}, {Plain, "plain"}, {Official, "official"}};
}

} // namespace motcua
