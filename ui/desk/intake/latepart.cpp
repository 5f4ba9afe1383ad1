#include "ui/desk/intake/latepart.h"

#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace motcua {

LatePart::LatePart(QWidget *parent)
    : QFrame(parent)
    , m_isLate(new QCheckBox(tr("Received before, put down now"), this))
    , m_inside(new QWidget(this))
    , m_when(new QDateTimeEdit(m_inside))
    , m_reason(new QLineEdit(m_inside))
{
    setObjectName(QStringLiteral("latePart"));
    m_isLate->setObjectName(QStringLiteral("intakeLate"));
    m_when->setObjectName(QStringLiteral("intakeReceived"));
    m_when->setDisplayFormat(QStringLiteral("HH:mm dd/MM/yyyy"));
    m_when->setTimeSpec(Qt::UTC); // the clock of the site, whatever the machine's is
    m_reason->setObjectName(QStringLiteral("intakeWrittenLater"));
    m_reason->setPlaceholderText(tr("no electricity all morning"));
    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2);
    const std::pair<QWidget *, QString> fields[] = {{m_when, tr("Received at")},
                                                    {m_reason, tr("Why only now")}};
    for (const auto &[field, label] : fields) {
        QLabel *words = plainLabel("intakeLabel", m_inside);
        words->setText(label);
        words->setBuddy(field);
        speakAs(field, label);
        inside->addWidget(words);
        inside->addWidget(field);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_isLate);
    column->addWidget(m_inside);
    m_inside->hide();
    connect(m_isLate, &QCheckBox::clicked, this, [this](bool late) {
        m_inside->setVisible(late);
        if (late)
            Q_EMIT wanted();
        Q_EMIT changed();
    });
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &LatePart::changed);
    connect(m_reason, &QLineEdit::textEdited, this, &LatePart::changed);
}

void LatePart::setProposal(const QDate &day, const QTime &time)
{
    const QSignalBlocker quiet(m_when);
    m_when->setDateTime(QDateTime(day, time, Qt::UTC));
}

void LatePart::set(const std::optional<Late> &late)
{
    if (late == this->late())
        return;
    m_isLate->setChecked(late.has_value());
    m_inside->setVisible(late.has_value());
    m_reason->setText(late ? late->reason : QString());
    if (late)
        setProposal(late->day, late->time);
}

std::optional<LatePart::Late> LatePart::late() const
{
    if (!m_isLate->isChecked())
        return std::nullopt;
    return Late{m_when->date(), m_when->time(), m_reason->text().simplified()};
}

void LatePart::focusMoment() { m_when->setFocus(); }

void LatePart::focusReason() { m_reason->setFocus(); }

} // namespace motcua
