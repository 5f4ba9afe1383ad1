#pragma once

#include "core/staff/staffservice.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"
#include "ui/desk/window/sidework.h"

#include <QObject>

namespace motcua {

class StaffSection;

/// Drives the section "Người dùng": what is done to an account is done at once, under the name of
/// whoever does it.
class StaffController : public QObject {
    Q_OBJECT

public:
    StaffController(const DeskServices &services, StaffSection &section, QObject *parent = nullptr);

Q_SIGNALS:
    void message(const motcua::DeskMessage &message);

private:
    void refresh();
    void forget();
    void add(const Account &account, const QString &password, const QString &again);
    void setPassword(const Account &account, const QString &password, const QString &again);
    void makeRecovery();
    using Use = std::function<void(const NewPassword &)>;
    /// Keeping a password is slow: `use` gets it later, in the same session; not at all when it is
    /// none, which was told.
    void makePassword(const Account &account, const QString &password, const QString &again,
                      const Use &use);
    void settle(const StaffService::Changed &changed, DeskMessage (*words)(const Account &account));
    bool isOpen() const;
    bool isAllowed() const;

    DeskServices m_services;
    StaffSection &m_section;
    std::vector<Account> m_shown;
    SideWork m_work; ///< goes first, so that no rest finds nobody
};

} // namespace motcua
