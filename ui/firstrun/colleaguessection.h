#pragma once

#include "core/staff/accountrules.h"
#include "ui/desk/settings/staffsection.h"
#include "ui/firstrun/newsite.h"

namespace motcua {

/// Who else works here, beside the first administrator: accounts that are made with the site. May
/// stay empty.
class ColleaguesSection final : public SettingsSection {
    Q_OBJECT

public:
    /// The wish outlives it.
    ColleaguesSection(NewSiteWish &wish, QDate today, QWidget *parent = nullptr);

    void refresh() override;
    /// Also that nobody is typed and not made, and that all still fit what was changed elsewhere.
    bool check() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    void add(const Account &account, const QString &password, const QString &again);
    void setDuty(const Account &account);
    void setPassword(const Account &account, const QString &password, const QString &again);
    void remove(const Account &account);
    void showAll();
    bool isUsable(const Account &account, const QString &password, const QString &again);
    bool complain(StaffError error);
    std::optional<StaffError> problemOf(const Account &account) const;
    /// Who has this name already, the administrator as well.
    std::optional<Account> sameNamed(const Account &account) const;
    Colleague *find(const Id &account);

    NewSiteWish &m_wish;
    QDate m_today;
    StaffSection *m_staff;
};

} // namespace motcua
