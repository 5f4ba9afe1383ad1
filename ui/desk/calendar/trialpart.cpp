#include "ui/desk/calendar/trialpart.h"

#include "ui/desk/settings/houredit.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

TrialPart::TrialPart(QWidget *parent)
    : QWidget(parent)
    , m_procedure(new QComboBox(this))
    , m_variant(new QComboBox(this))
    , m_day(new QDateEdit(this))
    , m_time(new HourEdit(this))
    , m_online(new QCheckBox(tr("Filed online"), this))
    , m_result(plainLabel("trialResult", this))
{
    m_procedure->setObjectName(QStringLiteral("trialProcedure"));
    m_procedure->setEditable(true);
    m_procedure->setInsertPolicy(QComboBox::NoInsert);
    m_procedure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_procedure->completer()->setFilterMode(Qt::MatchContains);
    m_procedure->completer()->setCompletionMode(QCompleter::PopupCompletion);
    speakAs(m_procedure, tr("Procedure: its code or some letters of its name"));
    m_variant->setObjectName(QStringLiteral("trialVariant"));
    m_variant->setAccessibleName(tr("Case of the procedure"));
    m_variant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_day->setObjectName(QStringLiteral("trialDay"));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    speakAs(m_day, tr("Day of receipt"));
    m_time->setObjectName(QStringLiteral("trialTime"));
    m_time->setAccessibleName(tr("Hour of receipt"));
    m_time->setFixedWidth(80);
    m_online->setObjectName(QStringLiteral("trialOnline"));
    m_result->setTextFormat(Qt::RichText);
    m_result->setAlignment(Qt::AlignTop);
    m_result->setMargin(10);

    auto *received = new QHBoxLayout;
    received->setSpacing(8);
    received->addWidget(new QLabel(tr("Received on"), this));
    received->addWidget(m_day);
    received->addWidget(new QLabel(tr("at"), this));
    received->addWidget(m_time);
    received->addSpacing(12);
    received->addWidget(m_online);
    received->addStretch(1);
    auto *what = new QHBoxLayout;
    what->setSpacing(8);
    what->addWidget(new QLabel(tr("Procedure"), this));
    what->addWidget(m_procedure, 3);
    what->addWidget(m_variant, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(what);
    column->addLayout(received);
    QScrollArea *scroll = plainScroll("trialScroll", m_result, this);
    scroll->setFocusPolicy(Qt::StrongFocus); // read with the keyboard
    scroll->setAccessibleName(tr("When it would be returned, and why"));
    column->addWidget(scroll, 1);

    connect(m_procedure, &QComboBox::currentIndexChanged, this, [this] {
        showVariants();
        Q_EMIT changed();
    });
    connect(m_procedure->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Letters that name no procedure are not what was tried.
        m_procedure->setEditText(m_procedure->itemText(m_procedure->currentIndex()));
    });
    connect(m_variant, &QComboBox::activated, this, &TrialPart::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &TrialPart::changed);
    connect(m_time, &HourEdit::timeEdited, this, &TrialPart::changed);
    connect(m_online, &QCheckBox::clicked, this, &TrialPart::changed);
}

void TrialPart::setProcedures(const std::vector<Choice> &procedures)
{
    if (procedures == m_choices)
        return;
    const QString chosen = m_procedure->currentData().toString();
    {
        const QSignalBlocker quiet(m_procedure);
        m_choices = procedures;
        m_procedure->clear();
        for (const Choice &choice : procedures)
            m_procedure->addItem(choice.code + QStringLiteral("  ") + choice.name, choice.code);
        const int there = m_procedure->findData(chosen);
        m_procedure->setCurrentIndex(procedures.empty() ? -1 : std::max(0, there));
    }
    showVariants();
}

void TrialPart::showVariants()
{
    m_variant->clear();
    const QString code = m_procedure->currentData().toString();
    const auto choice = std::ranges::find(m_choices, code, &Choice::code);
    m_variant->addItem(CalendarWords::variant({}), QString());
    if (choice != m_choices.end()) {
        for (const QString &variant : choice->variants)
            m_variant->addItem(CalendarWords::variant(variant), variant);
    }
    m_variant->setVisible(m_variant->count() > 1);
}

void TrialPart::setReceived(QDate day, QTime time)
{
    const QSignalBlocker quiet(m_day);
    m_day->setDate(day);
    m_time->setTime(time);
}

TrialCase TrialPart::tried() const
{
    return {m_procedure->currentData().toString(), m_variant->currentData().toString(),
            m_day->date(), m_time->time(), m_online->isChecked()};
}

void TrialPart::setResult(const QString &result) { m_result->setText(result); }

void TrialPart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT changed(); // what is tried is what stands in the other parts now
}

} // namespace motcua
