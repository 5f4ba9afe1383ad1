#pragma once

#include "ui/desk/deskservices.h"
#include "ui/desk/session/idlewatch.h"
#include "ui/desk/window/messagebar.h"

#include <QObject>

#include <optional>

namespace motcua {

class DeskWindow;
class NewPassword;
class SignInPage;
struct SignInRefusal;

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
    void renew(const QString &old, const QString &password, const QString &again);
    /// Nothing when it is none, which was told.
    std::optional<NewPassword> usable(const QString &password, const QString &again,
                                      const QString &signIn);
    QString words(const SignInRefusal &refusal) const;

    DeskServices m_services;
    DeskWindow &m_window;
    SignInPage &m_page;
    IdleWatch m_idle;
};

} // namespace motcua
