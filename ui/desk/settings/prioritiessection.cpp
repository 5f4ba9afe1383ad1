#include "ui/desk/settings/prioritiessection.h"

#include "core/site/siteedits.h"

#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace motcua {

namespace {
constexpr int LongestHeadStart = 24 * 60;
}

PrioritiesSection::PrioritiesSection(SettingsDraft &draft, QWidget *parent)
    : ListSection(draft, tr("New group"), PartList::Order::ByItself, parent)
    , m_name(addLine("priorityName", tr("Name"), tr("As on the kiosk: Người cao tuổi")))
    , m_nameEn(addLine("priorityNameEn", tr("Name in English")))
    , m_headStart(new QSpinBox(&form()))
    , m_fromAge(new QSpinBox(&form()))
{
    m_headStart->setRange(0, LongestHeadStart);
    m_headStart->setSingleStep(5);
    m_headStart->setSuffix(tr(" minutes"));
    m_headStart->setFixedWidth(140);
    form().add("priorityHeadStart", tr("Head start"), m_headStart,
               tr("They are called as if they had come so much earlier."));
    m_fromAge->setRange(0, PriorityGroup::MaxAge);
    m_fromAge->setSpecialValueText(tr("by no age"));
    m_fromAge->setSuffix(tr(" years"));
    m_fromAge->setFixedWidth(140);
    form().add("priorityFromAge", tr("By age, from"), m_fromAge,
               tr("A citizen card held to the kiosk's camera offers the group then, and is "
                  "forgotten."));
    for (const QSpinBox *box : {m_headStart, m_fromAge})
        connect(box, &QSpinBox::valueChanged, this, [this] { written(); });
}

std::vector<PartList::Part> PrioritiesSection::parts() const
{
    std::vector<PartList::Part> parts;
    for (const PriorityGroup &group : draft().site.priorities)
        parts.push_back({group.code, group.name, {}, false});
    return parts;
}

void PrioritiesSection::fill(const QString &key)
{
    const PriorityGroup &group = *draft().site.priority(key);
    m_name->setText(group.name);
    m_nameEn->setText(group.nameEn);
    m_headStart->setValue(int(group.headStart.count()));
    m_fromAge->setValue(group.fromAge);
}

QString PrioritiesSection::take(const QString &key)
{
    PriorityGroup &group = *std::ranges::find(draft().site.priorities, key, &PriorityGroup::code);
    group.name = m_name->text().simplified();
    group.nameEn = m_nameEn->text().simplified();
    group.headStart = std::chrono::minutes(m_headStart->value());
    group.fromAge = m_fromAge->value();
    return key;
}

QString PrioritiesSection::add(const QString &name) { return addPriority(draft().site, name); }

bool PrioritiesSection::remove(const QString &key)
{
    removePriority(draft().site, key);
    return true;
}

bool PrioritiesSection::showProblem(const SiteProblem &problem, const QString &words)
{
    if (problem.part != SiteProblem::Part::Priority)
        return false;
    list().choose(problem.subject);
    const bool late = problem.kind == SiteProblem::Kind::BadWeight;
    form().setProblem(late ? static_cast<QWidget *>(m_headStart) : m_name, words);
    return true;
}

} // namespace motcua
