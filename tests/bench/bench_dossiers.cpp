// B4, and the figures of dossiers: 1,000,000 of them (with --long; else 20,000) received one by one
// through the service into one file, then found as somebody types, beside plain FTS5 on the same
// words; the list when the file is opened anew, and a receipt from its data to the PDF.
#include "app/commands/demosite.h"
#include "app/commands/office.h"
#include "app/commands/scriptedclock.h"
#include "core/base/foldedtext.h"
#include "core/base/random.h"
#include "tests/bench/benchsite.h"
#include "ui/print/formpages.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <array>
#include <random>

using namespace motcua;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr int DossiersPerDay = 4'000;
constexpr int Rounds = 20;
constexpr int PageOfList = 50;
const QString Procedure = QStringLiteral("1.004873");

// As frequent as they are: more than a third is called Nguyễn.
constexpr std::array Families{u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Trần", u"Lê",
                              u"Phạm",   u"Hoàng",  u"Vũ",     u"Đặng",   u"Bùi",  u"Đỗ"};
constexpr std::array Middles{u"Thị", u"Văn", u"Thị Ngọc", u"Minh", u"Hữu", u"Thanh",
                             u"Đức", u"Thị", u"Văn",      u"Quốc", u"Gia", u"Xuân"};
constexpr std::array Givens{u"An",   u"Bình", u"Chi",  u"Dũng",  u"Giang", u"Hà",   u"Hải",
                            u"Hằng", u"Hòa",  u"Hùng", u"Khôi",  u"Lan",   u"Linh", u"Long",
                            u"Mai",  u"Minh", u"Nam",  u"Nga",   u"Oanh",  u"Phúc", u"Quân",
                            u"Sơn",  u"Tâm",  u"Thảo", u"Trang", u"Tú",    u"Uyên", u"Việt"};
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

class People {
public:
    Person next()
    {
        const auto of = [this](const auto &list) {
            return QString::fromUtf16(list[m_engine() % list.size()]);
        };
        Person person;
        person.name = of(Families) + u' ' + of(Middles) + u' ' + of(Givens);
        person.number =
            QStringLiteral("%1").arg(31'190'000'000 + m_number++, 12, 10, QLatin1Char('0'));
        person.phone =
            QStringLiteral("09%1").arg(m_engine() % 100'000'000, 8, 10, QLatin1Char('0'));
        return person;
    }

private:
    std::mt19937 m_engine{2026};
    qint64 m_number = 0;
};

std::unique_ptr<Office> opened(const DataFolder &folder, const Clock &clock, Random &random)
{
    auto office = Office::open({folder, QStringLiteral("bench")}, clock, random);
    if (!office)
        giveUp("the site cannot be opened");
    return std::move(office).value();
}

double milliseconds(steady_clock::duration d) { return microseconds(d) / 1000; }

template <typename Act> double timed(Act act)
{
    const auto start = steady_clock::now();
    act();
    return milliseconds(steady_clock::now() - start);
}

void receiveAll(Office &office, ScriptedClock &clock, int dossiers)
{
    People people;
    std::vector<double> times;
    const auto start = steady_clock::now();
    for (int i = 0; i < dossiers; ++i) {
        if (i % DossiersPerDay == 0)
            clock.set(clock.now() + 24h);
        Intake intake;
        intake.request = Id::random(office.random());
        intake.procedure = Procedure;
        intake.owner = people.next();
        intake.papers = {{QStringLiteral("Tờ khai"), 1, 0}};
        std::optional<DossierError> refused;
        times.push_back(timed([&] {
            office.dossiers().receive(intake, [&](const auto &received) {
                if (!received)
                    refused = received.error();
            });
        }));
        if (refused)
            giveUp(qPrintable(
                QStringLiteral("dossier %1 is not received: %2").arg(i + 1).arg(int(*refused))));
    }
    const double seconds = milliseconds(steady_clock::now() - start) / 1000;
    figure("B4", "dossiers received through the service, one commit each", dossiers / seconds,
           "a second");
    const std::vector<double> last(
        times.end() - std::min<std::ptrdiff_t>(10'000, std::ssize(times)), times.end());
    figure("B4", "commit of an intake, p99 of the last ones", quantile(last, 0.99), "ms");
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

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const bool isLong = QGuiApplication::arguments().contains(QStringLiteral("--long"));
    const int dossiers = isLong ? 1'000'000 : 20'000;
    const QTemporaryDir place(benchFolder() + QStringLiteral("/dossiers-XXXXXX"));
    const DataFolder folder(place.filePath(QStringLiteral("site")));
    SystemRandom random;
    ScriptedClock clock(SiteZone::vietnam().at(QDate(2027, 1, 4), QTime(8, 0)));
    if (!Office::create({folder, QStringLiteral("bench")}, demoSite(), clock, random))
        giveUp("the site cannot be made");
    {
        const auto office = opened(folder, clock, random);
        receiveAll(*office, clock, dossiers);
    }
    figure("B4", "file per dossier, operations, tables and words",
           double(QFileInfo(folder.database()).size()) / dossiers, "bytes");
    std::unique_ptr<Office> office;
    const double first = timed([&] {
        office = opened(folder, clock, random);
        if (!office->dossiers().list(PageOfList))
            giveUp("the list failed");
    });
    figure("B4", "the file opened, to the first list", first, "ms");
    print(*office);
    search(*office, folder.database());
    return 0;
}
