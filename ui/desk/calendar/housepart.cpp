#include "ui/desk/calendar/housepart.h"

#include "core/site/siterules.h"
#include "ui/desk/calendar/calendarwords.h"
#include "ui/desk/settings/formrows.h"
#include "ui/desk/window/plainparts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

enum Measure { HoursAfter, DaysEarly };
constexpr int MostPromised = 1000; // hours or days
constexpr int RulesHeight = 120;
const HouseRule NewRule{HouseRule::Applies::SameDay, 0, 4, 0, {}};

} // namespace

HousePart::HousePart(CalendarDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_list(new QListWidget(this))
    , m_add(plainButton("houseAdd", tr("Add a promise (Ins)"), "plain", this))
    , m_remove(plainButton("houseRemove", tr("Remove (Del)"), "plain", this))
    , m_form(new FormRows(this))
    , m_applies(new QComboBox(this))
    , m_over(new QSpinBox(this))
    , m_measure(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_decision(new QLineEdit(this))
{
    QLabel *hint = plainLabel("formHint", this);
    hint->setText(tr("A date inside the unit before the one by law, which stays the one that "
                     "people are told. Each rests on a decision of the commune or the province."));
    m_list->setObjectName(QStringLiteral("houseRules"));
    m_list->setAccessibleName(tr("Promises of the unit"));
    m_list->setFixedHeight(RulesHeight);
    m_list->setWordWrap(true);
    addFields();
    auto *verbs = new QVBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_add);
    verbs->addWidget(m_remove);
    verbs->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list, 1);
    row->addLayout(verbs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addLayout(row);
    column->addWidget(m_form);
    column->addStretch(1);
    const auto onKey = [this](Qt::Key key, void (HousePart::*act)()) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_Insert, &HousePart::addRule);
    onKey(Qt::Key_Delete, &HousePart::removeRule);
    connect(m_list, &QListWidget::currentRowChanged, this, &HousePart::showRule);
    connect(m_add, &QPushButton::clicked, this, &HousePart::addRule);
    connect(m_remove, &QPushButton::clicked, this, &HousePart::removeRule);
}

void HousePart::addFields()
{
    for (const HouseRule::Applies applies :
         {HouseRule::Applies::SameDay, HouseRule::Applies::Online, HouseRule::Applies::LongTerm})
        m_applies->addItem(CalendarWords::applies(applies), int(applies));
    m_measure->addItem(tr("Office hours after receipt"), HoursAfter);
    m_measure->addItem(tr("Working days before the date by law"), DaysEarly);
    m_over->setRange(0, MostPromised);
    m_count->setRange(1, MostPromised);
    for (QSpinBox *box : {m_over, m_count})
        box->setFixedWidth(140);
    m_decision->setMaxLength(LongestSiteText);
    m_decision->setPlaceholderText(tr("Such as 12/QĐ-UBND"));
    m_form->add("houseApplies", tr("For dossiers"), m_applies);
    m_form->add("houseOver", tr("Terms of more working days than"), m_over);
    m_form->add("houseMeasure", tr("Promised"), m_measure);
    m_form->add("houseCount", tr("How many"), m_count);
    m_form->add("houseDecision", tr("Decision"), m_decision);
    connect(m_applies, &QComboBox::activated, this, &HousePart::write);
    connect(m_measure, &QComboBox::activated, this, &HousePart::write);
    connect(m_over, &QSpinBox::valueChanged, this, &HousePart::write);
    connect(m_count, &QSpinBox::valueChanged, this, &HousePart::write);
    connect(m_decision, &QLineEdit::textEdited, this, &HousePart::write);
}

HouseRule *HousePart::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_draft.rules.house[std::size_t(row)];
}

void HousePart::refresh() { showRules(0); }

void HousePart::showRules(int row)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const HouseRule &rule : m_draft.rules.house)
            m_list->addItem(CalendarWords::promise(rule));
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showRule();
}

void HousePart::showRule()
{
    const HouseRule *rule = chosen();
    m_form->clearProblems();
    m_form->setVisible(rule);
    m_remove->setEnabled(rule);
    if (!rule)
        return;
    m_filling = true;
    m_applies->setCurrentIndex(m_applies->findData(int(rule->applies)));
    m_over->setValue(rule->overDays);
    m_measure->setCurrentIndex(m_measure->findData(rule->hours > 0 ? HoursAfter : DaysEarly));
    m_count->setValue(rule->hours > 0 ? rule->hours : rule->daysEarly);
    m_decision->setText(rule->decision);
    m_form->setRowVisible(m_over, rule->applies == HouseRule::Applies::LongTerm);
    m_filling = false;
}

void HousePart::write()
{
    HouseRule *rule = chosen();
    if (m_filling || !rule)
        return;
    m_form->clearProblems();
    rule->applies = HouseRule::Applies(m_applies->currentData().toInt());
    const bool ofLongTerms = rule->applies == HouseRule::Applies::LongTerm;
    rule->overDays = ofLongTerms ? m_over->value() : 0;
    const bool inHours = m_measure->currentData().toInt() == HoursAfter;
    rule->hours = inHours ? m_count->value() : 0;
    rule->daysEarly = inHours ? 0 : m_count->value();
    rule->decision = m_decision->text();
    m_form->setRowVisible(m_over, ofLongTerms);
    m_list->currentItem()->setText(CalendarWords::promise(*rule));
    Q_EMIT edited();
}

void HousePart::addRule()
{
    m_draft.rules.house.push_back(NewRule);
    showRules(int(m_draft.rules.house.size()) - 1);
    m_applies->setFocus();
    Q_EMIT edited();
}

void HousePart::removeRule()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_draft.rules.house.erase(m_draft.rules.house.begin() + row);
    showRules(row);
    m_list->setFocus();
    Q_EMIT edited();
}

void HousePart::showFault(const DraftFault &fault, const QString &words)
{
    showRules(fault.row);
    m_form->setProblem(m_decision, words);
}

} // namespace motcua
