// Files that come with an intake, and intakes that are put down later.
#include "tests/ui/desk/intakerig.h"
#include "ui/desk/files/filebasket.h"
#include "ui/desk/intake/latepart.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QTemporaryDir>

using namespace motcua;

namespace {

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
    CHECK(rig.site.blobs.files.isEmpty()); // nobody has received anything yet
    rig.key(Qt::Key_F2);
    REQUIRE(QTest::qWaitFor([&] { return rig.kept() == 2; }, 5000));
    CHECK(QFile::exists(form));
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
