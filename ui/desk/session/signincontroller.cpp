#include "ui/desk/session/signincontroller.h"

#include "core/staff/recoverycode.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/session/signinpage.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/models/queuefeed.h"

namespace motcua {

SignInController::SignInController(const DeskServices &services, DeskWindow &window,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_page(window.signInPage())
    , m_idle(services.lockAfter)
{
    DeskSession &session = services.session;
    connect(&services.feed, &QueueFeed::changed, &session, &DeskSession::refresh);
    connect(&session, &DeskSession::locked, this, &SignInController::ask);
    connect(&session, &DeskSession::opened, this, &SignInController::welcome);
    connect(&window, &DeskWindow::lockRequested, &session, &DeskSession::lock);
    connect(&m_idle, &IdleWatch::idle, &session, &DeskSession::lock);
    connect(&m_page, &SignInPage::signInWanted, this, &SignInController::signIn);
    connect(&m_page, &SignInPage::recoveryWanted, this, &SignInController::recover);
    connect(&window, &DeskWindow::renewalRequested, this, &SignInController::askRenewal);
    connect(&m_page, &SignInPage::renewalWanted, this, &SignInController::renew);
    connect(&m_page, &SignInPage::renewalLeft, this, &SignInController::workGoesOn);
}

void SignInController::start() { m_services.session.isOpen() ? welcome() : ask(); }

void SignInController::ask()
{
    m_idle.stop();
    m_window.setPerson({});
    m_page.ask(m_services.feed.configuration().site.name, m_services.session.lastSignIn());
    if (const QString hint = m_services.signInHint ? m_services.signInHint() : QString();
        !hint.isEmpty())
        m_page.showNotice(hint);
    m_window.showSignIn();
}

void SignInController::welcome()
{
    m_page.ask({}, {});
    const auto &account = m_services.session.account();
    m_window.setPerson(account ? account->name : QString());
    if (account)
        m_idle.start();
}

void SignInController::start(std::function<Rest()> work)
{
    if (m_work.isBusy())
        return;
    m_page.setBusy(true);
    m_work.start(std::move(work), [this](const Rest &rest) {
        m_page.setBusy(false);
        rest();
    });
}

void SignInController::signIn(const QString &name, const QString &password)
{
    const auto trial = m_services.session.trySignIn(name);
    if (!trial)
        return m_page.showProblem(words(trial.error()));
    start([this, trial = trial.value(), plain = plainPassword(password)] {
        return [this, fit = trial.run(plain)] {
            const auto in = m_services.session.signIn(fit);
            if (!in)
                m_page.showProblem(words(in.error()));
        };
    });
}

bool SignInController::isUsable(const QString &password, const QString &again,
                                const QString &signIn)
{
    if (password != again) {
        m_page.showProblem(tr("The two passwords are not the same. Please type them anew."));
        return false;
    }
    const bool fit = NewPassword::isFit(password, signIn);
    if (!fit) {
        m_page.showProblem(tr("A password has 8 to 128 characters and is not the sign-in name. A "
                              "few words make a good one."));
    }
    return fit;
}

void SignInController::recover(const QString &name, const QString &code, const QString &password,
                               const QString &again)
{
    if (!isUsable(password, again, name))
        return;
    const auto trial = m_services.session.tryRecovery();
    if (!trial)
        return m_page.showProblem(words(trial.error()));
    start([this, trial = trial.value(), name, plain = plainRecoveryCode(code), password] {
        const auto fresh = NewPassword::make(password, name);
        return [this, name, fit = trial.run(plain), fresh] {
            const auto recovered = m_services.session.recover(name, fit, *fresh);
            if (!recovered)
                return m_page.showProblem(words(recovered.error()));
            m_page.showNotice(tr("The new password holds. The code is used up: please make a new "
                                 "recovery sheet."));
        };
    });
}

void SignInController::askRenewal()
{
    if (const auto &account = m_services.session.account()) {
        m_page.askRenewal(account->name);
        m_window.showSignIn();
    }
}

void SignInController::renew(const QString &old, const QString &password, const QString &again)
{
    const auto account = m_services.session.account();
    if (!account) // its end has locked the desk meanwhile
        return;
    if (!isUsable(password, again, account->signIn))
        return;
    const auto trial = m_services.session.tryOwnPassword();
    if (!trial)
        return m_page.showProblem(words(trial.error()));
    start([this, trial = trial.value(), plain = plainPassword(old), password,
           name = account->signIn, session = m_services.session.number()] {
        const auto fresh = NewPassword::make(password, name);
        return [this, fit = trial.run(plain), fresh, session] {
            if (session == m_services.session.number()) // else the desk was locked meanwhile
                renewed(m_services.session.changeOwnPassword(fit, *fresh));
        };
    });
}

void SignInController::renewed(const StaffService::SignedIn &outcome)
{
    if (!outcome)
        return m_page.showProblem(words(outcome.error()));
    Q_EMIT workGoesOn();
    Q_EMIT message({DeskMessage::Kind::Notice,
                    tr("Your new password holds from now on. Please keep it to yourself.")});
}

QString SignInController::words(const SignInRefusal &refusal) const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(refusal.wait).count();
    switch (refusal.kind) {
    case SignInRefusal::Kind::Wrong:
        if (m_page.asks() == SignInPage::Asks::Renewal)
            return tr("The old password is not right. Please try again, or ask the "
                      "administrator.");
        if (m_page.asks() == SignInPage::Asks::Recovery)
            return tr("The name or the code is not right. Only an administrator's account is "
                      "recovered, with the newest code.");
        return tr("The name or the password is not right, or the account has ended. Please try "
                  "again, or ask the administrator.");
    case SignInRefusal::Kind::Wait:
        return tr("Several tries were wrong. Please wait %n seconds and try again.", nullptr,
                  int(seconds));
    case SignInRefusal::Kind::StorageFailed: break;
    }
    return tr("Sorry, this machine could not read or write its disk. Please try again; if it stays "
              "so, call the administrator.");
}

} // namespace motcua
