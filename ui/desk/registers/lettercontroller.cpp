#include "ui/desk/registers/lettercontroller.h"

#include "core/documents/dossierpapers.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/registers/letterlinespart.h"
#include "ui/desk/registers/letterspart.h"
#include "ui/desk/registers/registersview.h"
#include "ui/desk/registers/registerswords.h"
#include "ui/desk/session/desksession.h"
#include "ui/models/queuefeed.h"
#include "ui/print/formpages.h"
#include "ui/scan/pagedpicture.h"

#include <algorithm>
#include <map>

namespace motcua {

namespace {

constexpr int PreviewDots = 720; // across

} // namespace

LetterController::LetterController(const DeskServices &services, RegistersView &view,
                                   QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_view(view)
    , m_reader(services)
{
    LettersPart &letters = view.letters();
    connect(&services.feed, &QueueFeed::changed, this, &LetterController::look);
    connect(&services.session, &DeskSession::opened, this, &LetterController::refresh);
    connect(&services.session, &DeskSession::locked, this, &LetterController::forget);
    connect(&view, &RegistersView::shown, this, &LetterController::refresh);
    connect(&view, &RegistersView::paneChanged, this, &LetterController::refresh);
    connect(&letters, &LettersPart::choiceChanged, this, &LetterController::preview);
    connect(&letters, &LettersPart::approveWanted, this, &LetterController::approve);
    connect(&letters, &LettersPart::declineWanted, this, &LetterController::askWhy);
    connect(&letters, &LettersPart::declined, this, &LetterController::decline);
    connect(&letters, &LettersPart::dossierWanted, this, [this] {
        if (const auto chosen = m_view.letters().chosen())
            Q_EMIT dossierWanted(Dossier(m_proposed[*chosen].dossier));
    });
    connect(&view.lines(), &LetterLinesPart::yearChanged, this, &LetterController::listLines);
    connect(&view.lines(), &LetterLinesPart::againWanted, this, &LetterController::printAgain);
    connect(&view.lines(), &LetterLinesPart::dossierWanted, this, [this] {
        if (const auto chosen = m_view.lines().chosen())
            Q_EMIT dossierWanted(Dossier(m_lines[*chosen].dossier));
    });
    refresh();
}

void LetterController::forget()
{
    m_beside.giveUp();
    m_view.letters().setEntries({});
    m_view.letters().setPage({});
    m_view.letters().closeReason();
    m_view.lines().setLines({});
    m_view.clearMessage();
    m_proposed.clear();
    m_lines.clear();
}

void LetterController::look()
{
    if (m_view.isVisible() || m_services.feed.now() - m_read >= Unseen)
        refresh();
}

void LetterController::refresh()
{
    if (!m_reader.isOpen())
        return;
    m_read = m_services.feed.now();
    listProposed();
    if (m_view.isVisible() && m_view.pane() == RegisterPane::Lines)
        listLines();
}

void LetterController::listProposed()
{
    auto proposed = m_services.dossiers.letters.proposed();
    if (!proposed)
        return m_view.showMessage(DossierWords::notRead());
    m_proposed = std::move(proposed).value();
    std::erase_if(m_proposed, [this](const LetterService::Proposal &one) {
        return !m_reader.maySee(one.dossier);
    });
    const int waiting = int(std::ranges::count_if(
        m_proposed, [](const auto &one) { return one.wanted.letter != Letter::Thanks; }));
    if (waiting != m_told) {
        m_told = waiting;
        Q_EMIT proposedChanged(waiting);
    }
    m_view.setProposed(int(m_proposed.size()));
    if (!m_view.isVisible())
        return;
    const SiteZone zone = m_services.feed.configuration().zone();
    std::vector<LetterEntry> entries;
    for (const auto &[dossier, wanted] : m_proposed)
        entries.push_back({dossier.id, wanted.letter, RegistersWords::letter(wanted.letter),
                           m_reader.nameOf(dossier.submitter), m_reader.procedureOf(dossier),
                           DossierWords::shortMoment(wanted.since, zone), dossier.code()});
    m_view.letters().setEntries(entries);
}

void LetterController::listLines()
{
    const auto years = m_services.dossiers.letters.years();
    if (!years)
        return m_view.showMessage(DossierWords::notRead());
    m_view.lines().setYears(years.value());
    auto lines = m_services.dossiers.letters.ofYear(m_view.lines().year());
    if (!lines)
        return m_view.showMessage(DossierWords::notRead());
    m_lines = std::move(lines).value();
    std::erase_if(m_lines, [this](const LetterService::Line &line) {
        return !m_reader.maySee(line.dossier);
    });
    const SiteZone zone = m_services.feed.configuration().zone();
    std::vector<QStringList> rows;
    for (const auto &[dossier, letter] : m_lines)
        rows.push_back({QStringLiteral("%1/%2").arg(letter.number).arg(letter.year),
                        zone.date(letter.at).toString(QStringLiteral("dd/MM/yyyy")),
                        RegistersWords::letter(letter.letter), m_reader.nameOf(dossier.submitter),
                        dossier.code(), m_reader.accountName(letter.by)});
    m_view.lines().setLines(rows);
}

// Whoever went on to another one meanwhile is not shown this one.
void LetterController::preview()
{
    m_beside.giveUp();
    const auto chosen = m_view.letters().chosen();
    if (!chosen || *chosen >= m_proposed.size() || !m_services.paperPreview)
        return m_view.letters().setPage({});
    const FormKind kind = formOf(m_proposed[*chosen].wanted.letter);
    const auto sheets = m_services.paperPreview(kind, m_proposed[*chosen].dossier);
    if (sheets.empty())
        return m_view.letters().setPage({});
    const auto draw = [kind, sheets]() -> QImage {
        const auto pages = PagedPicture::open(formPdf({}, paperOf(kind), sheets));
        return pages ? pages.value().page(0, PreviewDots) : QImage();
    };
    m_beside.start(draw, [this](const QImage &page) { m_view.letters().setPage(page); });
}

void LetterController::approve()
{
    if (!m_reader.isOpen())
        return;
    std::map<Letter, std::vector<Dossier>> entered;
    int letters = 0;
    std::optional<DossierError> refused;
    const std::vector<std::size_t> wanted = m_view.letters().wanted();
    if (wanted.empty())
        return m_view.showMessage(RegistersWords::nothingChosen());
    for (const std::size_t place : wanted) {
        const auto &[dossier, letter] = m_proposed[place];
        auto registered = m_services.dossiers.letters.registerLetter(dossier.id, letter.letter,
                                                                     m_services.session.actor());
        if (registered) {
            entered[letter.letter].push_back(std::move(registered).value());
            ++letters;
        } else {
            refused = registered.error();
        }
    }
    const bool prints = bool(m_services.dossierPaper);
    if (prints) {
        for (const auto &[letter, dossiers] : entered)
            m_services.dossierPaper(formOf(letter), dossiers);
    }
    m_view.showMessage(
        letters == 0 ? DossierWords::refusal(*refused)
                     : RegistersWords::approved(letters, int(wanted.size()) - letters, prints));
    refresh();
    if (letters > 0)
        Q_EMIT dossiersChanged();
}

void LetterController::askWhy()
{
    const std::vector<std::size_t> wanted = m_view.letters().wanted();
    if (wanted.empty())
        return m_view.showMessage(RegistersWords::nothingChosen());
    if (std::ranges::any_of(wanted, [this](std::size_t place) {
            return m_proposed[place].wanted.letter == Letter::Apology;
        }))
        return m_view.showMessage(RegistersWords::apologyStays());
    m_view.letters().askReason(RegistersWords::whyNone(int(wanted.size())),
                               RegistersWords::usualReason());
}

void LetterController::decline(const QString &reason)
{
    if (!m_reader.isOpen())
        return;
    if (reason.isEmpty())
        return m_view.showMessage(RegistersWords::reasonWanted());
    int letters = 0;
    for (const std::size_t place : m_view.letters().wanted()) {
        const auto declined = m_services.dossiers.letters.decline(
            m_proposed[place].dossier.id, reason, m_services.session.actor());
        if (!declined)
            return m_view.showMessage(DossierWords::refusal(declined.error()));
        ++letters;
    }
    m_view.letters().closeReason();
    m_view.showMessage(RegistersWords::declined(letters));
    refresh();
    Q_EMIT dossiersChanged();
}

void LetterController::printAgain()
{
    const auto chosen = m_view.lines().chosen();
    if (!chosen || !m_reader.isOpen())
        return m_view.showMessage(RegistersWords::nothingChosen());
    const auto &[dossier, letter] = m_lines[*chosen];
    if (m_services.dossierPaper)
        m_services.dossierPaper(formOf(letter.letter), {dossier});
    m_view.showMessage(RegistersWords::again(bool(m_services.dossierPaper)));
}

} // namespace motcua
