// Files that come with an intake, and intakes that are put down later.
#include "tests/ui/desk/intakerig.h"
#include "ui/desk/files/filebasket.h"
#include "ui/desk/intake/latepart.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace motcua;

namespace {

// The page after the program began again, gone on with the draft that it offers.
struct NextStart {
    explicit NextStart(IntakeRig &rig)
        : controller(rig.services(), view, citizen, 1ms)
    {
        controller.setCounter(2);
        view.findChild<QPushButton *>(QStringLiteral("messageAction"))->click();
    }
    QString basket() { return readText(view.files(), "intakeNote"); }
    QString message() { return readText(view, "messageText"); }
    void receive() { Q_EMIT view.verbChosen(IntakeVerb::Receive); }
    IntakeView view;
    CitizenWindow citizen;
    IntakeController controller;
};

struct IntakeFilesRig : IntakeRig {
    QString write(const char *name, const QByteArray &content)
    {
        QFile file(dir.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QFile::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }
    QString basket()
    {
        return view.files().findChild<QLabel *>(QStringLiteral("intakeNote"))->text();
    }
    void fill()
    {
        scan(cardOfAn());
        choose("1.001193");
        key(Qt::Key_F4);
    }
    void pick(const QStringList &paths) { Q_EMIT view.files().filesChosen(paths); }
    std::vector<IntakeDraft> drafts() { return site.intakeDrafts.of(2, {}).value(); }
    // How many of the only draft's files have their bytes in the store.
    std::ptrdiff_t held()
    {
        const auto all = drafts();
        return all.size() == 1 ? std::ranges::count(all.front().files, true, &DraftedFile::held)
                               : -1;
    }
    bool waitHeld(int files)
    {
        return QTest::qWaitFor([this, files] { return held() == files; }, 5000);
    }
    std::size_t kept()
    {
        const auto dossier = DossierRig::newest(*this);
        return dossier ? dossier->attachments.size() : 0;
    }
    QTemporaryDir dir;
};

} // namespace

TEST_CASE("intake: files are kept with the dossier as soon as it is received", "[desk][intake]")
{
    IntakeFilesRig rig;
    rig.fill();
    CHECK(rig.basket().startsWith(QStringLiteral("Chưa có tệp")));
    const QString form = rig.write("tờ khai.pdf", "%PDF-1.4");
    Q_EMIT rig.view.files().filesChosen({form, form, rig.write("ảnh.jpg", "jpg")});
    CHECK(rig.basket() == QStringLiteral("Tệp kèm theo: 2 (tờ khai.pdf, ảnh.jpg)"));
    rig.key(Qt::Key_F2);
    REQUIRE(QTest::qWaitFor([&] { return rig.kept() == 2; }, 5000));
    CHECK(QFile::exists(form));
    REQUIRE(QTest::qWaitFor([&] { return rig.drafts().empty(); }, 5000));
    CHECK(rig.site.blobs.files.size() == 2);
    CHECK(rig.basket().startsWith(QStringLiteral("Chưa có tệp"))); // the next one has its own
}

TEST_CASE("intake: a file that is gone by then is told; the dossier is received", "[desk][intake]")
{
    IntakeFilesRig rig;
    rig.fill();
    const QString gone = rig.write("gone.pdf", "%PDF-1.4");
    Q_EMIT rig.view.files().filesChosen({gone});
    REQUIRE(QFile::remove(gone));
    rig.key(Qt::Key_F2);
    REQUIRE(DossierRig::newest(rig));
    REQUIRE(
        QTest::qWaitFor([&] { return rig.message().contains(QStringLiteral("gone.pdf")); }, 5000));
    CHECK(rig.kept() == 0);
}

TEST_CASE("intake: files wait for their own dossier, and for nobody after a lock", "[desk][intake]")
{
    IntakeFilesRig rig;
    rig.fill();
    Q_EMIT rig.view.files().filesChosen({rig.write("a.pdf", "%PDF-1.4")});
    rig.key(Qt::Key_F8); // the next person
    CHECK(rig.basket().startsWith(QStringLiteral("Chưa có tệp")));
    rig.actOnMessage(); // back to the one that waits
    CHECK(rig.basket().contains(QStringLiteral("a.pdf")));
    rig.view.files().findChild<QPushButton *>(QStringLiteral("basketEmpty"))->click();
    CHECK(rig.basket().startsWith(QStringLiteral("Chưa có tệp")));
}

TEST_CASE("intake: files that were picked outlive a power cut; one that is gone is named",
          "[desk][intake]")
{
    IntakeFilesRig rig;
    rig.fill();
    const QString stick = rig.write("giấy chứng sinh.jpg", "jpg");
    rig.pick({stick, rig.write("tờ khai.pdf", "%PDF-1.4")});
    REQUIRE(rig.waitHeld(2));
    rig.site.blobs.refuses = true; // no room: that one stays where it is
    const QString late = rig.write("muộn.png", "png");
    rig.pick({late});
    REQUIRE(QTest::qWaitFor([&] { return rig.drafts().front().files.size() == 3; }, 5000));
    QTest::qWait(60);
    CHECK(rig.held() == 2);
    rig.site.blobs.refuses = false;
    REQUIRE(QFile::remove(stick));
    REQUIRE(QFile::remove(late));

    NextStart next(rig);
    REQUIRE(
        QTest::qWaitFor([&] { return next.message().contains(QStringLiteral("muộn.png")); }, 5000));
    CHECK(next.basket() == QStringLiteral("Tệp kèm theo: 2 (giấy chứng sinh.jpg, tờ khai.pdf)"));
    next.receive();
    REQUIRE(QTest::qWaitFor([&] { return rig.kept() == 2; }, 5000));
    REQUIRE(QTest::qWaitFor([&] { return rig.drafts().empty(); }, 5000));
    CHECK(rig.site.blobs.files.size() == 2);
}

TEST_CASE("intake: what a received dossier could not take stays for the next start",
          "[desk][intake]")
{
    IntakeFilesRig rig;
    rig.fill();
    rig.pick({rig.write("tờ khai.pdf", "%PDF-1.4")});
    REQUIRE(rig.waitHeld(1));
    rig.site.blobs.refuses = true;
    rig.key(Qt::Key_F2);
    REQUIRE(QTest::qWaitFor([&] { return rig.message().contains(QStringLiteral("tờ khai.pdf")); },
                            5000));
    const auto dossier = DossierRig::newest(rig);
    REQUIRE(dossier);
    CHECK(rig.kept() == 0);
    CHECK(rig.controller->drafts() == 0); // it was received
    rig.site.blobs.refuses = false;
    NextStart next(rig);
    next.receive();
    REQUIRE(QTest::qWaitFor([&] { return rig.kept() == 1; }, 5000));
    CHECK(DossierRig::newest(rig)->id == dossier->id);
}

TEST_CASE("intake: of what is put away no bytes stay; Undo reads them anew", "[desk][intake]")
{
    IntakeFilesRig rig;
    rig.fill();
    rig.pick({rig.write("a.pdf", "%PDF-1.4")});
    REQUIRE(rig.waitHeld(1));
    rig.key(Qt::Key_F9);
    CHECK(rig.site.blobs.files.isEmpty());
    rig.actOnMessage();
    REQUIRE(rig.waitHeld(1));
    CHECK(rig.site.blobs.files.size() == 1);
    rig.view.files().findChild<QPushButton *>(QStringLiteral("basketEmpty"))->click();
    CHECK(rig.site.blobs.files.isEmpty());
}

TEST_CASE("intake: received before and put down now, with the reason", "[desk][intake]")
{
    IntakeFilesRig rig;
    rig.fill();
    rig.child<QCheckBox>("intakeLate")->click();
    auto *when = rig.child<QDateTimeEdit>("intakeReceived");
    CHECK(when->date() == QDate(2026, 11, 23));
    when->setDateTime(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("chưa tới")));
    when->setDateTime(QDateTime(QDate(2026, 11, 20), QTime(9, 15), Qt::UTC)); // Friday
    CHECK(readText(rig.view, "intakeDue").contains(QStringLiteral("20/11/2026")));
    rig.key(Qt::Key_F2);
    CHECK(rig.message().contains(QStringLiteral("vì sao")));
    CHECK_FALSE(DossierRig::newest(rig));
    rig.IntakeRig::write("intakeWrittenLater", QStringLiteral("mất điện cả buổi"));
    for (const QSize size : {QSize(1158, 768), QSize(1712, 1080)})
        lookAt(rig.view, size, "desk-intake-late");
    rig.key(Qt::Key_F2);
    const auto dossier = DossierRig::newest(rig);
    REQUIRE(dossier);
    CHECK(dossier->writtenLater == QStringLiteral("mất điện cả buổi"));
    const SiteZone zone = rig.site.sites.configuration().zone();
    CHECK(zone.date(dossier->received) == QDate(2026, 11, 20));
    CHECK(zone.time(dossier->received).hour() == 9);
    CHECK(dossier->day == QDate(2026, 11, 20));
}
