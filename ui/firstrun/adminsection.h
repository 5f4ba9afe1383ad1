#pragma once

#include "ui/desk/settings/settingssection.h"
#include "ui/firstrun/newsite.h"

class QLineEdit;

namespace motcua {

class FormRows;

/// The first account, an administrator's. `wish` outlives it.
class AdminSection final : public SettingsSection {
    Q_OBJECT

public:
    AdminSection(SettingsDraft &draft, AdminWish &wish, QWidget *parent = nullptr);

    void refresh() override;
    bool check() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

private:
    QLineEdit *addLine(const char *name, const QString &label, QString AdminWish::*text,
                       const QString &hint = {});

    AdminWish &m_wish;
    FormRows *m_form;
    QLineEdit *m_name;
    QLineEdit *m_signIn;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

} // namespace motcua
