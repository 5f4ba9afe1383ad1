#include "ui/kiosk/kioskcontroller.h"

#include "core/base/random.h"
#include "ui/kiosk/kiosklanguage.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/procedureshelf.h"
#include "ui/models/paperfeed.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr double LargeTextUnderInches = 24;

} // namespace

KioskController::KioskController(QueueFeed &feed, PaperFeed &paper, QueueService &queue,
                                 AppointmentService &appointments, HelpDesk &help,
                                 const ProcedureShelf &shelf, Random &random,
                                 KioskLanguage &language, FrameSource *camera,
                                 KioskSettings settings, Sinks sinks, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
    , m_paper(paper)
    , m_queue(queue)
    , m_appointments(appointments)
    , m_shelf(shelf)
    , m_random(random)
    , m_language(language)
    , m_settings(std::move(settings))
    , m_sinks(std::move(sinks))
    , m_take(queue, m_settings.take)
    , m_help(help, feed, random, m_settings.place, m_settings.helpPatience)
    , m_idle(m_settings.idle)
    , m_exit(m_settings.pinRest)
    , m_appointmentPages(appointments, feed)
    , m_camera(camera)
{
    connectParts();
    beginSession();
    refresh();
    show(m_hall.opening.isEmpty() ? HomePage : ClosedPage);
}

void KioskController::connectParts()
{
    connect(&m_feed, &QueueFeed::changed, this, &KioskController::refresh);
    connect(&m_paper, &PaperFeed::changed, this, &KioskController::showCard);
    connect(&m_paper, &PaperFeed::changed, this, &KioskController::checklistChanged);
    connect(&m_camera, &KioskCamera::scanned, this, &KioskController::scanned);
    connect(&m_camera, &KioskCamera::offeredChanged, this, &KioskController::refresh);
    connect(&m_take, &KioskTake::askingChanged, this, &KioskController::askingChanged);
    connect(&m_take, &KioskTake::committed, this, m_sinks.ticket);
    connect(&m_appointmentPages, &KioskAppointments::made, this, &KioskController::showAppointment);
    connect(&m_take, &KioskTake::taken, this, &KioskController::showNumber);
    connect(&m_take, &KioskTake::lost, this, [this] { showTrouble(AnswerLost); });
    connect(&m_take, &KioskTake::failed, this, [this](TakeError error) {
        switch (error) {
        case TakeError::UnknownField:
        case TakeError::UnknownPriority: return showTrouble(ChoiceGone);
        case TakeError::NoDayLeft:
        case TakeError::OtherRequest:
        case TakeError::NotAllowed: // nobody is signed in at a kiosk
        case TakeError::NobodyDecides: return showTrouble(NobodyDecides);
        case TakeError::StorageFailed: return showTrouble(NotWritten);
        }
    });
    connect(&m_help, &KioskHelp::changed, this, [this] {
        watch();
        Q_EMIT helpChanged();
    });
    connect(&m_help, &KioskHelp::patienceOver, this, &KioskController::helpIsLate);
    connect(&m_help, &KioskHelp::closed, this, [this] {
        if (m_page == HelpPage)
            back();
    });
    connect(&m_idle, &KioskIdle::askingChanged, this, &KioskController::idleQuestionChanged);
    connect(&m_idle, &KioskIdle::left, this, &KioskController::endSession);
    connect(&m_exit, &KioskExit::changed, this, &KioskController::exitChanged);
    connect(&m_exit, &KioskExit::granted, this, &KioskController::exitRequested);
}

void KioskController::beginSession()
{
    m_request = Id::random(m_random);
    m_choice = {};
    m_history.clear();
    m_taken.reset();
    m_made.reset();
    m_codeMessage.clear();
    forgetFinder();
    m_ticket = {};
    m_trouble = NoTrouble;
    m_fields.showFirst();
    m_procedures.showFirst();
    m_largeText = m_settings.diagonalInches < LargeTextUnderInches;
    m_highContrast = false;
    m_camera.look();
}

void KioskController::endSession()
{
    m_take.forget();
    m_help.close();
    m_exit.close();
    beginSession();
    m_language.choose(KioskLanguage::Choice::Vietnamese);
    m_appointmentPages.setEnglish(false);
    Q_EMIT languageChanged();
    Q_EMIT lookChanged();
    Q_EMIT choiceChanged();
    Q_EMIT ticketChanged();
    refresh();
    show(m_hall.opening.isEmpty() ? HomePage : ClosedPage);
}

void KioskController::refresh()
{
    const SiteConfiguration &configuration = m_feed.configuration();
    const KioskHall hall = kioskHall(configuration, m_feed.snapshot(), m_feed.now(), isEnglish());
    if (hall != m_hall) {
        m_hall = hall;
        Q_EMIT hallChanged();
    }
    m_fields.show(configuration, m_feed.snapshot(), isEnglish(),
                  followsReceipts() && m_camera.isOffered());
    m_appointmentPages.refresh();
    std::vector<ChoiceRows::Row> groups;
    for (const PriorityGroup &group : configuration.priorities)
        groups.push_back({group.code,
                          isEnglish() && !group.nameEn.isEmpty() ? group.nameEn : group.name,
                          {},
                          {}});
    m_priorities.show(std::move(groups));
    // The doors open and close under an untouched screen; a citizen who is at it finishes.
    if (m_page == HomePage && !m_hall.opening.isEmpty())
        show(ClosedPage);
    else if (m_page == ClosedPage && m_hall.opening.isEmpty())
        show(HomePage);
}

void KioskController::refreshProcedures()
{
    const SiteConfiguration &configuration = m_feed.configuration();
    const QDate today = configuration.zone().date(m_feed.now());
    m_procedures.show(configuration, m_shelf.inForce(today), isEnglish());
    std::vector<ChoiceRows::Row> tabs;
    for (const ProcedurePages::Group &group : m_procedures.groups())
        tabs.push_back(
            {group.field.code, group.name, group.field.colour, u"fields/" + group.field.shape});
    m_tabs.show(std::move(tabs));
}

bool KioskController::isEnglish() const
{
    return m_language.choice() == KioskLanguage::Choice::English;
}

QString KioskController::priorityName() const
{
    const PriorityGroup *group = m_feed.configuration().priority(m_choice.priority);
    if (m_choice.priority.isEmpty() || !group)
        return {};
    return isEnglish() && !group->nameEn.isEmpty() ? group->nameEn : group->name;
}

QString KioskController::procedureName() const
{
    const Procedure *procedure = m_procedures.procedure(m_choice.procedure);
    if (!procedure)
        return {};
    const QString plain = isEnglish() ? procedure->plainNameEn : procedure->plainName;
    return plain.isEmpty() ? procedure->name : plain;
}

const Prerequisite *KioskController::prerequisite() const
{
    const Procedure *procedure = m_procedures.procedure(m_choice.procedure);
    if (!procedure || m_choice.question >= procedure->prerequisites.size())
        return nullptr;
    return &procedure->prerequisites[m_choice.question];
}

QString KioskController::question() const
{
    const Prerequisite *asked = prerequisite();
    if (!asked)
        return {};
    return isEnglish() && !asked->questionEn.isEmpty() ? asked->questionEn : asked->question;
}

KioskController::HelpState KioskController::help() const
{
    switch (m_help.state()) {
    case KioskHelp::State::Asked: return HelpAsked;
    case KioskHelp::State::Coming: return HelpComing;
    case KioskHelp::State::Failed: return HelpFailed;
    case KioskHelp::State::Quiet: break;
    }
    return HelpQuiet;
}

QString KioskController::exitMessage() const
{
    if (m_exit.isLocked())
        return KioskWords::pinLocked();
    return m_exit.isWrong() ? KioskWords::wrongPin() : QString();
}

void KioskController::go(Page page)
{
    if (m_take.isUnderWay() || page == m_page)
        return;
    m_history.push_back(m_page);
    show(page);
}

void KioskController::show(Page page)
{
    const bool changed = page != m_page;
    m_page = page;
    watch();
    m_camera.setOn(page == ScanPage);
    if (!changed)
        return;
    m_scanMessage.clear();
    Q_EMIT scanMessageChanged();
    Q_EMIT pageChanged();
}

void KioskController::watch()
{
    using enum KioskIdle::Watch;
    const bool untouched = !isEnglish() && !m_highContrast && !m_exit.isOpen()
        && m_largeText == (m_settings.diagonalInches < LargeTextUnderInches);
    if (m_page == NumberPage)
        m_idle.watch(Glance);
    else if ((m_page == HomePage || m_page == ClosedPage) && untouched)
        m_idle.watch(Nothing);
    else if (m_page == HelpPage && m_help.state() == KioskHelp::State::Asked)
        m_idle.watch(Nothing);
    else
        m_idle.watch(Person);
}

} // namespace motcua
