#include "ui/desk/settings/houredit.h"

#include "core/site/site.h"

#include <QRegularExpressionValidator>

namespace motcua {

namespace {

const QString EndOfDay = QStringLiteral("24:00");

QTime timeOf(const QString &text)
{
    return text == EndOfDay ? UntilMidnight : QTime::fromString(text, QStringLiteral("H:mm"));
}

} // namespace

HourEdit::HourEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setFixedWidth(72);
    setAlignment(Qt::AlignCenter);
    setValidator(new QRegularExpressionValidator(
        QRegularExpression(QStringLiteral("(?:[01]?[0-9]|2[0-3]):[0-5][0-9]|24:00")), this));
    connect(this, &QLineEdit::textEdited, this, &HourEdit::read);
}

QString HourEdit::text(QTime time)
{
    return time == UntilMidnight ? EndOfDay : time.toString(QStringLiteral("HH:mm"));
}

void HourEdit::setTime(QTime time)
{
    m_time = time;
    setText(text(time));
}

void HourEdit::read()
{
    const QTime typed = timeOf(QLineEdit::text());
    if (!hasAcceptableInput() || !typed.isValid() || typed == m_time)
        return;
    m_time = typed;
    Q_EMIT timeEdited();
}

void HourEdit::focusOutEvent(QFocusEvent *event)
{
    setText(text(m_time));
    QLineEdit::focusOutEvent(event);
}

} // namespace motcua
