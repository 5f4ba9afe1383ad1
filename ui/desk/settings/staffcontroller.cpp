#include "ui/desk/settings/staffcontroller.h"

#include "core/site/siterules.h"
#include "core/storage/storageerror.h"
#include "ui/desk/session/desksession.h"
#include "ui/desk/settings/machinesetup.h"
#include "ui/desk/settings/staffsection.h"
#include "ui/desk/settings/staffwords.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

StaffController::StaffController(const DeskServices &services, StaffSection &section,
                                 QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_section(section)
{
    connect(&services.feed, &QueueFeed::changed, this, &StaffController::refresh);
    connect(&services.session, &DeskSession::opened, this, &StaffController::refresh);
    connect(&services.session, &DeskSession::locked, this, &StaffController::forget);
    connect(&section, &StaffSection::addWanted, this, &StaffController::add);
    connect(&section, &StaffSection::passwordWanted, this, &StaffController::setPassword);
    connect(&section, &StaffSection::recoveryWanted, this, &StaffController::makeRecovery);
    connect(&section, &StaffSection::dutyWanted, this, [this](const Account &account) {
        if (isOpen())
            settle(m_services.staff.setRole(account, m_services.session.actor()),
                   &StaffWords::changed);
    });
    connect(&section, &StaffSection::disableWanted, this, [this](const Account &account) {
        if (isOpen())
            settle(m_services.staff.disable(account.id, m_services.session.actor()),
                   &StaffWords::changed);
    });
    connect(&section, &StaffSection::enableWanted, this, [this](const Account &account) {
        if (isOpen())
            settle(m_services.staff.enable(account.id, m_services.session.actor()),
                   &StaffWords::changed);
    });
    refresh();
}

bool StaffController::isOpen() const { return m_services.session.isOpen(); }

bool StaffController::isAllowed() const
{
    return isOpen() && m_services.staff.may(m_services.session.actor(), Kind::AccountAdded);
}

void StaffController::refresh()
{
    try {
        const std::vector<Account> accounts =
            isAllowed() ? m_services.staff.list() : std::vector<Account>();
        if (accounts == m_shown)
            return; // what is being typed stays
        m_shown = accounts;
        m_section.setAccounts(accounts);
    } catch (const StorageError &) {
        return; // as it was; the feed tells that reading failed
    }
}

void StaffController::forget()
{
    m_shown.clear();
    m_section.setAccounts({});
    m_section.forgetSecrets();
}

void StaffController::makePassword(const Account &account, const QString &password,
                                   const QString &again, const Use &use)
{
    if (!isOpen() || m_work.isBusy())
        return;
    if (!NewPassword::isFit(password, account.signIn))
        return m_section.showProblem(StaffSection::Place::Password, StaffWords::weakPassword());
    if (password != again)
        return m_section.showProblem(StaffSection::Place::Again, StaffWords::notTheSame());
    m_work.start(
        [password, signIn = account.signIn] { return NewPassword::make(password, signIn); },
        [this, use, session = m_services.session.number()](const auto &made) {
            if (session == m_services.session.number()) // else the desk was locked meanwhile
                use(*made);
        });
}

void StaffController::settle(const StaffService::Changed &changed,
                             DeskMessage (*words)(const Account &account))
{
    if (changed) {
        refresh();
        m_section.choose(changed.value().id);
        Q_EMIT message(words(changed.value()));
        m_services.feed.refresh();
        return;
    }
    const QString text = StaffWords::error(changed.error());
    if (const auto place = StaffWords::place(changed.error()))
        m_section.showProblem(*place, text);
    else
        Q_EMIT message({DeskMessage::Kind::Problem, text});
}

void StaffController::add(const Account &account, const QString &password, const QString &again)
{
    const auto same = [&](const Account &other) {
        return !other.disabled && other.signIn != account.signIn
            && isSameName(other.name, account.name);
    };
    if (const auto other = std::ranges::find_if(m_shown, same); other != m_shown.end())
        return m_section.showProblem(StaffSection::Place::Name, StaffWords::nameTaken(*other));
    makePassword(account, password, again, [this, account](const NewPassword &made) {
        settle(m_services.staff.add(account, made, m_services.session.actor()), &StaffWords::added);
    });
}

void StaffController::setPassword(const Account &account, const QString &password,
                                  const QString &again)
{
    makePassword(account, password, again, [this, id = account.id](const NewPassword &made) {
        settle(m_services.staff.setPassword(id, made, m_services.session.actor()),
               &StaffWords::passwordSet);
    });
}

void StaffController::makeRecovery()
{
    if (!isOpen())
        return;
    const auto code = m_services.staff.makeRecoveryCode(m_services.session.actor());
    if (!code) {
        Q_EMIT message({DeskMessage::Kind::Problem, StaffWords::error(code.error())});
        return;
    }
    const SiteConfiguration &site = m_services.feed.configuration();
    MachineKeeper &machine = m_services.machine;
    const auto print = [&machine](const RecoverySheet &sheet, MachineKeeper::Outcome outcome) {
        machine.printDocument(recoverySheetPdf(sheet), tr("Sheet of %1").arg(sheet.unit),
                              std::move(outcome));
    };
    m_section.showRecovery({site.site.name, site.zone().date(m_services.feed.now()), code.value()},
                           {machine.setup().documentQueue, print});
}

} // namespace motcua
