#include "ui/desk/session/signinpage.h"

#include "ui/desk/window/plainparts.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int Width = 420;
constexpr int Longest = 200; // characters: more is neither name nor password

QPushButton *makeButton(const char *name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent)
    , m_unit(plainLabel("signInUnit", this))
    , m_title(plainLabel("signInTitle", this))
    , m_advice(plainLabel("signInAdvice", this))
    , m_name(addField("signInName", tr("Sign-in &name"), false))
    , m_code(addField("signInCode", tr("&Code on the recovery sheet"), false))
    , m_old(addField("signInOld", tr("Your &old password"), true))
    , m_password(addField("signInPassword", tr("&Password"), true))
    , m_again(addField("signInAgain", tr("The new password &again"), true))
    , m_message(plainLabel("signInMessage", this))
    , m_go(makeButton("signInGo", this))
    , m_other(makeButton("signInOther", this))
{
    setObjectName(QStringLiteral("signInPage"));
    auto *form = new QVBoxLayout;
    form->setSpacing(6);
    form->addWidget(m_unit);
    form->addWidget(m_title);
    form->addWidget(m_advice);
    for (const Row &row : m_rows) {
        form->addSpacing(8);
        form->addWidget(row.label);
        form->addWidget(row.field);
    }
    form->addSpacing(8);
    form->addWidget(m_message);
    form->addSpacing(8);
    form->addWidget(m_go);
    form->addWidget(m_other, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(form);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);

    connect(m_go, &QPushButton::clicked, this, &SignInPage::goOn);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::other);
    setAsks(Asks::WhoWorks);
}

QLineEdit *SignInPage::addField(const char *name, const QString &label, bool secret)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QString::fromLatin1(name));
    field->setMaxLength(Longest);
    field->setFixedWidth(Width);
    field->setInputMethodHints(Qt::ImhLatinOnly);
    if (secret)
        field->setEchoMode(QLineEdit::Password);
    auto *text = new QLabel(label, this);
    text->setBuddy(field);
    text->setObjectName(QString::fromLatin1(name) + QStringLiteral("Label"));
    field->setAccessibleName(QString(label).remove(u'&'));
    connect(field, &QLineEdit::returnPressed, this, &SignInPage::goOn);
    m_rows.push_back({text, field});
    return field;
}

bool SignInPage::isAsked(const QLineEdit *field) const
{
    if (field == m_name)
        return m_asks != Asks::Renewal;
    if (field == m_code)
        return m_asks == Asks::Recovery;
    if (field == m_old)
        return m_asks == Asks::Renewal;
    return field == m_password || m_asks != Asks::WhoWorks;
}

void SignInPage::setAsks(Asks asks)
{
    m_asks = asks;
    const bool recovers = asks == Asks::Recovery;
    m_title->setText(recovers                    ? tr("A new password for an administrator")
                         : asks == Asks::Renewal ? tr("A new password for yourself")
                                                 : tr("Sign in"));
    m_advice->setText(
        recovers ? tr("The recovery sheet lies in its envelope. Its code serves once.")
                 : tr("8 to 128 characters; a few words make a good one. Nobody else needs it, the "
                      "administrator neither."));
    m_advice->setVisible(asks != Asks::WhoWorks);
    m_go->setText(asks == Asks::WhoWorks ? tr("Sign in") : tr("Set the new password"));
    m_other->setText(asks == Asks::WhoWorks ? tr("Administrator: forgot the password?")
                                            : tr("Back"));
    for (const Row &row : m_rows) {
        row.label->setVisible(isAsked(row.field));
        row.field->setVisible(isAsked(row.field));
        if (row.field == m_password) {
            row.label->setText(asks == Asks::WhoWorks ? tr("&Password") : tr("The &new password"));
            row.field->setAccessibleName(row.label->text().remove(u'&'));
        }
    }
    clearSecrets();
    tell({}, false);
    if (isVisible())
        setFocus();
}

void SignInPage::other()
{
    switch (m_asks) {
    case Asks::WhoWorks: return setAsks(Asks::Recovery);
    case Asks::Recovery: return setAsks(Asks::WhoWorks);
    case Asks::Renewal: break;
    }
    clearSecrets();
    Q_EMIT renewalLeft();
}

void SignInPage::clearSecrets()
{
    for (QLineEdit *field : {m_code, m_old, m_password, m_again})
        field->clear();
}

void SignInPage::ask(const QString &unit, const QString &signIn)
{
    m_unit->setText(unit);
    m_name->setText(signIn);
    setAsks(Asks::WhoWorks);
}

void SignInPage::askRenewal(const QString &person)
{
    m_unit->setText(person);
    setAsks(Asks::Renewal);
}

void SignInPage::showProblem(const QString &text)
{
    clearSecrets();
    tell(text, true);
    setFocus();
}

void SignInPage::showNotice(const QString &text)
{
    setAsks(Asks::WhoWorks);
    tell(text, false);
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    for (const Row &row : m_rows)
        row.field->setEnabled(!busy);
    m_go->setEnabled(!busy);
    m_other->setEnabled(!busy);
    if (busy)
        tell(tr("One moment…"), false);
}

void SignInPage::tell(const QString &text, bool problem)
{
    m_message->setText(text);
    m_message->setProperty("problem", problem);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

// The first field that is empty; with all of them filled it is sent off.
void SignInPage::goOn()
{
    for (const Row &row : m_rows) {
        if (!row.field->isHidden() && row.field->text().isEmpty())
            return row.field->setFocus();
    }
    switch (m_asks) {
    case Asks::WhoWorks: Q_EMIT signInWanted(m_name->text(), m_password->text()); break;
    case Asks::Recovery:
        Q_EMIT recoveryWanted(m_name->text(), m_code->text(), m_password->text(), m_again->text());
        break;
    case Asks::Renewal:
        Q_EMIT renewalWanted(m_old->text(), m_password->text(), m_again->text());
        break;
    }
}

void SignInPage::focusInEvent(QFocusEvent *)
{
    for (const Row &row : m_rows) {
        if (!row.field->isHidden() && row.field->text().isEmpty())
            return row.field->setFocus();
    }
}

void SignInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy && m_asks != Asks::WhoWorks)
        other();
    else
        QWidget::keyPressEvent(event);
}

} // namespace motcua
