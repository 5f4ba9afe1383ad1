#include "tests/ui/kiosk/kioskrig.h"

#include "core/procedures/catalogue.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTest>

namespace motcua {

namespace {

Field field(const char *code, const char *name, const char *nameEn, const char *words,
            const char *wordsEn, const char *colour, const char *shape, char series, int order)
{
    Field f;
    f.code = QString::fromUtf8(code);
    f.name = QString::fromUtf8(name);
    f.nameEn = QString::fromUtf8(nameEn);
    f.plainWords = QString::fromUtf8(words);
    f.plainWordsEn = QString::fromUtf8(wordsEn);
    f.colour = QString::fromUtf8(colour);
    f.shape = QString::fromUtf8(shape);
    f.series = QLatin1Char(series);
    f.agency = QStringLiteral("ubnd");
    f.order = order;
    return f;
}

Counter counter(int number, std::vector<ServedField> serves)
{
    return {number, QStringLiteral("Quầy %1").arg(number), QStringLiteral("ubnd"),
            std::move(serves)};
}

PriorityGroup group(const char *code, const char *name, const char *nameEn, int minutes)
{
    return {QString::fromUtf8(code), QString::fromUtf8(name), QString::fromUtf8(nameEn),
            std::chrono::minutes{minutes}};
}

// Along the items: what a repeater makes is nobody's QObject child.
QQuickItem *visibleItem(QQuickItem *item, const QString &name)
{
    if (!item->isVisible())
        return nullptr;
    if (item->objectName() == name)
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = visibleItem(child, name))
            return found;
    }
    return nullptr;
}

constexpr int Patience = 5000; // milliseconds

} // namespace

SiteConfiguration kioskConfiguration()
{
    SiteConfiguration c;
    c.site.authority = QStringLiteral("UBND Phường Mẫu");
    c.site.name = QStringLiteral("Phường Mẫu");
    c.site.centre = QStringLiteral("Trung tâm Phục vụ hành chính công");
    c.site.centreEn = QStringLiteral("Public Administration Service Centre");
    c.site.zone = QStringLiteral("Asia/Ho_Chi_Minh");
    c.site.hotline = QStringLiteral("0236 000 000");
    c.site.pledge = QStringLiteral("Luôn mỉm cười, nhẹ nhàng, lắng nghe, giúp đỡ");
    c.site.pledgeEn = QStringLiteral("Always smiling, gentle, listening, helpful");
    for (int weekday = 1; weekday <= 7; ++weekday)
        c.site.opening.push_back({weekday, QTime(0, 0), QTime(23, 59, 59, 999)});
    c.agencies = {{QStringLiteral("ubnd"), QStringLiteral("UBND phường"), QStringLiteral("Ward")}};
    c.fields = {field("ho-tich", "Hộ tịch", "Civil status", "khai sinh, kết hôn, khai tử",
                      "birth, marriage, death", "#0B4F8A", "people", 'A', 1),
                field("chung-thuc", "Chứng thực", "Certification", "sao y, chữ ký",
                      "certified copies, signatures", "#7A3E00", "stamp", 'B', 2),
                field("dat-dai", "Đất đai, xây dựng", "Land, building", "sổ đỏ, xin phép xây nhà",
                      "land certificate, building permit", "#145A30", "house", 'C', 3),
                field("bao-tro", "Bảo trợ xã hội", "Social support", "trợ cấp, người cao tuổi",
                      "allowances, the elderly", "#8A0B5A", "hand", 'E', 4),
                field("cong-an", "Công an", "Police", "căn cước, hộ khẩu",
                      "identity card, residence", "#5B2A86", "idcard", 'G', 5),
                field("bao-hiem", "Bảo hiểm xã hội", "Social insurance", "thẻ BHYT",
                      "health insurance card", "#00616B", "health", 'H', 6),
                field("thue", "Thuế", "Tax", "thuế đất", "land tax", "#5A4A00", "receipt", 'K', 7),
                field("khac", "Việc khác", "Other matters", "kinh doanh, văn hóa",
                      "business, culture", "#3F5166", "other", 'L', 8),
                field("huong-dan", "Hướng dẫn", "Guidance", "chưa rõ làm ở đâu",
                      "not sure where to go", "#0B4F8A", "guide", 'N', 9)};
    c.fields.back().guidance = true;
    const auto serve = [](const char *code) { return ServedField{QString::fromUtf8(code), 1}; };
    c.counters = {counter(1, {serve("chung-thuc"), serve("ho-tich")}),
                  counter(2, {serve("chung-thuc"), serve("ho-tich")}),
                  counter(3, {serve("ho-tich")}),
                  counter(4, {serve("dat-dai"), serve("bao-tro"), serve("khac")}),
                  counter(5, {serve("cong-an")}),
                  counter(6, {serve("bao-hiem"), serve("thue"), serve("huong-dan")})};
    c.priorities = {
        group("mang-thai", "Phụ nữ mang thai, có con nhỏ", "Pregnant, or with a small child", 15),
        group("nguoi-co-cong", "Người có công", "Persons with meritorious service", 15),
        group("khuyet-tat", "Người khuyết tật", "Persons with disabilities", 20),
        group("nguoi-cao-tuoi", "Người cao tuổi", "Elderly", 20)};
    c.priorities.back().fromAge = 60;
    return c;
}

TestShelf::TestShelf()
{
    QFile file(QStringLiteral(MOTCUA_CATALOGUE));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto catalogue = parseCatalogue(file.readAll());
    REQUIRE(catalogue.ok());
    procedures = catalogue.value().procedures;
    QFile asked(QStringLiteral(MOTCUA_SEARCHWORDS));
    REQUIRE(asked.open(QIODevice::ReadOnly));
    const auto read = parseSearchWords(asked.readAll());
    REQUIRE(read.ok());
    words = read.value();
}

void SlowNumbers::draw(const DrawRequest &request, Answer answer)
{
    ++asked;
    switch (mode) {
    case Mode::AtOnce: m_real.draw(request, std::move(answer)); break;
    case Mode::Held: m_held.emplace_back(request, std::move(answer)); break;
    case Mode::Lost: break;
    case Mode::Failing: answer(DrawError::StorageFailed); break;
    case Mode::Alone: answer(DrawError::NobodyDecides); break;
    }
}

void SlowNumbers::release()
{
    for (auto &[request, answer] : std::exchange(m_held, {}))
        m_real.draw(request, std::move(answer));
}

KioskRig::Configured::Configured(TestSite &site, const SiteConfiguration &configuration)
{
    REQUIRE(site.sites.apply(configuration, {}).ok());
}

KioskSettings KioskRig::settings(const Options &options)
{
    KioskSettings s;
    s.place = QStringLiteral("Máy lấy số");
    s.diagonalInches = options.inches;
    s.printsSlips = options.printsSlips;
    s.take.patience = std::chrono::milliseconds{900};
    s.idle = options.idle;
    s.helpPatience = std::chrono::milliseconds{900};
    s.pinRest = std::chrono::milliseconds{300};
    return s;
}

KioskRig::KioskRig()
    : KioskRig(Options())
{
}

KioskRig::KioskRig(const Options &options)
    : site(QStringLiteral(":memory:"), nullptr, false)
    , configured(site, options.configuration)
    , numbers(site.numbers)
    , queue(site.journal, site.sites, site.days, site.tickets, site.appointmentTable,
            site.counterStates, site.staff, numbers, site.authority)
    , feed(site.journal, queue, site.sites, site.help, site.clock)
    , prints(site.database, site.clock)
    , paper(prints)
    , language(QStringLiteral(":/i18n/motcua_vi.qm"), QStringLiteral(":/i18n/motcua_en.qm"))
    , appointments(site.journal, site.sites, site.days, site.appointmentTable, site.tickets, queue,
                   site.staff)
    , controller(feed, paper, queue, appointments, site.help, shelf, site.random, language,
                 options.camera ? &camera : nullptr, settings(options),
                 {[this](const Ticket &ticket) {
                      slips.push_back(ticket);
                      REQUIRE(prints.print(ticket));
                  },
                  [this](const Appointment &appointment) {
                      appointmentSlips.push_back(appointment);
                      REQUIRE(prints.print(appointment));
                  },
                  [this](const Id &copy, const Procedure &procedure) {
                      checklists.emplace_back(copy, procedure.code);
                      REQUIRE(prints.printChecklist(copy, procedure.code));
                  }})
    , window(controller)
{
    QCoreApplication::installTranslator(&language);
    window.engine()->retranslate();
    window.resize(options.size);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    settle();
}

void KioskRig::fillHall()
{
    const auto take = [this](const char *code, int people) {
        for (int i = 0; i < people; ++i)
            site.take(QString::fromUtf8(code));
    };
    take("ho-tich", 3);
    take("chung-thuc", 3);
    take("cong-an", 2);
    for (const int number : {1, 2, 3, 5}) {
        REQUIRE(site.next(number).ok());
        REQUIRE(queue.start({number, {}}).ok());
        site.clock.advance(std::chrono::minutes{3});
        REQUIRE(queue.finish({number, {}}).ok());
    }
    take("ho-tich", 5);
    take("chung-thuc", 2);
    take("dat-dai", 4);
    feed.refresh();
}

int KioskRig::ticketCount() { return static_cast<int>(queue.list(queue.today()).size()); }

QQuickItem *KioskRig::item(const char *name)
{
    QQuickItem *found = nullptr;
    const QString wanted = QString::fromUtf8(name);
    // Pages are made one after another and laid out in the next frame: a slow machine may take
    // long.
    const auto look = [&] {
        return (found = visibleItem(window.contentItem(), wanted)) != nullptr;
    };
    if (!QTest::qWaitFor(look, Patience))
        FAIL("no visible item " << name);
    return found;
}

bool KioskRig::has(const char *name)
{
    return visibleItem(window.contentItem(), QString::fromUtf8(name)) != nullptr;
}

QPoint KioskRig::centre(const char *name)
{
    QQuickItem *found = item(name);
    return found->mapToScene(QPointF(found->width() / 2, found->height() / 2)).toPoint();
}

void KioskRig::tap(const char *name)
{
    QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, centre(name));
}

void KioskRig::touch(const char *name)
{
    tap(name);
    settle(620);
}

void KioskRig::settle(int ms)
{
    QTest::qWait(ms > 0 ? ms : 30);
    window.contentItem()->ensurePolished();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace motcua
