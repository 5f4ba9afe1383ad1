#include "ui/desk/window/notebutton.h"

#include "ui/desk/window/elidedlabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>

namespace motcua {

NoteButton::NoteButton(const QString &kind, QWidget *parent)
    : QPushButton(parent)
    , m_label(new QLabel(this))
    , m_note(new ElidedLabel(1, this))
{
    setProperty("kind", kind);
    setAutoDefault(false);
    // Six verbs stand in one line: each has its key below it.
    const bool verb = kind == u"verb";
    auto *parts = new QBoxLayout(verb ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    // A page's label stands below the heading of its column.
    parts->setContentsMargins(kind == u"page" ? 20 : 14, 6, verb ? 14 : 12, 6);
    parts->setSpacing(verb ? 0 : 14);
    parts->addWidget(m_label, 1, verb ? Qt::AlignHCenter : Qt::Alignment());
    parts->addWidget(m_note, 0, verb ? Qt::AlignHCenter : Qt::AlignVCenter);
    m_note->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_label->setObjectName(QStringLiteral("buttonLabel"));
    m_note->setObjectName(QStringLiteral("buttonNote"));
    for (QLabel *text : std::initializer_list<QLabel *>{m_label, m_note}) {
        text->setAttribute(Qt::WA_TransparentForMouseEvents);
        text->setTextFormat(Qt::PlainText);
    }
}

void NoteButton::setTexts(const QString &label, const QString &note)
{
    if (label == this->label() && note == this->note())
        return;
    m_label->setText(label);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleName(note.isEmpty() ? label : label + u", " + note);
    updateGeometry();
}

QString NoteButton::label() const { return m_label->text(); }

QString NoteButton::note() const { return m_note->text(); }

void NoteButton::setLook(const char *property, bool on)
{
    if (this->property(property).toBool() == on)
        return;
    setProperty(property, on);
    for (QWidget *part : std::initializer_list<QWidget *>{this, m_label, m_note}) {
        style()->unpolish(part);
        style()->polish(part);
    }
    update();
}

QSize NoteButton::sizeHint() const
{
    ensurePolished();
    return layout()->sizeHint().expandedTo({0, minimumHeight()});
}

} // namespace motcua
