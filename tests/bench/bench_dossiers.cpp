// B4, and the figures of dossiers: 1,000,000 of them (with --long; else 20,000) received one by one
// through the service into one file, then found as somebody types, beside plain FTS5 on the same
// words; the desk opened anew on that file, to the first list; and a receipt from its data to the
// PDF. With --site DIR the file stays there, and the next run looks at it as it is.
#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/scriptedclock.h"
#include "app/motcua/receptioncounter.h"
#include "core/base/foldedtext.h"
#include "core/base/random.h"
#include "tests/bench/benchdossiers.h"
#include "tests/bench/benchsite.h"
#include "ui/desk/dossiers/dossierview.h"
#include "ui/desk/window/deskwindow.h"
#include "ui/desk/window/notebutton.h"
#include "ui/print/formpages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTranslator>
#include <QTreeWidget>

using namespace motcua;
using namespace std::chrono_literals;

namespace {

constexpr int DossiersPerDay = 4'000;
constexpr int Rounds = 20;
constexpr int PageOfList = 50;

// What people type: one letter, common and rare names, codes, telephones, nothing at all.
const QStringList Queries{QStringLiteral("n"),          QStringLiteral("ng"),
                          QStringLiteral("ngu"),        QStringLiteral("nguyen"),
                          QStringLiteral("nguyen thi"), QStringLiteral("nguyễn văn an"),
                          QStringLiteral("tran b"),     QStringLiteral("do u"),
                          QStringLiteral("uyen bui"),   QStringLiteral("khoi vu gia"),
                          QStringLiteral("an"),         QStringLiteral("x"),
                          QStringLiteral("h26"),        QStringLiteral("tam 0001"),
                          QStringLiteral("0912"),       QStringLiteral("09123"),
                          QStringLiteral("0311900"),    QStringLiteral("zzzz"),
                          QStringLiteral("nguyen zzz"), QStringLiteral("thi ngoc oanh dang")};

std::unique_ptr<Office> opened(const DataFolder &folder, const Clock &clock, Random &random)
{
    auto office = Office::open({folder, QStringLiteral("bench")}, clock, random);
    if (!office)
        giveUp("the site cannot be opened");
    return std::move(office).value();
}

void receiveAll(Office &office, ScriptedClock &clock, int dossiers)
{
    BenchPeople people;
    std::vector<double> times;
    const double ms = timed([&] {
        for (int day = 0; day < dossiers / DossiersPerDay; ++day) {
            clock.set(clock.now() + 24h);
            times = receiveDossiers(office, people, DossiersPerDay);
        }
    });
    figure("B4", "dossiers received through the service, one commit each", 1000 * dossiers / ms,
           "a second");
    figure("B4", "commit of an intake, p99 of the last day", quantile(times, 0.99), "ms");
}

// Plain FTS5 on the same words, with prefixes of its own.
void makePeer(Database &database)
{
    Transaction transaction(database);
    database.exec("CREATE VIRTUAL TABLE peer USING fts5(words,content='',detail=none,columnsize=0,"
                  "prefix='1 2 3');"
                  "INSERT INTO peer(rowid,words) SELECT no,words FROM dossier_search_text");
    transaction.commit();
}

int peerFinds(Database &database, const QString &typed)
{
    QStringList words;
    for (const QString &word : plainText(typed).split(u' '))
        words.append(u'"' + word + QStringLiteral("\"*"));
    Query rows =
        database.query("SELECT t.id FROM peer p JOIN dossier_search_text t ON t.no=p.rowid "
                       "WHERE peer MATCH ? ORDER BY p.rowid DESC LIMIT ?");
    rows.bind(1, words.join(QStringLiteral(" AND "))).bind(2, PageOfList);
    int found = 0;
    while (rows.step())
        ++found;
    return found;
}

void search(Office &office, const QString &file)
{
    const std::array filters{DossierFilter{}, DossierFilter{DossierState::Stopped, {}, {}},
                             DossierFilter{{}, {}, {}, QDate(2026, 2, 3), QDate(2026, 11, 12)}};
    std::vector<double> finding;
    std::vector<double> counting;
    for (int round = 0; round < Rounds; ++round) {
        for (const QString &typed : Queries) {
            for (const DossierFilter &filter : filters) {
                finding.push_back(timed([&] {
                    if (!office.dossiers().search(typed, filter, PageOfList))
                        giveUp("a search failed");
                }));
                counting.push_back(timed([&] {
                    if (!office.dossiers().count(typed, filter))
                        giveUp("a count failed");
                }));
            }
        }
    }
    Database peer(file);
    makePeer(peer);
    std::vector<double> peers;
    for (int round = 0; round < Rounds; ++round) {
        for (const QString &typed : Queries)
            peers.push_back(timed([&] { peerFinds(peer, typed); }));
    }
    figure("B4", "search as one types, p99, 50 dossiers read", quantile(finding, 0.99), "ms");
    figure("B4", "search as one types, median", quantile(finding, 0.5), "ms");
    figure("B4", "count up to 1,000+, p99", quantile(counting, 0.99), "ms");
    figure("B4", "plain FTS5 with prefixes, the ids alone, p99", quantile(peers, 0.99), "ms");
    figure("B4", "our p99 for one of plain FTS5", quantile(finding, 0.99) / quantile(peers, 0.99),
           "of it");
}

void print(Office &office)
{
    const auto newest = office.dossiers().list(PageOfList);
    if (!newest)
        giveUp("the list failed");
    std::vector<double> times;
    for (const Dossier &dossier : newest.value()) {
        times.push_back(timed([&] {
            const auto sheets = office.papers().ofDossier(FormKind::Receipt, dossier.id, {});
            if (!sheets || formPdf({}, FormPaper::A5, sheets.value()).isEmpty())
                giveUp("a receipt cannot be printed");
        }));
    }
    figure("B4", "a receipt of two copies, from data to PDF, p99", quantile(times, 0.99), "ms");
}

// What a person sees who starts the desk and goes to the dossiers.
void openDesk(Office &office)
{
    Options options;
    options.kiosk = options.board = false;
    MachineSettings(office.folder().file(u"machine.ini"), office.folder().slips()).setCounter(1);
    ReceptionCounter counter(office, options, office.folder().slips(), {});
    counter.show();
    DeskWindow &window = *counter.deskWindow();
    for (NoteButton *entry : window.findChildren<NoteButton *>()) {
        if (entry->label() == DossierView::tr("Dossiers"))
            entry->click();
    }
    const auto *list = window.findChild<QTreeWidget *>(QStringLiteral("dossiersList"));
    while (!list->isVisible() || list->topLevelItemCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.grab();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTranslator texts;
    if (!texts.load(ReceptionCounter::vietnamese()))
        giveUp("the translations are missing");
    QCoreApplication::installTranslator(&texts);
    QCommandLineParser parser;
    const QCommandLineOption isLong(QStringLiteral("long"));
    const QCommandLineOption site(QStringLiteral("site"), {}, QStringLiteral("DIR"));
    parser.addOptions({isLong, site});
    parser.process(application);

    const QTemporaryDir place(benchFolder() + QStringLiteral("/dossiers-XXXXXX"));
    const DataFolder folder(parser.isSet(site) ? parser.value(site)
                                               : place.filePath(QStringLiteral("site")));
    SystemRandom random;
    ScriptedClock clock(SiteZone::vietnam().at(QDate(2027, 1, 4), QTime(8, 0)));
    if (!QFileInfo::exists(folder.database())) {
        const int dossiers = parser.isSet(isLong) ? 1'000'000 : 20'000;
        if (!Office::create({folder, QStringLiteral("bench")}, demoSite(), clock, random))
            giveUp("the site cannot be made");
        const auto office = opened(folder, clock, random);
        receiveAll(*office, clock, dossiers);
        office->checked();
        figure("B4", "file per dossier, operations, tables and words",
               double(QFileInfo(folder.database()).size()) / dossiers, "bytes");
    }
    std::unique_ptr<Office> office;
    const double first = timed([&] {
        office = opened(folder, clock, random);
        openDesk(*office);
    });
    figure("B4", "the desk opened, to the first list of dossiers drawn", first, "ms");
    print(*office);
    search(*office, folder.database());
    return 0;
}
