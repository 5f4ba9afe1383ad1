#pragma once

#include "core/staff/account.h"
#include "ui/desk/settings/recoveryview.h"
#include "ui/desk/settings/settingssection.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace motcua {

class FormRows;
class PartList;

/// Who works here. Humble: shows the accounts it is told and tells what was pressed; what is done
/// to an account is done at once and is no part of the draft.
class StaffSection final : public SettingsSection {
    Q_OBJECT

public:
    /// Where something is wrong with what was typed.
    enum class Place { Name, SignIn, Role, Agency, Ends, Password, Again };

    /// Planned: of a site that is not there yet; they can be taken out again instead of locked, and
    /// there is no recovery sheet to be made.
    enum class Accounts { Kept, Planned };

    StaffSection(SettingsDraft &draft, QDate today, Accounts accounts, QWidget *parent = nullptr);

    void setAccounts(const std::vector<Account> &accounts);
    void choose(const Id &account);
    /// Somebody new stands in the form and is not made yet.
    bool isTyping() const;
    void showProblem(Place place, const QString &words);
    /// Shows the code once; the sheet is gone when it is put away or the page is left.
    void showRecovery(const RecoverySheet &sheet, const RecoveryView::Printer &printer);
    void forgetSecrets();

    void refresh() override;
    bool showProblem(const SiteProblem &problem, const QString &words) override;
    void clearProblems() override;

Q_SIGNALS:
    /// `account` has no id yet.
    void addWanted(const motcua::Account &account, const QString &password, const QString &again);
    void dutyWanted(const motcua::Account &account);
    void passwordWanted(const motcua::Account &account, const QString &password,
                        const QString &again);
    void disableWanted(const motcua::Account &account);
    void enableWanted(const motcua::Account &account);
    void removeWanted(const motcua::Account &account);
    void recoveryWanted();

private:
    QWidget *makeList();
    QPushButton *makeButton(const char *name, const QString &text, const char *kind);
    QLineEdit *makeSecret();
    void begin(const QString &name);
    void showChosen();
    void fill(const Account &account);
    void offerAgencies(const QString &chosen);
    void settleEnd();
    Account typed() const;
    bool isNew() const { return m_shown.id.isNull(); }

    std::vector<Account> m_accounts;
    Account m_shown; ///< in the form; without an id: a new one
    QDate m_today;
    Accounts m_kind;
    QStackedWidget *m_faces; ///< the accounts, or a recovery sheet
    RecoveryView *m_recovery;
    PartList *m_list;
    FormRows *m_form;
    QLineEdit *m_name;
    QLineEdit *m_signIn;
    QComboBox *m_role;
    QComboBox *m_agency;
    QCheckBox *m_ends;
    QDateEdit *m_last;
    QLabel *m_state;
    QLineEdit *m_password;
    QLineEdit *m_again;
    QPushButton *m_add;
    QPushButton *m_cancel;
    QPushButton *m_duty;
    QPushButton *m_setPassword;
    QPushButton *m_disable;
    QPushButton *m_enable;
};

} // namespace motcua
