#include "core/dossiers/savedselections.h"
#include "tests/support/catch.h"
#include "tests/support/faultloop.h"
#include "tests/support/testsite.h"

using namespace motcua;

namespace {

DossierSelection wholeSelection()
{
    DossierSelection selection;
    selection.typed = QStringLiteral("bình an");
    selection.state = DossierState::WaitingSupplement;
    selection.late = true;
    selection.field = QStringLiteral("ho-tich");
    selection.procedure = QStringLiteral("1.001193");
    selection.channel = IntakeChannel::Online;
    selection.when = ReceivedWhen::Between;
    selection.from = QDate(2026, 11, 1);
    selection.to = QDate(2026, 11, 30);
    selection.mine = true;
    return selection;
}

QStringList namesOf(const SavedSelections &saved, const Id &account)
{
    QStringList names;
    const auto kept = saved.of(account);
    REQUIRE(kept);
    for (const SavedSelection &one : kept.value())
        names.append(one.name);
    return names;
}

} // namespace

TEST_CASE("a view is kept whole, under a name of one account, and outlives a refold", "[dossiers]")
{
    TestSite site;
    const SavedSelection view{QStringLiteral("Chờ bổ sung, hộ tịch"), wholeSelection()};
    const Id hoa = site.newId();
    const qint64 before = site.operationCount();
    REQUIRE(SavedSelections(site.database).keep(hoa, view));
    SavedSelections saved(site.database); // another object
    REQUIRE(saved.of(hoa).value() == std::vector{view});
    CHECK(saved.of(site.newId()).value().empty());
    CHECK(saved.of(Id{}).value().empty());
    CHECK(site.operationCount() == before);
    site.journal.refold();
    CHECK(saved.of(hoa).value() == std::vector{view});
    site.checkWhole();
}

TEST_CASE("views are listed by name, replaced, renamed and removed", "[dossiers]")
{
    TestSite site;
    SavedSelections saved(site.database);
    const Id hoa = site.newId();
    const auto keep = [&](const char *name, const DossierSelection &selection = {}) {
        return saved.keep(hoa, {QString::fromUtf8(name), selection});
    };
    REQUIRE(keep("  Của   tôi "));
    REQUIRE(keep("An"));
    CHECK(namesOf(saved, hoa) == QStringList{QStringLiteral("An"), QStringLiteral("Của tôi")});
    REQUIRE(keep("An", wholeSelection()));
    CHECK(saved.of(hoa).value().front().selection == wholeSelection());
    CHECK(keep(" ").error() == SavedSelectionError::NoName);
    CHECK(saved.rename(hoa, QStringLiteral("An"), QStringLiteral("Của tôi")).error()
          == SavedSelectionError::NameTaken);
    CHECK(saved.rename(hoa, QStringLiteral("An"), QString()).error()
          == SavedSelectionError::NoName);
    REQUIRE(saved.rename(hoa, QStringLiteral("An"), QStringLiteral("Bình")));
    CHECK(saved.of(hoa).value().front()
          == SavedSelection{QStringLiteral("Bình"), wholeSelection()});
    REQUIRE(saved.discard(hoa, QStringLiteral("Bình")));
    REQUIRE(saved.discard(hoa, QStringLiteral("Bình"))); // twice is no harm
    CHECK(namesOf(saved, hoa) == QStringList{QStringLiteral("Của tôi")});
    for (int i = 1; i < SavedSelections::MostSaved; ++i)
        REQUIRE(keep(qPrintable(QString::number(i))));
    CHECK(keep("one more").error() == SavedSelectionError::TooMany);
    CHECK(keep("1")); // in place of what is there
}

TEST_CASE("a view of another program: what cannot be read is left out", "[dossiers]")
{
    TestSite site;
    const Id hoa = site.newId();
    const auto put = [&](const char *name, const QByteArray &content) {
        site.database.query("INSERT INTO dossier_selection(account,name,content) VALUES(?,?,?)")
            .bind(1, hoa)
            .bind(2, QString::fromLatin1(name))
            .bind(3, content)
            .run();
    };
    put("a", "no CBOR");
    put("b", QByteArray::fromHex("a30218630618630763414243")); // state 99, channel 99, when "ABC"
    const auto found = SavedSelections(site.database).of(hoa);
    REQUIRE(found.value().size() == 1);
    CHECK(found.value().front() == SavedSelection{QStringLiteral("b"), {}});
}

TEST_CASE("days of a view are counted from the day on which it is asked", "[dossiers]")
{
    DossierSelection selection;
    const QDate sunday(2026, 11, 29);
    using Days = std::pair<std::optional<QDate>, std::optional<QDate>>;
    CHECK(daysOf(selection, sunday) == Days{});
    selection.when = ReceivedWhen::Today;
    CHECK(daysOf(selection, sunday) == Days{sunday, sunday});
    selection.when = ReceivedWhen::ThisWeek;
    CHECK(daysOf(selection, sunday) == Days{QDate(2026, 11, 23), sunday});
    CHECK(daysOf(selection, QDate(2026, 11, 23)).first == QDate(2026, 11, 23));
    selection.when = ReceivedWhen::ThisMonth;
    CHECK(daysOf(selection, sunday).first == QDate(2026, 11, 1));
    selection.when = ReceivedWhen::ThisYear;
    CHECK(daysOf(selection, sunday).first == QDate(2026, 1, 1));
    selection.when = ReceivedWhen::Between;
    selection.to = QDate(2026, 10, 5);
    CHECK(daysOf(selection, sunday) == Days{std::nullopt, QDate(2026, 10, 5)});
}

TEST_CASE("faults: keeping, renaming and removing a view", "[dossiers]")
{
    const Id hoa = Id::fromName("account", u"1");
    const QString name = QStringLiteral("Của tôi");
    const auto keep = [&](TestSite &site) {
        return SavedSelections(site.database).keep(hoa, {name, wholeSelection()});
    };
    const auto kept = [&](TestSite &site) { REQUIRE(keep(site)); };
    runFaultLoop([](TestSite &) {}, [&](TestSite &site) { return ended(keep(site)); }, false);
    runFaultLoop(
        kept,
        [&](TestSite &site) {
            return ended(SavedSelections(site.database).rename(hoa, name, QStringLiteral("Khác")));
        },
        false);
    runFaultLoop(
        kept,
        [&](TestSite &site) { return ended(SavedSelections(site.database).discard(hoa, name)); },
        false);
}
