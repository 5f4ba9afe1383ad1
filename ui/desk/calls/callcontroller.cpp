#include "ui/desk/calls/callcontroller.h"

#include "core/citizens/citizenservice.h"
#include "core/documents/callwords.h"
#include "core/dossiers/dossierservice.h"
#include "core/dossiers/notificationservice.h"
#include "core/procedures/procedureservice.h"
#include "core/staff/accesslog.h"
#include "ui/desk/calls/callnotes.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace motcua {

CallController::CallController(const DeskServices &services, CallView &view, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
{
    connect(&services.feed, &QueueFeed::changed, this, &CallController::look);
    connect(&services.session, &DeskSession::opened, this, &CallController::refresh);
    connect(&services.session, &DeskSession::locked, this, &CallController::forget);
    connect(&view, &CallView::shown, this, &CallController::refresh);
    connect(&view, &CallView::left, this, &CallController::hidePhone);
    connect(&view, &CallView::choiceChanged, this, &CallController::showChosen);
    connect(&view, &CallView::outcomeChosen, this, &CallController::note);
    connect(&view, &CallView::phoneWanted, this, &CallController::reveal);
    connect(&view, &CallView::sentenceWanted, this, &CallController::copySentence);
    connect(&view, &CallView::messageActionWanted, this, &CallController::undo);
    connect(&view, &CallView::dossierWanted, this, [this] {
        if (const Dossier *dossier = chosen())
            Q_EMIT dossierWanted(Dossier(*dossier));
    });
    refresh();
}

void CallController::forget()
{
    m_untold.clear();
    m_revealed = {};
    m_undoable = {};
    m_view.setEntries({});
    m_view.clearMessage();
}

// What was revealed once is not left on a page that is opened again later.
void CallController::hidePhone()
{
    m_revealed = {};
    list();
}

void CallController::look()
{
    if (m_view.isVisible() || m_services.feed.now() - m_read >= Unseen)
        refresh();
}

void CallController::refresh()
{
    if (!m_reader.isOpen())
        return;
    m_read = m_services.feed.now();
    auto untold = m_services.dossiers.notifications.untold();
    if (!untold)
        return m_view.showMessage(DossierWords::notRead());
    m_untold = m_reader.seen(std::move(untold).value());
    if (int(m_untold.size()) != m_count) {
        m_count = int(m_untold.size());
        Q_EMIT untoldChanged(m_count);
    }
    if (m_view.isVisible())
        list();
}

void CallController::list()
{
    const SiteZone zone = m_services.feed.configuration().zone();
    std::vector<CallEntry> entries;
    for (const Dossier &d : m_untold) {
        const Person person = personOf(d);
        entries.push_back({d.id, d.code(), person.name, CallNotes::news(*d.untold()),
                           CallNotes::way(d, person, d.id == m_revealed),
                           CallNotes::tries(d, zone)});
    }
    m_view.setEntries(entries);
    showChosen();
}

const Dossier *CallController::chosen() const
{
    const auto found = std::ranges::find(m_untold, m_view.chosen(), &Dossier::id);
    return found == m_untold.end() ? nullptr : &*found;
}

Person CallController::personOf(const Dossier &dossier) const
{
    const auto known = m_services.dossiers.citizens.find(dossier.submitter);
    return known ? known.value() : Person{};
}

QString CallController::sentenceFor(const Dossier &dossier) const
{
    return CallWords(nullptr).sentence(*dossier.untold(), dossier, personOf(dossier),
                                       m_services.procedures.find(dossier.procedure),
                                       m_services.feed.configuration());
}

void CallController::showChosen()
{
    const Dossier *dossier = chosen();
    const Id id = dossier ? dossier->id : Id{};
    if (id != m_noting) {
        m_view.clearNote(); // it was of somebody else
        m_noting = id;
    }
    if (!m_revealed.isNull() && id != m_revealed) {
        m_revealed = {};
        return list();
    }
    m_view.setSaid(dossier
                       ? CallNotes::said(sentenceFor(*dossier), *dossier, personOf(*dossier),
                                         m_services.feed.configuration().zone(), id == m_revealed)
                       : QString());
}

void CallController::reveal()
{
    const Dossier *dossier = chosen();
    if (!dossier || !m_reader.isOpen())
        return;
    const auto &account = m_services.session.account();
    const bool recorded =
        account && m_services.dossiers.access.viewed(*account, dossier->id, QStringLiteral("call"));
    if (!recorded)
        return m_view.showMessage(DossierWords::notRevealed(account.has_value()));
    m_revealed = dossier->id;
    list();
}

void CallController::note(CallOutcome outcome)
{
    const Dossier *dossier = chosen();
    if (!dossier || !m_reader.isOpen())
        return;
    if (outcome == CallOutcome::Later && m_view.note().isEmpty()) {
        m_view.focusNote();
        return m_view.showMessage(CallNotes::whenLater());
    }
    Notification told;
    told.news = *dossier->untold();
    told.way = dossier->notifyWay;
    told.reached = outcome == CallOutcome::Told;
    told.later = outcome == CallOutcome::Later;
    told.note = m_view.note();
    const auto noted =
        m_services.dossiers.notifications.notify(dossier->id, told, m_services.session.actor());
    if (!noted)
        return m_view.showMessage(DossierWords::refusal(noted.error()));
    m_undoable = noted.value().id;
    m_view.clearNote();
    refresh();
    m_view.showMessage(CallNotes::done(outcome, noted.value().code()));
    Q_EMIT dossiersChanged();
}

void CallController::copySentence()
{
    const Dossier *dossier = chosen();
    if (!dossier || !m_reader.isOpen())
        return;
    QGuiApplication::clipboard()->setText(sentenceFor(*dossier));
    m_view.showMessage(CallNotes::copied());
}

void CallController::undo()
{
    if (!m_reader.isOpen() || m_undoable.isNull())
        return;
    const auto before =
        m_services.dossiers.service.takeBack(m_undoable, {}, m_services.session.actor());
    m_undoable = {};
    refresh();
    m_view.showMessage(before ? CallNotes::undone(before.value().code())
                              : DossierWords::refusal(before.error()));
    Q_EMIT dossiersChanged();
}

} // namespace motcua
