#include "ui/desk/window/plainparts.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

namespace motcua {

namespace {

// Not a focus proxy: with one the part would be a stop of Tab itself.
class Start : public QObject {
public:
    Start(QWidget *part, QWidget *field)
        : QObject(part)
        , m_field(field)
    {
        part->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_field->setFocus(static_cast<const QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_field; // of the same window, and ends with it
};

} // namespace

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *plainButton(const char *name, const QString &text, const char *kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(false);
    return button;
}

void speakAs(QWidget *field, const QString &words)
{
    field->setAccessibleName(words);
    for (QLineEdit *inner : field->findChildren<QLineEdit *>())
        inner->setAccessibleName(words);
}

void startAt(QWidget *part, QWidget *field) { new Start(part, field); }

QScrollArea *plainScroll(const char *name, QWidget *inside, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

} // namespace motcua
