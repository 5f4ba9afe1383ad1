#include "tests/ui/desk/deskrig.h"

#include "tests/support/catch.h"
#include "ui/desk/queue/verbbar.h"

#include <QHash>
#include <QTableView>

#include <algorithm>

namespace motcua {

void FarAuthority::claimNext(const ClaimRequest &request, Answer answer)
{
    asked.push_back(request);
    if (near)
        m_decides.claimNext(request, std::move(answer));
    else
        m_open.push_back({request, std::move(answer)});
}

FarAuthority::Question FarAuthority::takeOne()
{
    REQUIRE_FALSE(m_open.empty());
    Question question = std::move(m_open.front());
    m_open.pop_front();
    return question;
}

void FarAuthority::answerOne()
{
    Question question = takeOne();
    m_decides.claimNext(question.request, std::move(question.answer));
}

void FarAuthority::loseAnswer()
{
    m_decides.claimNext(takeOne().request, [](const Result<Ticket, ClaimError> &) {});
}

void FarAuthority::loseQuestion() { takeOne(); }

void FarAuthority::refuseOne(ClaimError error) { takeOne().answer(error); }

QString procedureName(const QString &code)
{
    static const QHash<QString, QString> Names{
        {QStringLiteral("1.001193"), QStringLiteral("Đăng ký khai sinh")},
        {QStringLiteral("1.000656"), QStringLiteral("Đăng ký khai tử")},
        {QStringLiteral("1.000894"), QStringLiteral("Đăng ký kết hôn")},
        {QStringLiteral("1.004884"), QStringLiteral("Đăng ký lại khai sinh")},
        {QStringLiteral("1.004873"), QStringLiteral("Xác nhận tình trạng hôn nhân")},
        {QStringLiteral("2.000635"), QStringLiteral("Cấp bản sao trích lục hộ tịch")},
        {QStringLiteral("2.000815"), QStringLiteral("Chứng thực bản sao từ bản chính")},
    };
    return Names.value(code);
}

bool RememberedMachine::keep(const MachineSetup &setup)
{
    if (!diskRefuses)
        kept = setup;
    return !diskRefuses;
}

bool RememberedMachine::namesPrinter(const PrinterSetting &printer) const
{
    return printer.kind == PrinterKind::Pdf || !printer.target.isEmpty();
}

void RememberedMachine::printTest(const PrinterSetting &printer, Outcome outcome)
{
    tested.push_back(printer);
    answer = std::move(outcome);
}

void RememberedMachine::printDocument(const QByteArray &pdf, const QString &title, Outcome outcome)
{
    documents.emplace_back(pdf, title);
    answer = std::move(outcome);
}

DeskRig::DeskRig(const SiteConfiguration &configuration, const QString &file)
    : site(file, nullptr, false)
    , far(site.authority)
    , queue(site.journal, site.sites, site.days, site.tickets, site.appointmentTable,
            site.counterStates, site.staff, site.numbers, far)
    , appointments(site.journal, site.sites, site.days, site.appointmentTable, site.tickets, queue,
                   site.staff)
    , feed((static_cast<void>(site.sites.apply(configuration, {})), site.journal), queue,
           site.sites, site.help, site.clock)
    , prints(site.database, site.clock)
    , paper(prints)
    , session(site.staff)
    , databaseFile(file)
{
}

DeskServices DeskRig::services()
{
    DeskServices services{feed,
                          paper,
                          queue,
                          site.counters,
                          site.dayService,
                          appointments,
                          site.reserve,
                          site.help,
                          site.work,
                          site.procedures,
                          {site.dossiers, site.citizens, site.calendar, site.accessLog,
                           site.intakeDrafts, site.notifications, site.attachments, site.handOvers,
                           site.savedSelections, site.letters, site.books},
                          setting,
                          session,
                          site.sites,
                          site.staff,
                          machine,
                          site.random,
                          procedureName,
                          [this](const Ticket &ticket) { slips.push_back(ticket); },
                          [this](const Appointment &made) { appointmentSlips.push_back(made); },
                          lockAfter};
    services.dossierPaper = [this](FormKind kind, const std::vector<Dossier> &dossiers) {
        papers.push_back(kind);
        papersOf.push_back(int(dossiers.size()));
    };
    services.scans = scans;
    services.forms = forms;
    services.losses = &site.losses;
    services.settingsShelf = &shelf;
    services.databaseFile = databaseFile;
    services.bookPaper = [this](int year) {
        booksPrinted.push_back(year);
        return true;
    };
    services.calendarShelf = &calendarShelf;
    return services;
}

std::optional<TicketState> DeskRig::state(int counter) const
{
    const std::optional<Ticket> &current = line(counter).current;
    return current ? std::optional(current->state) : std::nullopt;
}

PageRig::PageRig(const QueueController::Patience &patience)
    : controller(services(), view, patience)
{
    controller.setCounter(2);
}

bool PageRig::offers(Verb verb) const
{
    const auto &offers = view.findChild<VerbBar *>()->offers();
    return std::any_of(offers.begin(), offers.end(),
                       [&](const VerbOffer &offer) { return offer.verb == verb; });
}

void PageRig::press(Verb verb)
{
    const auto &offers = view.findChild<VerbBar *>()->offers();
    const auto offer = std::find_if(offers.begin(), offers.end(),
                                    [&](const VerbOffer &o) { return o.verb == verb; });
    REQUIRE(offer != offers.end());
    site.clock.advance(std::chrono::seconds{1}); // nobody presses twice within one
    const auto index = offer - offers.begin();
    view.findChild<QPushButton *>(QStringLiteral("verb%1").arg(index))->click();
}

QStringList PageRig::listed(int column) const
{
    const QAbstractItemModel *model = view.findChild<QTableView *>()->model();
    QStringList texts;
    for (int i = 0; i < model->rowCount(); ++i)
        texts.append(model->index(i, column).data().toString());
    return texts;
}

QString PageRig::text(const char *name) const
{
    const auto *label = view.findChild<QLabel *>(QString::fromLatin1(name));
    REQUIRE(label);
    return label->text();
}

} // namespace motcua
