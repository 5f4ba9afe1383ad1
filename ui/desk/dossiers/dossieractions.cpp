// What is done to the dossier that DossierController shows.
#include "core/calendar/calendarservice.h"
#include "core/citizens/citizenservice.h"
#include "core/documents/callwords.h"
#include "core/dossiers/notificationservice.h"
#include "core/procedures/procedureservice.h"
#include "ui/desk/dossiers/dossiercontroller.h"
#include "ui/desk/dossiers/dossierform.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

namespace {

// What was ticked in the checklist, then what was written beside it.
Supplement supplementOf(const DossierAnswers &answers)
{
    Supplement asked;
    for (std::size_t i = 0; i < answers.papers.size(); ++i) {
        if (!answers.papers[i].here)
            continue;
        asked.papers.push_back(int(i));
        asked.missing.append(answers.papers[i].name);
    }
    asked.missing += answers.missing;
    asked.reason = answers.reason;
    asked.basis = answers.basis;
    return asked;
}

} // namespace

void DossierController::proposeFor(DossierAct act, const Dossier &dossier,
                                   DossierAnswers &answers) const
{
    if (act == DossierAct::Extend) {
        const QDate due = m_services.feed.configuration().zone().date(dossier.due);
        answers.day = m_services.dossiers.calendar.calendar().workingAfter(due, 1);
    }
    if (act == DossierAct::Complete && !dossier.supplements.empty()) {
        for (const QString &paper : dossier.supplements.back().missing)
            answers.papers.push_back({paper, {}, 1, 0, false, false});
    }
    const Procedure *procedure = m_services.procedures.find(dossier.procedure);
    if (act == DossierAct::AskSupplement && procedure) {
        for (const DocumentRequirement &paper : procedure->documents)
            answers.papers.push_back({paper.name, {}, 0, 0, false, true});
    }
}

void DossierController::act(DossierAct act)
{
    const auto dossier = chosen();
    if (!dossier || !m_reader.isOpen())
        return;
    m_view.clearMessage();
    if (act == DossierAct::Reveal)
        return reveal();
    if (act == DossierAct::Print)
        return printAgain(*dossier);
    m_act = act;
    m_acting = dossier->id;
    DossierAnswers proposed;
    proposeFor(act, *dossier, proposed);
    DossierFormText text = DossierWords::form(act, *dossier, m_services.feed.configuration().zone(),
                                              sentenceFor(*dossier));
    if (act == DossierAct::AskSupplement && !proposed.papers.empty())
        text.inputs.insert(text.inputs.begin(), DossierWords::checklist());
    m_view.form().open(text, proposed);
}

// What is said on the telephone; empty: there is nothing to tell.
QString DossierController::sentenceFor(const Dossier &dossier) const
{
    const auto news = dossier.untold();
    const auto person = m_services.dossiers.citizens.find(dossier.submitter);
    return news && person
        ? CallWords(nullptr).sentence(*news, dossier, person.value(),
                                      m_services.procedures.find(dossier.procedure),
                                      m_services.feed.configuration())
        : QString();
}

void DossierController::printAgain(const Dossier &dossier)
{
    if (!m_services.dossierPaper)
        return m_view.showMessage(DossierWords::noPrinter());
    m_services.dossierPaper(*paperAfter(DossierAct::Print), {dossier});
    m_view.showMessage(
        DossierWords::done(DossierAct::Print, dossier, m_services.feed.configuration().zone()));
}

Result<Dossier, DossierError> DossierController::tell(const DossierAnswers &answers, bool reached)
{
    const auto dossier = m_services.dossiers.service.find(m_acting);
    if (!dossier)
        return dossier.error();
    const auto news = dossier.value().untold();
    if (!news)
        return DossierError::NotPossible;
    return m_services.dossiers.notifications.notify(
        m_acting, {*news, dossier.value().notifyWay, reached, answers.reason, {}},
        m_services.session.actor());
}

Result<Dossier, DossierError> DossierController::apply(const DossierAnswers &a)
{
    DossierService &service = m_services.dossiers.service;
    const Id actor = m_services.session.actor();
    switch (m_act) {
    case DossierAct::AskSupplement: return service.askSupplement(m_acting, supplementOf(a), actor);
    case DossierAct::Complete: {
        std::vector<HandedPaper> papers;
        for (const PaperEntry &paper : a.papers) {
            if (paper.here)
                papers.push_back({paper.name, paper.originals, paper.copies});
        }
        return service.supplement(m_acting, papers, actor);
    }
    case DossierAct::Extend: return service.extend(m_acting, a.day, a.reason, a.basis, actor);
    case DossierAct::Approve: return service.approve(m_acting, a.number, actor);
    case DossierAct::Refuse: return service.refuse(m_acting, a.number, a.reason, a.basis, actor);
    case DossierAct::GiveBack: return service.giveBack(m_acting, a.delivery, actor);
    case DossierAct::Withdraw: return service.withdraw(m_acting, a.reason, actor);
    case DossierAct::Stop: return service.stop(m_acting, a.reason, a.basis, actor);
    case DossierAct::BindCode: return service.bindCode(m_acting, a.code, actor);
    case DossierAct::Told: return tell(a, true);
    case DossierAct::NotReached: return tell(a, false);
    case DossierAct::TakeBack: return service.takeBack(m_acting, a.reason, actor);
    case DossierAct::Void: return service.voidDossier(m_acting, a.reason, actor);
    case DossierAct::Print:
    case DossierAct::Reveal: break;
    }
    return DossierError::NotPossible;
}

void DossierController::go()
{
    if (!m_reader.isOpen())
        return;
    const DossierAnswers answers = m_view.form().answers();
    if (m_act == DossierAct::Complete && !answers.papers.empty()
        && std::ranges::none_of(answers.papers, &PaperEntry::here))
        return m_view.showMessage(DossierWords::nothingCame());
    const auto changed = apply(answers);
    if (!changed)
        return m_view.showMessage(DossierWords::refusal(changed.error()));
    m_view.form().close();
    if (const auto paper = paperAfter(m_act); paper && m_services.dossierPaper)
        m_services.dossierPaper(*paper, {changed.value()});
    search();
    m_view.showMessage(
        DossierWords::done(m_act, changed.value(), m_services.feed.configuration().zone()));
    Q_EMIT dossiersChanged();
}

void DossierController::undo()
{
    if (!m_reader.isOpen())
        return;
    const auto before =
        m_services.dossiers.service.takeBack(m_acting, {}, m_services.session.actor());
    search();
    m_view.showMessage(before ? DossierWords::takenBack(before.value())
                              : DossierWords::refusal(before.error()));
    Q_EMIT dossiersChanged();
}

} // namespace motcua
