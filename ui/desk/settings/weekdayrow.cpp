#include "ui/desk/settings/weekdayrow.h"

#include "ui/desk/settings/houredit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>

namespace motcua {

namespace {

const QTime UsualFrom(7, 30);
const QTime UsualTo(17, 0);
const QTime UsualLunchFrom(11, 30);
const QTime UsualLunchTo(13, 30);

QString stretches(const std::vector<OpeningInterval> &hours)
{
    QStringList texts;
    for (const OpeningInterval &o : hours)
        texts.append(HourEdit::text(o.from) + u'–' + HourEdit::text(o.to));
    return texts.join(u", ");
}

} // namespace

WeekdayRow::WeekdayRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_open(new QCheckBox(name, this))
    , m_from(makeHour("hourFrom", tr("%1: opens at").arg(name)))
    , m_to(makeHour("hourTo", tr("%1: closes at").arg(name)))
    , m_lunch(new QCheckBox(tr("Pause"), this))
    , m_lunchFrom(makeHour("lunchFrom", tr("%1: the pause begins at").arg(name)))
    , m_lunchTo(makeHour("lunchTo", tr("%1: the pause ends at").arg(name)))
    , m_many(new QLabel(this))
{
    m_open->setObjectName(QStringLiteral("dayOpen"));
    m_open->setFixedWidth(120);
    m_lunch->setObjectName(QStringLiteral("dayLunch"));
    m_lunch->setAccessibleName(tr("%1: pause").arg(name));
    m_many->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto dash = [this] { return new QLabel(QStringLiteral("–"), this); };
    row->addWidget(m_open);
    row->addWidget(m_from);
    row->addWidget(dash());
    row->addWidget(m_to);
    row->addSpacing(16);
    row->addWidget(m_lunch);
    row->addWidget(m_lunchFrom);
    row->addWidget(dash());
    row->addWidget(m_lunchTo);
    row->addWidget(m_many, 1);
    row->addStretch(1);
    for (QCheckBox *box : {m_open, m_lunch}) {
        connect(box, &QCheckBox::clicked, this, [this] {
            settle();
            Q_EMIT edited();
        });
    }
    for (HourEdit *edit : {m_from, m_to, m_lunchFrom, m_lunchTo}) {
        connect(edit, &HourEdit::timeEdited, this, &WeekdayRow::edited);
        connect(edit, &HourEdit::notUnderstood, this, &WeekdayRow::notUnderstood);
    }
    setHours({});
}

HourEdit *WeekdayRow::makeHour(const char *name, const QString &spoken)
{
    auto *edit = new HourEdit(this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(spoken);
    return edit;
}

void WeekdayRow::setHours(const std::vector<OpeningInterval> &hours)
{
    m_kept = hours.size() > 2 ? hours : std::vector<OpeningInterval>();
    m_many->setText(m_kept.empty() ? QString() : stretches(m_kept));
    m_open->setChecked(!hours.empty());
    m_from->setTime(hours.empty() ? UsualFrom : hours.front().from);
    m_to->setTime(hours.empty() ? UsualTo : hours.back().to);
    m_lunch->setChecked(hours.size() == 2);
    m_lunchFrom->setTime(hours.size() == 2 ? hours.front().to : UsualLunchFrom);
    m_lunchTo->setTime(hours.size() == 2 ? hours.back().from : UsualLunchTo);
    settle();
}

std::vector<OpeningInterval> WeekdayRow::hours(int weekday) const
{
    if (!m_kept.empty())
        return m_kept;
    if (!m_open->isChecked())
        return {};
    if (!m_lunch->isChecked())
        return {{weekday, m_from->time(), m_to->time()}};
    return {{weekday, m_from->time(), m_lunchFrom->time()},
            {weekday, m_lunchTo->time(), m_to->time()}};
}

void WeekdayRow::settle()
{
    const bool many = !m_kept.empty();
    m_open->setEnabled(!many);
    m_many->setVisible(many);
    for (QWidget *hour : std::initializer_list<QWidget *>{m_from, m_to, m_lunch})
        hour->setEnabled(!many && m_open->isChecked());
    for (QWidget *hour : std::initializer_list<QWidget *>{m_lunchFrom, m_lunchTo})
        hour->setEnabled(!many && m_open->isChecked() && m_lunch->isChecked());
}

} // namespace motcua
