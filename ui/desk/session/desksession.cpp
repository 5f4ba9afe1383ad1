#include "ui/desk/session/desksession.h"

#include "core/staff/permissions.h"
#include "core/storage/storageerror.h"

namespace motcua {

DeskSession::DeskSession(StaffService &staff, QObject *parent)
    : QObject(parent)
    , m_staff(staff)
{
    refresh();
}

Id DeskSession::actor() const
{
    Q_ASSERT(isOpen());
    return m_account ? m_account->id : Id();
}

bool DeskSession::leads() const
{
    return m_account && (m_account->role == Role::Head || m_account->role == Role::Admin);
}

bool DeskSession::seesDossiers() const
{
    return isOpen() && (!m_account || mayRead(m_account->role, Stream::Dossier));
}

bool DeskSession::mayServe(const Counter &counter) const
{
    return isOpen() && (!m_account || motcua::mayServe(*m_account, counter));
}

bool DeskSession::mayServe(const QString &field, const SiteConfiguration &configuration) const
{
    return isOpen() && (!m_account || motcua::mayServe(*m_account, field, configuration));
}

QueueSnapshot DeskSession::seen(const QueueSnapshot &snapshot,
                                const SiteConfiguration &configuration) const
{
    return m_account ? withinWalls(snapshot, *m_account, configuration) : snapshot;
}

StaffService::SignedIn DeskSession::signIn(const std::optional<PasswordTrial::Fit> &fit)
{
    auto in = m_staff.signIn(fit);
    if (in) {
        m_needed = true;
        m_account = in.value();
        m_last = m_account->signIn;
        ++m_number;
        Q_EMIT opened();
    }
    return in;
}

StaffService::SignedIn DeskSession::recover(const QString &name,
                                            const std::optional<PasswordTrial::Fit> &fit,
                                            const NewPassword &password)
{
    return m_staff.recover(name, fit, password);
}

StaffService::Trial DeskSession::tryOwnPassword()
{
    Q_ASSERT(m_account);
    return m_staff.tryOwnPassword(m_account->id);
}

StaffService::SignedIn DeskSession::changeOwnPassword(const std::optional<PasswordTrial::Fit> &fit,
                                                      const NewPassword &password)
{
    return m_staff.changeOwnPassword(fit, password);
}

void DeskSession::lock()
{
    if (m_account)
        close();
}

void DeskSession::close()
{
    m_account.reset();
    ++m_number;
    Q_EMIT locked();
}

void DeskSession::refresh()
{
    try {
        const bool wasOpen = isOpen();
        m_needed = m_staff.hasAccounts();
        if (m_account)
            m_account = m_staff.working(m_account->id);
        if (wasOpen && !isOpen()) {
            close();
        } else if (!wasOpen && isOpen()) {
            ++m_number;
            Q_EMIT opened();
        }
    } catch (const StorageError &) {
        return; // as it was; the pages tell that reading failed
    }
}

} // namespace motcua
