#include "ui/firstrun/usualfields.h"

#include "core/site/siteedits.h"
#include "ui/desk/settings/fieldlook.h"
#include "ui/desk/window/flowbox.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

UsualFields::UsualFields(SettingsDraft &draft, const SiteConfiguration &usual, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_usual(usual)
{
    auto *advice = new QLabel(tr("Tick the fields this centre has. Below, they can be renamed and "
                                 "others added."),
                              this);
    advice->setWordWrap(true);
    auto *chips = new FlowBox(8, this);
    for (const Field &field : m_usual.fields) {
        if (field.guidance)
            continue;
        auto *chip = new QPushButton(FieldLook::colourIcon(field.colour), field.name, chips);
        chip->setObjectName(QStringLiteral("usual-") + field.code);
        chip->setProperty("kind", QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setIconSize({12, 12});
        chips->addWidget(chip);
        m_chips.push_back({field.code, chip});
        connect(chip, &QPushButton::clicked, this,
                [this, field](bool wanted) { tick(field, wanted); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(advice);
    column->addWidget(chips);
}

void UsualFields::refresh()
{
    for (const Chip &chip : m_chips)
        chip.button->setChecked(draft().site.field(chip.field) != nullptr);
}

void UsualFields::tick(const Field &field, bool wanted)
{
    if (wanted)
        add(field);
    else
        removeField(draft().site, field.code);
    Q_EMIT edited();
}

// With its usual code, which procedures name, and its usual letter, unless others have them now.
void UsualFields::add(const Field &field)
{
    SiteConfiguration &site = draft().site;
    const auto taken = std::ranges::find(site.fields, field.series, &Field::series);
    const bool free = taken == site.fields.end();
    const QString fresh = addField(site, field.name, field.colour, field.shape);
    if (fresh.isEmpty())
        return;
    const QString code = site.field(field.code) ? fresh : field.code;
    Field &added = *std::ranges::find(site.fields, fresh, &Field::code);
    const Field given = added;
    added = field;
    added.code = code;
    added.order = given.order;
    if (!free)
        added.series = given.series;
    for (Counter &counter : site.counters) {
        const Counter *usual = m_usual.counter(counter.number);
        if (!usual)
            continue;
        const auto served = std::ranges::find(usual->serves, field.code, &ServedField::field);
        if (served != usual->serves.end())
            counter.serves.push_back({code, served->weight});
    }
}

bool UsualFields::showProblem(const SiteProblem &, const QString &) { return false; }

void UsualFields::clearProblems() {}

} // namespace motcua
