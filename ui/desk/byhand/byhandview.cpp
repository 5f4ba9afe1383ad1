#include "ui/desk/byhand/byhandview.h"

#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int MostNewcomers = 99;

void fill(QComboBox &box, const std::vector<ByHandChoice> &choices)
{
    const QVariant before = box.currentData();
    box.clear();
    for (const ByHandChoice &choice : choices)
        box.addItem(choice.name, choice.code);
    box.setCurrentIndex(std::max(box.findData(before), 0));
}

} // namespace

ByHandView::ByHandView(QWidget *parent)
    : QWidget(parent)
    , m_explanation(plainLabel("byHandExplanation", this))
    , m_nobody(plainLabel("byHandNobody", this))
    , m_people(new QListWidget(this))
    , m_counter(new QComboBox(this))
    , m_served(plainButton("byHandServed", {}, "main", this))
    , m_field(new QComboBox(this))
    , m_newcomers(new QSpinBox(this))
    , m_give(plainButton("byHandGive", tr("Give numbers, note as served"), "plain", this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("byHandView"));
    m_nobody->setText(tr("Nobody is left who waited then"));
    m_people->setObjectName(QStringLiteral("byHandPeople"));
    m_people->setAccessibleName(tr("Who waited then; tick who was served"));
    m_people->setFrameShape(QFrame::NoFrame);
    m_counter->setObjectName(QStringLiteral("byHandCounter"));
    m_counter->setAccessibleName(tr("Counter where they were served"));
    m_field->setObjectName(QStringLiteral("byHandField"));
    m_field->setAccessibleName(tr("Field of those without a number"));
    m_newcomers->setObjectName(QStringLiteral("byHandNewcomers"));
    m_newcomers->setAccessibleName(tr("How many had no number"));
    m_newcomers->setRange(1, MostNewcomers);
    for (QLineEdit *inner : m_newcomers->findChildren<QLineEdit *>())
        inner->setAccessibleName(m_newcomers->accessibleName()); // what a spin box is read by

    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->setContentsMargins(24, 16, 24, 16);
    list->addWidget(m_nobody);
    list->addWidget(m_people, 1);
    auto *served = new QHBoxLayout;
    served->setSpacing(12);
    served->addWidget(m_counter);
    served->addWidget(m_served);
    served->addStretch(1);
    auto *newcomers = new QHBoxLayout;
    newcomers->setSpacing(12);
    newcomers->addWidget(new QLabel(tr("Served there without a number:"), this));
    newcomers->addWidget(m_newcomers);
    newcomers->addWidget(m_field);
    newcomers->addWidget(m_give);
    newcomers->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addWidget(panel, 1);
    column->addLayout(served);
    column->addLayout(newcomers);

    connect(m_people, &QListWidget::itemChanged, this, &ByHandView::countTicks);
    connect(m_served, &QPushButton::clicked, this, &ByHandView::servedWanted);
    connect(m_give, &QPushButton::clicked, this, &ByHandView::newcomersWanted);
    connect(m_message, &MessageBar::actionWanted, this, &ByHandView::undoWanted);
    countTicks();
}

void ByHandView::setExplanation(const QString &text) { m_explanation->setText(text); }

void ByHandView::setPeople(const std::vector<ByHandPerson> &people)
{
    if (people == m_shown)
        return;
    const std::vector<ByHandPerson> before = tickedPeople();
    const int row = m_people->currentRow();
    m_shown = people;
    {
        const QSignalBlocker quiet(m_people);
        m_people->clear();
        for (const ByHandPerson &person : people) {
            auto *item = new QListWidgetItem(person.text, m_people);
            const bool was = std::ranges::any_of(before, [&](const ByHandPerson &other) {
                return other.ticket == person.ticket && other.step == person.step;
            });
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(was ? Qt::Checked : Qt::Unchecked);
        }
        m_people->setCurrentRow(std::min(row, m_people->count() - 1));
    }
    m_people->setVisible(!people.empty());
    m_nobody->setVisible(people.empty());
    countTicks();
}

void ByHandView::setCounters(const std::vector<ByHandChoice> &counters)
{
    if (counters == m_counters)
        return;
    m_counters = counters;
    fill(*m_counter, counters);
}

void ByHandView::setFields(const std::vector<ByHandChoice> &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    fill(*m_field, fields);
}

void ByHandView::chooseCounter(int counter)
{
    if (const int index = m_counter->findData(QString::number(counter)); index >= 0)
        m_counter->setCurrentIndex(index);
}

void ByHandView::showMessage(const DeskMessage &message) { m_message->show(message); }

void ByHandView::clear()
{
    m_message->clear();
    setExplanation({});
    setPeople({});
    m_newcomers->setValue(1);
}

std::vector<ByHandPerson> ByHandView::tickedPeople() const
{
    std::vector<ByHandPerson> people;
    for (int i = 0; i < m_people->count(); ++i) {
        if (m_people->item(i)->checkState() == Qt::Checked)
            people.push_back(m_shown[static_cast<std::size_t>(i)]);
    }
    return people;
}

std::vector<Id> ByHandView::ticked() const
{
    std::vector<Id> tickets;
    for (const ByHandPerson &person : tickedPeople())
        tickets.push_back(person.ticket);
    return tickets;
}

int ByHandView::counter() const { return m_counter->currentData().toString().toInt(); }

QString ByHandView::field() const { return m_field->currentData().toString(); }

int ByHandView::newcomers() const { return m_newcomers->value(); }

void ByHandView::countTicks()
{
    const int ticks = static_cast<int>(ticked().size());
    m_served->setText(ticks > 0 ? tr("%n were served there by hand", nullptr, ticks)
                                : tr("Tick who was served there"));
    m_served->setEnabled(ticks > 0);
}

void ByHandView::focusInEvent(QFocusEvent *)
{
    m_people->isVisible() ? m_people->setFocus() : m_give->setFocus();
}

} // namespace motcua
