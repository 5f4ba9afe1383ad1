#include "ui/desk/appointments/appointmentview.h"

#include "ui/desk/window/plainparts.h"
#include "ui/models/needwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int TimeLength = 16; // "11:00 · còn 12 chỗ" in letters of the widest kind

QComboBox *choiceBox(const char *name, const QString &spoken, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(spoken);
    return box;
}

} // namespace

AppointmentView::AppointmentView(QWidget *parent)
    : QWidget(parent)
    , m_field(choiceBox("appointmentField", tr("Field"), this))
    , m_day(choiceBox("appointmentDay", tr("Day"), this))
    , m_time(choiceBox("appointmentTime", tr("Time"), this))
    , m_make(plainButton("appointmentMake", tr("Make the appointment"), "main", this))
    , m_print(plainButton("appointmentPrint", tr("The same, with a slip"), "plain", this))
    , m_message(new MessageBar(this))
    , m_title(plainLabel("appointmentTitle", this))
    , m_nobody(plainLabel("appointmentHint", this))
    , m_list(new QListWidget(this))
    , m_arrive(plainButton("appointmentArrive", tr("Has come: give the number"), "main", this))
    , m_copy(plainButton("appointmentCopy", tr("Print its slip again"), "plain", this))
    , m_cancel(plainButton("appointmentCancel", tr("Cancel it"), "plain", this))
{
    setObjectName(QStringLiteral("appointmentView"));
    m_time->setMinimumContentsLength(TimeLength); // its lines come when the page is laid out
    m_list->setObjectName(QStringLiteral("appointmentList"));
    m_list->setAccessibleName(tr("Appointments of the day"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_nobody->setText(tr("No appointments on this day"));

    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->setContentsMargins(24, 16, 24, 16);
    list->addWidget(m_nobody);
    list->addWidget(m_list, 1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_arrive);
    verbs->addWidget(m_copy);
    verbs->addWidget(m_cancel);
    verbs->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addLayout(makeForm());
    column->addWidget(m_message);
    column->addWidget(m_title);
    column->addWidget(panel, 1);
    column->addLayout(verbs);

    for (QComboBox *box : {m_field, m_day})
        connect(box, &QComboBox::currentIndexChanged, this, &AppointmentView::choiceChanged);
    connect(m_make, &QPushButton::clicked, this, [this] { Q_EMIT makeWanted(false); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT makeWanted(true); });
    connect(m_list, &QListWidget::currentRowChanged, this, &AppointmentView::showVerbs);
    connect(m_list, &QListWidget::itemActivated, m_arrive, &QPushButton::click);
    connect(m_arrive, &QPushButton::clicked, this,
            [this] { Q_EMIT arriveWanted(m_list->currentRow()); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { Q_EMIT copyWanted(m_list->currentRow()); });
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { Q_EMIT cancelWanted(m_list->currentRow()); });
    showVerbs();
    startAt(this, m_field);
}

QLayout *AppointmentView::makeForm()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(12);
    choices->addWidget(m_field, 3);
    choices->addWidget(m_day, 3);
    choices->addWidget(m_time, 1);
    choices->addWidget(m_make);
    choices->addWidget(m_print);
    auto *needs = new QHBoxLayout;
    needs->setSpacing(16);
    for (const Need need : AllNeeds) {
        const QString words = NeedWords::of(need);
        auto *box = new QCheckBox(words.left(1).toUpper() + words.mid(1), this);
        box->setObjectName(QStringLiteral("appointmentNeed%1").arg(int(need)));
        m_needs.push_back(box);
        needs->addWidget(box);
    }
    needs->addStretch(1);
    auto *form = new QVBoxLayout;
    form->setSpacing(10);
    form->addLayout(choices);
    form->addLayout(needs);
    return form;
}

void AppointmentView::fill(QComboBox &box, const std::vector<AppointmentChoice> &choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    for (const AppointmentChoice &choice : choices)
        box.addItem(choice.text, choice.value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void AppointmentView::setFields(const std::vector<AppointmentChoice> &fields)
{
    fill(*m_field, fields);
}

void AppointmentView::setDays(const std::vector<AppointmentChoice> &days) { fill(*m_day, days); }

void AppointmentView::setTimes(const std::vector<AppointmentChoice> &times)
{
    fill(*m_time, times);
    m_make->setEnabled(!times.empty());
    m_print->setEnabled(!times.empty());
}

void AppointmentView::setRows(const QString &title, const std::vector<AppointmentRow> &rows)
{
    m_title->setText(title);
    if (rows != m_rows) {
        const int current = m_list->currentRow();
        m_rows = rows;
        m_list->clear();
        for (const AppointmentRow &row : rows)
            m_list->addItem(row.text);
        m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    }
    m_list->setVisible(!rows.empty());
    m_nobody->setVisible(rows.empty());
    showVerbs();
}

void AppointmentView::showVerbs()
{
    const int row = m_list->currentRow();
    const bool open = row >= 0 && row < int(m_rows.size()) && m_rows[std::size_t(row)].open;
    m_arrive->setEnabled(open);
    m_copy->setEnabled(open);
    m_cancel->setEnabled(open);
}

QVariant AppointmentView::field() const { return m_field->currentData(); }

QVariant AppointmentView::day() const { return m_day->currentData(); }

QVariant AppointmentView::time() const { return m_time->currentData(); }

Needs AppointmentView::needs() const
{
    Needs needs;
    for (std::size_t i = 0; i < m_needs.size(); ++i)
        needs.setFlag(AllNeeds[i], m_needs[i]->isChecked());
    return needs;
}

void AppointmentView::clearNeeds()
{
    for (QCheckBox *box : m_needs)
        box->setChecked(false);
}

void AppointmentView::showMessage(const DeskMessage &message) { m_message->show(message); }

void AppointmentView::clearMessage() { m_message->clear(); }

} // namespace motcua
