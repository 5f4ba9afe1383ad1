#include "ui/desk/day/dayview.h"

#include "ui/desk/window/notebutton.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace motcua {

namespace {

NoteButton *verbButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new NoteButton(QStringLiteral("verb"), parent);
    button->setObjectName(name);
    button->setTexts(text, {});
    button->setMinimumHeight(52);
    return button;
}

} // namespace

DayView::DayView(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_atCounters(plainLabel("dayAtCounters", this))
    , m_nobody(new QLabel(tr("Nobody is left waiting"), this))
    , m_message(new MessageBar(this))
    , m_left(new QListWidget(this))
    , m_move(verbButton(QStringLiteral("dayMove"), tr("Give them a number of the next day"), this))
    , m_close(verbButton(QStringLiteral("dayClose"), tr("Close the day"), this))
    , m_reopen(verbButton(QStringLiteral("dayReopen"), tr("Take the closing back"), this))
    , m_question(new QFrame(this))
    , m_asked(plainLabel("dayAsked", m_question))
    , m_decline(plainButton("dayMoveNo", tr("No, leave everything as it is"), "plain", m_question))
{
    setObjectName(QStringLiteral("dayView"));
    m_title->setObjectName(QStringLiteral("dayTitle"));
    m_figures->setObjectName(QStringLiteral("dayFigures"));
    m_nobody->setObjectName(QStringLiteral("dayNobody"));
    m_left->setObjectName(QStringLiteral("dayLeft"));
    m_left->setAccessibleName(tr("People who are left"));
    m_left->setFrameShape(QFrame::NoFrame);
    m_figures->setWordWrap(true); // a long line must not widen the window
    for (QLabel *text : {m_title, m_figures, m_nobody})
        text->setTextFormat(Qt::PlainText);

    auto *panel = new QFrame(this);
    panel->setObjectName(QStringLiteral("listPanel"));
    auto *list = new QVBoxLayout(panel);
    list->setContentsMargins(24, 16, 24, 16);
    list->addWidget(m_nobody);
    list->addWidget(m_left, 1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_move);
    verbs->addWidget(m_close);
    verbs->addWidget(m_reopen);
    verbs->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addWidget(m_atCounters);
    column->addLayout(verbs);
    column->addWidget(m_question);
    column->addWidget(m_message);
    column->addWidget(panel, 1);

    connect(m_move, &QPushButton::clicked, this, &DayView::moveWanted);
    connect(m_close, &QPushButton::clicked, this, &DayView::closeWanted);
    connect(m_reopen, &QPushButton::clicked, this, &DayView::reopenWanted);
    makeQuestion();
}

void DayView::makeQuestion()
{
    m_question->setObjectName(QStringLiteral("dayQuestion"));
    auto *confirm =
        plainButton("dayMoveYes", tr("Yes, give them the numbers and close"), "main", m_question);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(12);
    answers->addWidget(confirm);
    answers->addWidget(m_decline);
    answers->addStretch(1);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_asked);
    column->addLayout(answers);
    connect(confirm, &QPushButton::clicked, this, &DayView::moveConfirmed);
    connect(m_decline, &QPushButton::clicked, this, &DayView::moveDeclined);
    m_question->hide();
}

void DayView::ask(const QString &question)
{
    const bool begins = !question.isEmpty() && !isAsking();
    m_asked->setText(question);
    m_question->setAccessibleName(question);
    m_question->setVisible(!question.isEmpty());
    showVerbs();
    if (begins)
        m_decline->setFocus();
}

void DayView::showVerbs()
{
    const bool asking = isAsking();
    m_move->setVisible(m_text.canMove && !asking);
    m_close->setVisible(m_text.canClose && !asking);
    m_reopen->setVisible(m_text.canReopen && !asking);
}

void DayView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsking())
        Q_EMIT moveDeclined();
    else
        QWidget::keyPressEvent(event);
}

void DayView::setText(const DayText &text)
{
    m_text = text;
    m_title->setText(text.title);
    m_atCounters->setText(text.atCounters);
    m_atCounters->setVisible(!text.atCounters.isEmpty());
    m_figures->setText(text.figures);
    m_left->clear();
    m_left->addItems(text.left);
    m_left->setVisible(!text.left.isEmpty());
    m_nobody->setVisible(text.left.isEmpty());
    showVerbs();
}

void DayView::showMessage(const DeskMessage &message) { m_message->show(message); }

void DayView::clearMessage() { m_message->clear(); }

} // namespace motcua
