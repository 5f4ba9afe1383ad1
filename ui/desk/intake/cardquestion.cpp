#include "ui/desk/intake/cardquestion.h"

#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

CardQuestion::CardQuestion(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel("messageText", this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto *answers = new QHBoxLayout;
    answers->addWidget(addAnswer("cardLeave", tr("Leave it as it is"), Answer::Leave));
    answers->addWidget(addAnswer("cardSubmitter", tr("It is who brings it"), Answer::Submitter));
    answers->addWidget(addAnswer("cardReplace", tr("Write this one instead"), Answer::Replace));
    answers->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addLayout(answers);
    clear();
}

QPushButton *CardQuestion::addAnswer(const char *name, const QString &text, Answer answer)
{
    QPushButton *button = plainButton(name, text, "plain", this);
    connect(button, &QPushButton::clicked, this, [this, answer] {
        clear();
        Q_EMIT answered(answer);
    });
    return button;
}

void CardQuestion::clear()
{
    m_text->clear();
    hide();
}

void CardQuestion::ask(const QString &there, const QString &scanned)
{
    m_text->setText(
        tr("%1 is written down already. The card just scanned is of %2.").arg(there, scanned));
    show();
}

} // namespace motcua
