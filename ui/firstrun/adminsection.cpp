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

// The last one first: the keyboard ends at the first.
bool AdminSection::check()
{
    bool right = true;
    const auto wrong = [&](QLineEdit *edit, const QString &words) {
        m_form->setProblem(edit, words);
        right = false;
    };
    if (m_wish.password != m_wish.again)
        wrong(m_again, StaffWords::notTheSame());
    if (!NewPassword::isFit(m_wish.password, m_wish.signIn))
        wrong(m_password, StaffWords::weakPassword());
    if (!isSignInName(foldedSignIn(m_wish.signIn)))
        wrong(m_signIn, StaffWords::error(StaffError::BadSignIn));
    if (m_wish.name.simplified().isEmpty())
        wrong(m_name, StaffWords::error(StaffError::NoName));
    return right;
}

bool AdminSection::showProblem(const SiteProblem &, const QString &) { return false; }

void AdminSection::clearProblems() { m_form->clearProblems(); }

} // namespace motcua
