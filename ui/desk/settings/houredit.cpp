#include "ui/desk/settings/houredit.h"

#include "core/site/site.h"

#include <QRegularExpression>

namespace motcua {

namespace {

const QString EndOfDay = QStringLiteral("24:00");
constexpr int LongestHour = 8;

} // namespace

HourEdit::HourEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setFixedWidth(72);
    setAlignment(Qt::AlignCenter);
    setMaxLength(LongestHour);
    connect(this, &QLineEdit::textEdited, this, &HourEdit::read);
    connect(this, &QLineEdit::editingFinished, this, &HourEdit::finish);
}

QString HourEdit::text(QTime time)
{
    return time == UntilMidnight ? EndOfDay : time.toString(QStringLiteral("HH:mm"));
}

std::optional<QTime> HourEdit::timeOf(const QString &text)
{
    // Hours alone, both with something between, or three or four digits in a row.
    static const QRegularExpression written(
        QStringLiteral("\\A(\\d{1,2})(?:\\s*(?:[:.,hHgG]|giờ)\\s*(\\d{2})?|(\\d{2}))?\\z"));
    const auto match = written.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = QString(match.captured(2) + match.captured(3)).toInt();
    if (hour == 24 && minute == 0)
        return UntilMidnight;
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void HourEdit::setTime(QTime time)
{
    m_time = time;
    setText(text(time));
}

void HourEdit::take(QTime time)
{
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT timeEdited();
}

// While it is being typed only what is whole counts: "1" may become "17:30".
void HourEdit::read()
{
    constexpr qsizetype Whole = 4;
    const auto typed = timeOf(QLineEdit::text());
    if (typed && QLineEdit::text().trimmed().size() >= Whole)
        take(*typed);
}

void HourEdit::finish()
{
    const QString typed = QLineEdit::text();
    const auto time = timeOf(typed);
    if (time)
        take(*time);
    setText(text(m_time));
    if (!time)
        Q_EMIT notUnderstood(typed);
}

void HourEdit::focusOutEvent(QFocusEvent *event)
{
    finish();
    QLineEdit::focusOutEvent(event);
}

} // namespace motcua
