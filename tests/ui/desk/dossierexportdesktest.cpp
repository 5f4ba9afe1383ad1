// A workbook of the dossiers that are looked for, from a file that is read beside the window.
#include "core/dossiers/dossierreading.h"
#include "tests/support/catch.h"
#include "tests/support/workbook.h"
#include "tests/ui/desk/dossierrig.h"
#include "tests/ui/desk/patience.h"
#include "tests/ui/desk/sessionrig.h"
#include "ui/desk/dossiers/bookfile.h"
#include "ui/desk/dossiers/dossierview.h"
#include "ui/desk/dossiers/exportform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace motcua;

namespace {

struct Folder {
    QTemporaryDir folder;
};

struct DeskExportRig : Folder, SessionRig {
    DeskExportRig()
        : SessionRig(std::chrono::minutes{10}, folder.filePath(QStringLiteral("site.db")))
    {
        DossierRig::load(*this);
        an = DossierRig::receive(*this, "031190001234", "Nguyễn Thị Bình An", "1.001193");
        binh = DossierRig::receive(*this, "031190005678", "Trần Văn Minh", "1.004884");
        police = DossierRig::receive(*this, "031190009999", "Lê Thị Cúc", "1.004222");
        signIn("hoa");
        for (QPushButton *entry : desk->window().findChildren<QPushButton *>()) {
            if (entry->accessibleName() == QStringLiteral("Hồ sơ"))
                entry->click();
        }
        REQUIRE(page().isVisible());
        page().exporting().setAsk([this](QWidget *, const QString &) { return path; });
    }
    DossierView &page() { return *child<DossierView>("dossierView"); }
    QString message() { return readText(page(), "messageText"); }
    bool comes(const char *words)
    {
        return QTest::qWaitFor([&] { return message().contains(QString::fromUtf8(words)); },
                               20'000);
    }
    std::vector<std::vector<BookCell>> rows() const
    {
        QFile book(path);
        REQUIRE(book.open(QIODevice::ReadOnly));
        return readWorkbook(book.readAll()).rows;
    }
    static QString all(const std::vector<std::vector<BookCell>> &rows)
    {
        QStringList texts;
        for (const auto &row : rows) {
            for (const BookCell &cell : row)
                texts.append(cell.text);
        }
        return texts.join(u'\n');
    }
    QString path = folder.filePath(QStringLiteral("so.xlsx"));
    Dossier an;
    Dossier binh;
    Dossier police;
};

} // namespace

TEST_CASE("workbook: what the filters show, without persons, by the keyboard alone",
          "[desk][dossiers]")
{
    DeskExportRig rig;
    rig.key(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(rig.page().exporting().isOpen());
    CHECK(readText(rig.page(), "exportAdvice").contains(QStringLiteral("không có họ tên")));
    QTest::keyClick(rig.page().window()->focusWidget(), Qt::Key_Space);
    REQUIRE(rig.comes("Đã xuất 2 hồ sơ"));
    auto rows = rig.rows();
    REQUIRE(rows.size() == 3);
    const QString text = DeskExportRig::all(rows);
    CHECK(text.contains(rig.an.code()));
    CHECK_FALSE(text.contains(rig.police.code())); // of another agency
    for (const char *hidden : {"Bình An", "031190001234", "0912345678"})
        CHECK_FALSE(text.contains(QString::fromUtf8(hidden)));
    CHECK(rig.site.accessLog.ofEntity(rig.an.id).empty());
    CHECK_FALSE(rig.page().exporting().isOpen());

    rig.page().setTyped(QStringLiteral("minh"));
    rig.key(Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(rig.page().window()->focusWidget(), Qt::Key_Space);
    REQUIRE(rig.comes("Đã xuất 1 hồ sơ"));
    rows = rig.rows();
    REQUIRE(rows.size() == 2); // over what was there
    CHECK(DeskExportRig::all(rows).contains(rig.binh.code()));
    rig.page().setTyped(QStringLiteral("khong ai"));
    rig.key(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(rig.page().exporting().isOpen());
}

TEST_CASE("workbook: persons for a reason, and each look is recorded before", "[desk][dossiers]")
{
    DeskExportRig rig;
    rig.key(Qt::Key_E, Qt::ControlModifier);
    auto *persons = rig.child<QCheckBox>("exportPersons");
    REQUIRE(persons->isVisible());
    persons->click();
    QTest::keyClick(rig.child<QLineEdit>("exportReason"), Qt::Key_Return);
    CHECK(rig.message().contains(QStringLiteral("dùng vào việc gì")));
    CHECK_FALSE(QFileInfo::exists(rig.path));
    QTest::keyClicks(rig.child<QLineEdit>("exportReason"), QStringLiteral("bao cao thang"));
    QTest::keyClick(rig.child<QLineEdit>("exportReason"), Qt::Key_Return);
    REQUIRE(rig.comes("Đã xuất 2 hồ sơ"));
    const QString text = DeskExportRig::all(rig.rows());
    for (const char *shown : {"Nguyễn Thị Bình An", "031190001234", "0912345678"})
        CHECK(text.contains(QString::fromUtf8(shown)));
    CHECK_FALSE(text.contains(QStringLiteral("Lê Thị Cúc")));
    const auto looks = rig.site.accessLog.byAccount(rig.hoa);
    REQUIRE(looks.size() == 2);
    for (const PersonView &look : looks) {
        CHECK(look.where == QStringLiteral("export"));
        CHECK(look.reason == QStringLiteral("bao cao thang"));
        CHECK(look.entity != rig.police.id);
    }
    CHECK(QFileInfo(rig.path).permissions().testFlag(QFile::ReadGroup) == false);
}

TEST_CASE("workbook: where it cannot be written it is said, and nothing is left",
          "[desk][dossiers]")
{
    DeskExportRig rig;
    rig.path = rig.folder.filePath(QStringLiteral("gone/so.xlsx"));
    rig.key(Qt::Key_E, Qt::ControlModifier);
    rig.child<QPushButton>("exportGo")->click();
    REQUIRE(rig.comes("Chưa ghi được bảng tính"));
    CHECK(rig.page().exporting().isOpen()); // another place may do
    CHECK_FALSE(rig.page().exporting().isBusy());
    CHECK_FALSE(QFileInfo::exists(rig.path));
    rig.path = rig.folder.path(); // a folder is no file
    rig.child<QPushButton>("exportGo")->click();
    REQUIRE(QTest::qWaitFor([&] { return !rig.page().exporting().isBusy(); }, 20'000));
    rig.page().setTyped(QStringLiteral("minh"));
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QTest::keyClicks(rig.child<QLineEdit>("dossiersViewName"), QStringLiteral("cua Hoa"));
    QTest::keyClick(rig.child<QLineEdit>("dossiersViewName"), Qt::Key_Return);
    auto *views = rig.child<QComboBox>("dossiersViews");
    CHECK(views->findText(QStringLiteral("cua Hoa")) >= 0);
    CHECK(views->findText(QStringLiteral("Hồ sơ tôi đang giữ")) >= 0);
    rig.session.lock();
    CHECK_FALSE(rig.page().exporting().isOpen());
    CHECK(views->findText(QStringLiteral("cua Hoa")) < 0); // nobody reads what hers are called
}

TEST_CASE("workbook: stopped on the way or not readable, no file is left", "[desk][dossiers]")
{
    QTemporaryDir folder;
    const auto progress = std::make_shared<BookProgress>();
    BookFile book{{[progress](DossierRow &row) {
                       row = {};
                       progress->stop = progress->rows == 2;
                       return true; // for ever, but for the stop
                   },
                   false,
                   {}},
                  testConfiguration(),
                  folder.filePath(QStringLiteral("so.xlsx")),
                  progress};
    CHECK(writeBook(book) == BookEnd::Stopped);
    CHECK(progress->rows == 3);
    book.progress = std::make_shared<BookProgress>();
    book.request.next = [&](DossierRow &row) {
        return DossierReading(folder.filePath(QStringLiteral("none.db")), {}, {}).next(row.dossier);
    };
    CHECK(writeBook(book) == BookEnd::NotRead);
    CHECK(QDir(folder.path()).isEmpty());
}
