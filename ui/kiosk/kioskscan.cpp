// A code that is held up, and where it leads: intents of KioskController.
#include "ui/kiosk/kioskcontroller.h"

#include "core/procedures/linkedprocedure.h"
#include "ui/kiosk/kioskscanwords.h"
#include "ui/kiosk/procedureshelf.h"
#include "ui/models/queuefeed.h"

#include <algorithm>

namespace motcua {

void KioskController::openScan() { go(ScanPage); }

// Where a number is being taken or shown, or somebody was called, a code means nothing new.
bool KioskController::hearsScans() const
{
    switch (m_page) {
    case HelpPage:
    case SorryPage:
    case ClosedPage: return false;
    default: return !m_take.isUnderWay() && !m_exit.isOpen();
    }
}

// Whoever is on the way to a number goes on from where they are.
bool KioskController::isChoosing() const
{
    switch (m_page) {
    case FieldsPage:
    case ProceduresPage:
    case QuestionPage:
    case PriorityPage:
    case AppointmentPage:
    case DetailsPage: return true;
    default: return false;
    }
}

void KioskController::scanned(const QString &text)
{
    if (!hearsScans())
        return;
    const std::size_t scan = qHash(text);
    if (m_page == NumberPage) {
        if (scan == m_lastScan)
            return; // read twice
        endSession(); // somebody else has come, and the number before them is on paper
    }
    m_lastScan = scan;
    m_idle.touched();
    struct Follow {
        KioskController &kiosk;
        void operator()(const CitizenCard &card) const { kiosk.follow(card); }
        void operator()(const PersonalNumber &number) const { kiosk.follow(number); }
        void operator()(const ProcedureLink &link) const { kiosk.follow(link); }
        void operator()(const TicketCode &code) const { kiosk.follow(code); }
        void operator()(const AppointmentCode &code) const { kiosk.follow(code); }
        void operator()(const DossierCode &) const { kiosk.say(KioskScanWords::dossier()); }
        void operator()(const ReserveCode &) const { kiosk.say(KioskScanWords::reserve()); }
        void operator()(const ReceiptCode &code) const { kiosk.follow(code); }
        void operator()(const FormCode &form) const { kiosk.openScanned(form.procedure); }
        void operator()(const EnrolmentCode &) const { kiosk.say(KioskScanWords::otherCode()); }
        void operator()(const UnknownCode &code) const { kiosk.follow(code); }
    };
    std::visit(Follow{*this}, meaningOf(text));
}

void KioskController::setScanner(Scanner scanner)
{
    if (scanner == m_scanner)
        return;
    m_scanner = scanner;
    Q_EMIT scannerChanged();
}

// The number alone tells the year of birth, which is all that is looked at.
void KioskController::scannerUnreadable(const QString &number)
{
    if (!number.isEmpty())
        return scanned(number);
    if (!hearsScans())
        return;
    m_idle.touched();
    say(KioskScanWords::unreadable());
}

void KioskController::say(const QString &sentence)
{
    if (m_page != ReceiptPage)
        go(ScanPage);
    m_scanMessage = sentence;
    Q_EMIT scanMessageChanged();
}

void KioskController::follow(const CitizenCard &card)
{
    followAge(fullYears(card.born, m_feed.configuration().zone().date(m_feed.now())));
}

void KioskController::follow(const PersonalNumber &number)
{
    const CardDate born{number.bornYear, 0, 0};
    followAge(fullYears(born, m_feed.configuration().zone().date(m_feed.now())));
}

// Nothing but the group stays: no name, no number, no age.
void KioskController::followAge(std::optional<int> years)
{
    if (!years)
        return say(KioskScanWords::unreadableAge());
    const PriorityGroup *group = m_feed.configuration().priorityOfAge(*years);
    if (!group)
        return say(KioskScanWords::noPriority());
    m_choice.priority = group->code;
    Q_EMIT choiceChanged();
    if (!isChoosing())
        go(FieldsPage);
    m_scanMessage = KioskScanWords::offered(priorityName());
    Q_EMIT scanMessageChanged();
}

void KioskController::follow(const ProcedureLink &link)
{
    const QDate today = m_feed.configuration().zone().date(m_feed.now());
    const std::vector<Procedure> procedures = m_shelf.inForce(today);
    const Procedure *meant =
        linkedProcedure(link, procedures, m_shelf.searchWords(), m_shelf.links());
    if (!meant)
        return say(KioskScanWords::unknownProcedure());
    openScanned(meant->code);
}

void KioskController::follow(const UnknownCode &code)
{
    const QDate today = m_feed.configuration().zone().date(m_feed.now());
    const std::vector<Procedure> procedures = m_shelf.inForce(today);
    const Procedure *meant = namedProcedure(code.text, procedures, m_shelf.links());
    if (!meant)
        return say(KioskScanWords::otherCode());
    openScanned(meant->code);
}

void KioskController::openScanned(const QString &procedure)
{
    m_finding = true;
    refreshProcedures();
    refreshFinder();
    if (!m_finder.procedure(procedure))
        return say(KioskScanWords::notServedHere());
    openDetails(procedure);
}

void KioskController::follow(const TicketCode &code)
{
    const SiteConfiguration &configuration = m_feed.configuration();
    if (code.site != configuration.site.id)
        return say(KioskScanWords::otherCentre());
    std::optional<Ticket> ticket;
    try {
        for (Ticket &known : m_queue.list(code.day)) {
            if (code.belongsTo(known.id))
                ticket = std::move(known);
        }
    } catch (const StorageError &) {
        return say(KioskScanWords::notRead());
    }
    if (!ticket)
        return say(KioskScanWords::unknownNumber());
    if (code.day < configuration.zone().date(m_feed.now()))
        return say(KioskScanWords::ofDay(code.day));
    if (const QString sentence = KioskScanWords::ticket(*ticket); !sentence.isEmpty())
        return say(sentence);
    showNumber(*ticket);
}

void KioskController::follow(const AppointmentCode &code)
{
    if (code.site != m_feed.configuration().site.id)
        return say(KioskScanWords::otherCentre());
    openCode();
    enterCode(code.code);
}

} // namespace motcua
