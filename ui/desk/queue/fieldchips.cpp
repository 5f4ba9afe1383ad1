#include "ui/desk/queue/fieldchips.h"

#include <QButtonGroup>
#include <QPushButton>

namespace motcua {

FieldChips::FieldChips(QWidget *parent)
    : FlowBox(9, parent)
    , m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("fieldChips"));
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int index) { Q_EMIT chosen(m_chips[static_cast<std::size_t>(index)].filter); });
}

void FieldChips::setChips(const std::vector<Chip> &chips, const WaitingFilter &current)
{
    m_chips = chips;
    while (m_buttons.size() < chips.size()) {
        auto *button = new QPushButton(this);
        button->setProperty("kind", QStringLiteral("chip"));
        button->setObjectName(QStringLiteral("chip%1").arg(m_buttons.size()));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, static_cast<int>(m_buttons.size()));
        addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool used = i < chips.size();
        m_buttons[i]->setVisible(used);
        if (!used)
            continue;
        m_buttons[i]->setText(chips[i].label);
        if (chips[i].filter == current)
            m_buttons[i]->setChecked(true);
    }
}

} // namespace motcua
