#include "ui/desk/day/dayview.h"

#include "ui/desk/window/notebutton.h"

#include <QHBoxLayout>
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
    , m_nobody(new QLabel(tr("Nobody is left waiting"), this))
    , m_message(new MessageBar(this))
    , m_left(new QListWidget(this))
    , m_move(verbButton(QStringLiteral("dayMove"), tr("Give them a number of the next day"), this))
    , m_close(verbButton(QStringLiteral("dayClose"), tr("Close the day"), this))
{
    setObjectName(QStringLiteral("dayView"));
    m_title->setObjectName(QStringLiteral("dayTitle"));
    m_figures->setObjectName(QStringLiteral("dayFigures"));
    m_nobody->setObjectName(QStringLiteral("dayNobody"));
    m_left->setObjectName(QStringLiteral("dayLeft"));
    m_left->setAccessibleName(tr("People who are left"));
    m_left->setFrameShape(QFrame::NoFrame);
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
    verbs->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addLayout(verbs);
    column->addWidget(m_message);
    column->addWidget(panel, 1);

    connect(m_move, &QPushButton::clicked, this, &DayView::moveWanted);
    connect(m_close, &QPushButton::clicked, this, &DayView::closeWanted);
}

void DayView::setText(const DayText &text)
{
    m_title->setText(text.title);
    m_figures->setText(text.figures);
    m_left->clear();
    m_left->addItems(text.left);
    m_left->setVisible(!text.left.isEmpty());
    m_nobody->setVisible(text.left.isEmpty());
    m_move->setVisible(text.canMove);
    m_close->setVisible(text.canClose);
}

void DayView::showMessage(const DeskMessage &message) { m_message->show(message); }

void DayView::clearMessage() { m_message->clear(); }

} // namespace motcua
