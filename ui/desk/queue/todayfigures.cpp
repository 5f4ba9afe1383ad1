#include "ui/desk/queue/todayfigures.h"

#include <QGridLayout>
#include <QLabel>

namespace motcua {

TodayFigures::TodayFigures(QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("todayFigures"));
    auto *title = new QLabel(tr("Today at this counter"), this);
    title->setObjectName(QStringLiteral("figuresTitle"));
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 16, 16);
    column->addWidget(title);
    column->addLayout(m_grid, 1);
}

void TodayFigures::setFigures(const std::vector<Figure> &figures)
{
    if (figures == m_figures)
        return;
    m_figures = figures;
    while (m_places.size() < figures.size()) {
        const int index = static_cast<int>(m_places.size());
        Place place{new QLabel(this), new QLabel(this)};
        place.value->setObjectName(QStringLiteral("figureValue"));
        place.label->setObjectName(QStringLiteral("figureLabel"));
        m_grid->addWidget(place.value, index / 2 * 2, index % 2, Qt::AlignBottom);
        m_grid->addWidget(place.label, index / 2 * 2 + 1, index % 2, Qt::AlignTop);
        m_places.push_back(place);
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Figure figure = i < figures.size() ? figures[i] : Figure{};
        m_places[i].value->setText(figure.value);
        m_places[i].label->setText(figure.label);
        m_places[i].value->setAccessibleName(figure.value + u' ' + figure.label);
    }
}

} // namespace motcua
