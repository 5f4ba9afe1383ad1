#pragma once

#include "core/staff/staffservice.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/session/idlewatch.h"
#include "ui/desk/window/messagebar.h"
#include "ui/desk/window/sidework.h"

#include <QObject>

#include <functional>

namespace motcua {

class DeskWindow;
class SignInPage;

/// Lets people in and locks behind them: by the menu, when nobody touched the desk for a while, or
/// when their account has ended.
class SignInController : public QObject {
    Q_OBJECT

public:
    SignInController(const DeskServices &services, DeskWindow &window, QObject *parent = nullptr);

    /// Asks for a name when one is needed. The controllers of the pages do their part when the
    /// session opens.
    void start();

Q_SIGNALS:
    /// Whoever works here goes on after the sign-in page had asked for a new password.
    void workGoesOn();
    void message(const motcua::DeskMessage &message);

private:
    void ask();
    void welcome();
    void signIn(const QString &name, const QString &password);
    void recover(const QString &name, const QString &code, const QString &password,
                 const QString &again);
    void askRenewal();
    void renewed(const StaffService::SignedIn &outcome);
    void renew(const QString &old, const QString &password, const QString &again);
    /// False when it is none, which was told.
    bool isUsable(const QString &password, const QString &again, const QString &signIn);
    /// What is left to be done here when passwords were compared, which is made to be slow.
    using Rest = std::function<void()>;
    /// Runs `work` beside the window; nothing while other work goes on.
    void start(std::function<Rest()> work);
    QString words(const SignInRefusal &refusal) const;

    DeskServices m_services;
    DeskWindow &m_window;
    SignInPage &m_page;
    IdleWatch m_idle;
    SideWork m_work; ///< goes first, so that no rest finds nobody
};

} // namespace motcua
