#include "ui/firstrun/colleaguessection.h"

#include "core/site/siterules.h"
#include "ui/desk/settings/staffwords.h"
#include "ui/desk/window/plainparts.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

ColleaguesSection::ColleaguesSection(NewSiteWish &wish, QDate today, QWidget *parent)
    : SettingsSection(wish.settings, parent)
    , m_wish(wish)
    , m_today(today)
    , m_staff(new StaffSection(wish.settings, today, StaffSection::Accounts::Planned, this))
{
    auto *hint = plainLabel("colleaguesHint", this);
    hint->setText(tr("Who else signs in: officers at the counters, the head, helpers at the door. "
                     "May stay empty; people are added later under “Settings”, too."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(hint);
    column->addWidget(m_staff, 1);
    connect(m_staff, &StaffSection::addWanted, this, &ColleaguesSection::add);
    connect(m_staff, &StaffSection::dutyWanted, this, &ColleaguesSection::setDuty);
    connect(m_staff, &StaffSection::passwordWanted, this, &ColleaguesSection::setPassword);
    connect(m_staff, &StaffSection::removeWanted, this, &ColleaguesSection::remove);
}

void ColleaguesSection::refresh() { m_staff->refresh(); }

Colleague *ColleaguesSection::find(const Id &account)
{
    const auto found = std::ranges::find(m_wish.colleagues, account,
                                         [](const Colleague &c) { return c.account.id; });
    return found == m_wish.colleagues.end() ? nullptr : &*found;
}

void ColleaguesSection::showAll()
{
    std::vector<Account> accounts;
    for (const Colleague &colleague : m_wish.colleagues)
        accounts.push_back(colleague.account);
    m_staff->setAccounts(accounts);
    Q_EMIT edited();
}

std::optional<StaffError> ColleaguesSection::problemOf(const Account &account) const
{
    if (const auto problem = checkNames(account))
        return problem;
    const bool taken =
        account.signIn == foldedSignIn(m_wish.admin.signIn)
        || std::ranges::any_of(m_wish.colleagues, [&](const Colleague &other) {
               return other.account.signIn == account.signIn && other.account.id != account.id;
           });
    return taken ? std::optional(StaffError::SignInTaken)
                 : checkDuty(account, draft().site, m_today);
}

std::optional<Account> ColleaguesSection::sameNamed(const Account &account) const
{
    Account admin;
    admin.name = m_wish.admin.name;
    admin.signIn = foldedSignIn(m_wish.admin.signIn);
    if (isSameName(admin.name, account.name))
        return admin;
    for (const Colleague &other : m_wish.colleagues) {
        if (isSameName(other.account.name, account.name))
            return other.account;
    }
    return std::nullopt;
}

bool ColleaguesSection::complain(StaffError error)
{
    m_staff->showProblem(StaffWords::place(error).value_or(StaffSection::Place::Name),
                         StaffWords::error(error));
    return false;
}

bool ColleaguesSection::isUsable(const Account &account, const QString &password,
                                 const QString &again)
{
    if (!NewPassword::isFit(password, account.signIn))
        m_staff->showProblem(StaffSection::Place::Password, StaffWords::weakPassword());
    else if (password != again)
        m_staff->showProblem(StaffSection::Place::Again, StaffWords::notTheSame());
    else
        return true;
    return false;
}

void ColleaguesSection::add(const Account &account, const QString &password, const QString &again)
{
    Account wanted = asStored(account);
    if (const auto problem = problemOf(wanted)) {
        complain(*problem);
        return;
    }
    if (const auto other = sameNamed(wanted)) {
        m_staff->showProblem(StaffSection::Place::Name, StaffWords::nameTaken(*other));
        return;
    }
    if (!isUsable(wanted, password, again))
        return;
    wanted.id = Id::fromName("colleague", wanted.signIn); // here only; the site gives its own
    m_wish.colleagues.push_back({wanted, password});
    showAll();
    m_staff->choose(wanted.id);
}

void ColleaguesSection::setDuty(const Account &account)
{
    Colleague *colleague = find(account.id);
    if (!colleague)
        return;
    Account wanted = colleague->account;
    wanted.role = account.role;
    wanted.agency = account.agency;
    wanted.ends = account.ends;
    if (const auto problem = problemOf(wanted)) {
        complain(*problem);
        return;
    }
    colleague->account = wanted;
    showAll();
}

void ColleaguesSection::setPassword(const Account &account, const QString &password,
                                    const QString &again)
{
    Colleague *colleague = find(account.id);
    if (!colleague || !isUsable(account, password, again))
        return;
    colleague->password = password;
    m_staff->forgetSecrets();
    Q_EMIT told({DeskMessage::Kind::Notice, StaffWords::passwordSet(account).text});
}

void ColleaguesSection::remove(const Account &account)
{
    std::erase_if(m_wish.colleagues,
                  [&](const Colleague &c) { return c.account.id == account.id; });
    showAll();
}

bool ColleaguesSection::check()
{
    if (m_staff->isTyping()) {
        m_staff->showProblem(StaffSection::Place::Password, StaffWords::notMadeYet());
        return false;
    }
    for (const Colleague &colleague : m_wish.colleagues) {
        if (const auto problem = problemOf(colleague.account)) {
            m_staff->choose(colleague.account.id);
            return complain(*problem);
        }
    }
    return true;
}

bool ColleaguesSection::showProblem(const SiteProblem &, const QString &) { return false; }

void ColleaguesSection::clearProblems() { m_staff->clearProblems(); }

} // namespace motcua
