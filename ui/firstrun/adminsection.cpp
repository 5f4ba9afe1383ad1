#include "ui/firstrun/adminsection.h"

#include "core/staff/staffservice.h"
#include "ui/desk/settings/formrows.h"
#include "ui/desk/settings/staffwords.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace motcua {

namespace {
constexpr int LongestText = 128;
}

AdminSection::AdminSection(SettingsDraft &draft, AdminWish &wish, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_wish(wish)
    , m_form(new FormRows(this))
    , m_name(addLine("adminName", tr("Full name"), &AdminWish::name))
    , m_signIn(addLine("adminSignIn", tr("Sign-in name"), &AdminWish::signIn,
                       tr("Small letters, digits, dot and dash; it stays as it is.")))
    , m_password(addLine("adminPassword", tr("Password"), &AdminWish::password,
                         tr("8 to 128 characters; a few words make a good one.")))
    , m_again(addLine("adminAgain", tr("The password again"), &AdminWish::again))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
}

QLineEdit *AdminSection::addLine(const char *name, const QString &label, QString AdminWish::*text,
                                 const QString &hint)
{
    auto *edit = new QLineEdit(m_form);
    edit->setMaxLength(LongestText);
    m_form->add(name, label, edit, hint);
    connect(edit, &QLineEdit::textEdited, this, [this, text](const QString &typed) {
        m_form->clearProblems();
        m_wish.*text = typed;
        Q_EMIT edited();
    });
    return edit;
}

void AdminSection::refresh()
{
    m_name->setText(m_wish.name);
    m_signIn->setText(m_wish.signIn);
    m_password->setText(m_wish.password);
    m_again->setText(m_wish.again);
}

bool AdminSection::check()
{
    if (m_wish.name.simplified().isEmpty())
        m_form->setProblem(m_name, StaffWords::error(StaffError::NoName));
    else if (!isSignInName(foldedSignIn(m_wish.signIn)))
        m_form->setProblem(m_signIn, StaffWords::error(StaffError::BadSignIn));
    else if (!NewPassword::make(m_wish.password, m_wish.signIn))
        m_form->setProblem(m_password, StaffWords::weakPassword());
    else if (m_wish.password != m_wish.again)
        m_form->setProblem(m_again, StaffWords::notTheSame());
    else
        return true;
    return false;
}

bool AdminSection::showProblem(const SiteProblem &, const QString &) { return false; }

void AdminSection::clearProblems() { m_form->clearProblems(); }

} // namespace motcua
