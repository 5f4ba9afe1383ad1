// What a touch means: the intents of KioskController.
#include "ui/kiosk/kioskcontroller.h"

#include "core/base/random.h"
#include "ui/kiosk/kiosklanguage.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

void KioskController::openFields() { go(FieldsPage); }

void KioskController::openProcedures()
{
    refreshProcedures();
    go(ProceduresPage);
}

void KioskController::openPriorities() { go(PriorityPage); }

void KioskController::chooseField(const QString &code)
{
    if (m_take.isUnderWay() || m_page == NumberPage)
        return;
    if (code == FieldTiles::More) {
        m_fields.showMore();
        return;
    }
    m_choice.procedure.clear();
    m_choice.firstFields.clear();
    m_choice.notice.clear();
    if (!isServed(code))
        return showTrouble(NobodyServes);
    const Field *field = m_feed.configuration().field(code);
    // The receipt tells which result, and whether it is worth to wait for it.
    if (field && field->pickUp && followsReceipts())
        return go(ReceiptPage);
    const FieldLine *line = m_feed.snapshot().fieldLine(code);
    // No number for today: a certain time may be worth more than to be called first some day.
    if (field && field->takesAppointments() && line && line->nextDay) {
        m_appointmentPages.begin(code);
        go(AppointmentPage);
        return;
    }
    take(code);
}

void KioskController::chooseProcedure(const QString &code)
{
    const Procedure *procedure = m_procedures.procedure(code);
    if (!procedure || m_take.isUnderWay() || m_page == NumberPage)
        return;
    m_choice.procedure = code;
    m_choice.question = 0;
    m_choice.firstFields.clear();
    m_choice.notice.clear();
    Q_EMIT choiceChanged();
    if (prerequisite())
        go(QuestionPage);
    else
        take(procedure->tile);
}

void KioskController::answerQuestion(Answer answer)
{
    const Prerequisite *asked = prerequisite();
    const Procedure *procedure = m_procedures.procedure(m_choice.procedure);
    if (!asked || m_page != QuestionPage || m_take.isUnderWay())
        return;
    const std::optional<PrerequisiteStep> &step = answer == Yes ? asked->yes
        : answer == No                                          ? asked->no
                                                                : asked->unknown;
    if (step) {
        m_choice.notice = isEnglish() && !step->noteEn.isEmpty() ? step->noteEn : step->note;
        // Settled at the very counter of the procedure: one stop, not two.
        const bool known = m_feed.configuration().field(step->field) && isServed(step->field);
        const bool there = step->field == procedure->tile
            || std::ranges::find(m_choice.firstFields, step->field) != m_choice.firstFields.end();
        if (known && !there)
            m_choice.firstFields.push_back(step->field);
    }
    const QString tile = procedure->tile;
    ++m_choice.question;
    if (prerequisite())
        Q_EMIT choiceChanged();
    else
        take(tile);
}

void KioskController::choosePriority(const QString &code)
{
    m_choice.priority = code;
    Q_EMIT choiceChanged();
    if (m_page == PriorityPage)
        back();
}

void KioskController::takeGuidance()
{
    if (const Field *guidance = m_feed.configuration().guidanceField())
        chooseField(guidance->code);
}

// A number that no counter calls would wait for ever. A field that is gone is told by its own name.
bool KioskController::isServed(const QString &field) const
{
    const SiteConfiguration &configuration = m_feed.configuration();
    return !configuration.field(field) || !configuration.countersServing(field).empty();
}

void KioskController::take(const QString &field)
{
    if (!isServed(field))
        return showTrouble(NobodyServes);
    TakeRequest request;
    request.request = m_request;
    request.field = field;
    request.procedure = m_choice.procedure;
    request.priority = m_choice.priority;
    request.firstFields = m_choice.firstFields;
    m_take.take(request);
}

void KioskController::retry() { m_take.retry(); }

void KioskController::showNumber(const Ticket &ticket)
{
    m_taken = ticket;
    m_ticket.notice = m_choice.notice;
    showCard();
    m_help.close();
    m_history.clear();
    m_trouble = NoTrouble;
    show(NumberPage);
}

// The slip may come, or fail to come, while the number is looked at.
void KioskController::showCard()
{
    if (!m_taken && !m_made)
        return;
    const SiteConfiguration &configuration = m_feed.configuration();
    KioskTicket shown = m_taken ? kioskTicket(*m_taken, configuration, m_queue, m_feed.now(),
                                              isEnglish(), m_settings.printsSlips)
                                : kioskAppointment(*m_made, configuration, isEnglish());
    if (shown.notice.isEmpty())
        shown.notice = m_ticket.notice;
    shown.paper =
        KioskWords::paper(m_paper.troubleOf(m_taken ? m_taken->id : m_made->id), shown.number);
    m_ticket = shown;
    Q_EMIT ticketChanged();
}

void KioskController::showTrouble(Trouble trouble)
{
    m_trouble = trouble;
    if (m_page == SorryPage)
        Q_EMIT pageChanged();
    else
        m_history.push_back(m_page);
    show(SorryPage);
}

void KioskController::askHelp()
{
    if (m_take.isUnderWay())
        return;
    m_help.ask();
    go(HelpPage);
}

void KioskController::helpIsLate()
{
    m_help.close();
    const Field *guidance = m_feed.configuration().guidanceField();
    if (!guidance) {
        home();
        return;
    }
    // Somebody who already holds a number keeps it and takes a second one to be guided.
    if (m_taken)
        m_request = Id::random(m_random);
    m_choice = {};
    m_choice.notice = KioskWords::afterHelp();
    take(guidance->code);
}

void KioskController::back()
{
    if (m_take.isUnderWay())
        return;
    if (m_page == HelpPage)
        m_help.close();
    if (m_page == FieldsPage && m_fields.showBefore())
        return;
    if (m_page == AppointmentPage && m_appointmentPages.back())
        return;
    if (m_history.empty()) {
        home();
        return;
    }
    const Page page = m_history.back();
    m_history.pop_back();
    show(page);
}

void KioskController::home()
{
    if (m_take.isUnderWay())
        return;
    // The language and the size of letters belong to the person, who may go on: only the idle
    // reset and a number taken wipe them.
    if (m_taken || m_made) {
        endSession();
        return;
    }
    m_take.forget();
    m_help.close();
    m_choice = {};
    forgetFinder();
    m_history.clear();
    m_request = Id::random(m_random);
    m_fields.showFirst();
    m_procedures.showFirst();
    m_camera.look();
    Q_EMIT choiceChanged();
    show(m_hall.opening.isEmpty() ? HomePage : ClosedPage);
}

void KioskController::switchLanguage()
{
    using enum KioskLanguage::Choice;
    m_language.choose(isEnglish() ? Vietnamese : English);
    refresh();
    refreshProcedures();
    if (m_finding)
        refreshFinder();
    m_appointmentPages.setEnglish(isEnglish());
    m_codeMessage.clear();
    m_scanMessage.clear();
    m_camera.retranslate();
    showCard();
    watch();
    Q_EMIT languageChanged();
    Q_EMIT choiceChanged();
    Q_EMIT codeMessageChanged();
    Q_EMIT scanMessageChanged();
    Q_EMIT exitChanged();
}

void KioskController::toggleLargeText()
{
    m_largeText = !m_largeText;
    watch();
    Q_EMIT lookChanged();
}

void KioskController::toggleHighContrast()
{
    m_highContrast = !m_highContrast;
    watch();
    Q_EMIT lookChanged();
}

void KioskController::openExit()
{
    m_exit.open(m_feed.configuration().site.kioskPin);
    watch();
}

void KioskController::tryPin(const QString &pin)
{
    m_exit.tryPin(pin, m_feed.configuration().site.kioskPin);
}

void KioskController::closeExit()
{
    m_exit.close();
    watch();
}

void KioskController::touched() { m_idle.touched(); }

} // namespace motcua
