#include "ui/desk/window/paperbanner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace motcua {

namespace {

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QPushButton *answerButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setProperty("kind", QStringLiteral("paper"));
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

} // namespace

PaperBanner::PaperBanner(QWidget *parent)
    : QFrame(parent)
    , m_trouble(textLabel(QStringLiteral("paperTrouble"), this))
    , m_question(textLabel(QStringLiteral("paperQuestion"), this))
    , m_printed(answerButton(QStringLiteral("paperPrinted"), tr("It came out"), this))
    , m_again(answerButton(QStringLiteral("paperAgain"), tr("Print again"), this))
{
    setObjectName(QStringLiteral("paperBanner"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(24, 8, 24, 8);
    rows->addWidget(m_trouble);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_question, 1);
    row->addWidget(m_printed);
    row->addWidget(m_again);
    rows->addLayout(row);
    connect(m_printed, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
    hide();
}

void PaperBanner::show(const QString &trouble, const QString &question)
{
    const bool news = trouble != m_trouble->text() || question != m_question->text();
    if (!news)
        return;
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
    m_question->setText(question);
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_printed, m_again})
        part->setVisible(!question.isEmpty());
    const QString all = QString(trouble + u' ' + question).trimmed();
    setAccessibleName(all);
    setVisible(!all.isEmpty());
    if (!all.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString PaperBanner::trouble() const { return m_trouble->text(); }

QString PaperBanner::question() const { return m_question->text(); }

} // namespace motcua
