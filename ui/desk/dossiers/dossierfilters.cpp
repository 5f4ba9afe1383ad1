#include "ui/desk/dossiers/dossierfilters.h"

#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr std::array AllStates{DossierState::InProcess, DossierState::WaitingSupplement,
                               DossierState::Approved,  DossierState::Refused,
                               DossierState::Returned,  DossierState::Withdrawn,
                               DossierState::Stopped,   DossierState::Voided};
constexpr std::array AllChannels{IntakeChannel::Counter, IntakeChannel::Online, IntakeChannel::Post,
                                 IntakeChannel::Outreach};
constexpr std::array AllTimes{ReceivedWhen::AnyTime,  ReceivedWhen::Today,
                              ReceivedWhen::ThisWeek, ReceivedWhen::ThisMonth,
                              ReceivedWhen::ThisYear, ReceivedWhen::Between};

QComboBox *makeCombo(const char *name, const QString &spoken, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(spoken);
    // A long name of a procedure must not make the list of dossiers wide.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

QDateEdit *makeDay(const char *name, const QString &spoken, QWidget *parent)
{
    auto *day = new QDateEdit(parent);
    day->setObjectName(QString::fromLatin1(name));
    day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    day->setCalendarPopup(true);
    speakAs(day, spoken);
    return day;
}

void fill(QComboBox *combo, const QString &any, const DossierFilters::Named &choices)
{
    const QVariant kept = combo->currentData();
    combo->clear();
    combo->addItem(any, QString());
    for (const auto &[code, name] : choices)
        combo->addItem(name, code);
    combo->setCurrentIndex(std::max(0, combo->findData(kept)));
}

void choose(QComboBox *combo, const QVariant &data)
{
    combo->setCurrentIndex(std::max(0, combo->findData(data)));
}

} // namespace

DossierFilters::DossierFilters(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_state(makeCombo("dossiersState", tr("State"), this))
    , m_field(makeCombo("dossiersField", tr("Field"), this))
    , m_late(new QCheckBox(tr("Late only"), this))
    , m_moreButton(plainButton("dossiersMore", tr("More"), "chip", this))
    , m_more(new QWidget(this))
    , m_procedure(makeCombo("dossiersProcedure", tr("Procedure"), m_more))
    , m_channel(makeCombo("dossiersChannel", tr("Received how"), m_more))
    , m_when(makeCombo("dossiersWhen", tr("Received when"), m_more))
    , m_days(new QWidget(m_more))
    , m_from(makeDay("dossiersFrom", tr("Received from"), m_days))
    , m_to(makeDay("dossiersTo", tr("Received until"), m_days))
    , m_mine(new QCheckBox(tr("With me"), m_more))
{
    setObjectName(QStringLiteral("dossierFilters"));
    m_search->setObjectName(QStringLiteral("dossiersSearch"));
    m_search->setPlaceholderText(tr("Code, words of a name, beginning of a number"));
    m_search->setAccessibleName(tr("Search dossiers"));
    m_search->setClearButtonEnabled(true);
    m_state->addItem(tr("All states"), 0);
    for (const DossierState state : AllStates)
        m_state->addItem(DossierWords::state(state), int(state));
    m_late->setObjectName(QStringLiteral("dossiersLate"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAccessibleName(tr("More conditions"));
    m_channel->addItem(tr("Received in any way"), 0);
    for (const IntakeChannel channel : AllChannels)
        m_channel->addItem(DossierWords::channel(channel), int(channel));
    for (const ReceivedWhen when : AllTimes)
        m_when->addItem(DossierWords::receivedWhen(when), int(when));
    m_mine->setObjectName(QStringLiteral("dossiersMine"));
    m_mine->hide();
    setFields({});
    setProcedures({});

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_state, 1);
    filters->addWidget(m_field, 1);
    filters->addWidget(m_late);
    filters->addWidget(m_moreButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addLayout(filters);
    column->addWidget(makeMore());
    setTabOrder(m_search, m_state);
    setTabOrder(m_state, m_field);
    setTabOrder(m_field, m_late);
    setTabOrder(m_late, m_moreButton);

    startAt(this, m_search);
    connect(m_search, &QLineEdit::returnPressed, this, &DossierFilters::goOn);
    auto *down = new QShortcut(Qt::Key_Down, m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, &DossierFilters::goOn);
    connect(m_search, &QLineEdit::textChanged, this, &DossierFilters::changed);
    for (QComboBox *combo : {m_state, m_field, m_procedure, m_channel, m_when})
        connect(combo, &QComboBox::activated, this, &DossierFilters::changed);
    connect(m_when, &QComboBox::activated, this, &DossierFilters::showMore);
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &DossierFilters::changed);
    for (QCheckBox *box : {m_late, m_mine})
        connect(box, &QCheckBox::clicked, this, &DossierFilters::changed);
    connect(m_moreButton, &QPushButton::clicked, this, &DossierFilters::showMore);
    showMore();
}

QWidget *DossierFilters::makeMore()
{
    auto *until = plainLabel("dossiersUntil", m_days);
    until->setText(tr("until"));
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(m_from, 1);
    days->addWidget(until);
    days->addWidget(m_to, 1);
    auto *grid = new QGridLayout(m_more);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_procedure, 0, 0, 1, 2);
    grid->addWidget(m_channel, 1, 0);
    grid->addWidget(m_when, 1, 1);
    grid->addWidget(m_days, 2, 0, 1, 2);
    grid->addWidget(m_mine, 3, 0, Qt::AlignLeft);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return m_more;
}

// Two days are wanted only when nothing shorter says it.
void DossierFilters::showMore()
{
    m_more->setVisible(m_moreButton->isChecked());
    m_days->setVisible(m_when->currentData().toInt() == int(ReceivedWhen::Between));
}

void DossierFilters::setFields(const Named &fields)
{
    if (fields == m_fields && m_field->count() > 0)
        return;
    m_fields = fields;
    fill(m_field, tr("All fields"), fields);
}

void DossierFilters::setProcedures(const Named &procedures)
{
    if (procedures == m_procedures && m_procedure->count() > 0)
        return;
    m_procedures = procedures;
    fill(m_procedure, tr("All procedures"), procedures);
}

void DossierFilters::setMineOffered(bool offered)
{
    m_mine->setVisible(offered);
    if (!offered)
        m_mine->setChecked(false);
}

void DossierFilters::setToday(QDate today)
{
    if (m_when->currentData().toInt() == int(ReceivedWhen::Between))
        return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(QDate(today.year(), today.month(), 1));
    m_to->setDate(today);
}

DossierSelection DossierFilters::selection() const
{
    DossierSelection selection;
    selection.typed = m_search->text().trimmed();
    if (const int state = m_state->currentData().toInt())
        selection.state = DossierState(state);
    selection.late = m_late->isChecked();
    selection.field = m_field->currentData().toString();
    selection.procedure = m_procedure->currentData().toString();
    if (const int channel = m_channel->currentData().toInt())
        selection.channel = IntakeChannel(channel);
    selection.when = ReceivedWhen(m_when->currentData().toInt());
    if (selection.when == ReceivedWhen::Between) {
        selection.from = m_from->date();
        selection.to = m_to->date();
    }
    selection.mine = m_mine->isChecked();
    return selection;
}

void DossierFilters::setSelection(const DossierSelection &selection)
{
    const QSignalBlocker quiet(this);
    m_search->setText(selection.typed);
    choose(m_state, selection.state ? int(*selection.state) : 0);
    m_late->setChecked(selection.late);
    choose(m_field, selection.field);
    choose(m_procedure, selection.procedure);
    choose(m_channel, selection.channel ? int(*selection.channel) : 0);
    choose(m_when, int(selection.when));
    if (selection.from.isValid())
        m_from->setDate(selection.from);
    if (selection.to.isValid())
        m_to->setDate(selection.to);
    m_mine->setChecked(selection.mine);
    const bool more = !selection.procedure.isEmpty() || selection.channel || selection.mine
        || selection.when != ReceivedWhen::AnyTime;
    m_moreButton->setChecked(more || m_moreButton->isChecked());
    showMore();
}

void DossierFilters::setTyped(const QString &text) { m_search->setText(text); }

} // namespace motcua
