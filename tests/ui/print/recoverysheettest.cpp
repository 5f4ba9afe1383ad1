#include "ui/print/recoverysheet.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace motcua;

namespace {

const RecoverySheet Sheet{QStringLiteral("Xã Vĩnh Bảo"), QDate(2026, 11, 23),
                          QStringLiteral("7K3QX-0123A-BCDEF-GHJKM")};

} // namespace

TEST_CASE("the recovery sheet is one page of A4 that carries the unit, the day and the code")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(saveRecoverySheet(Sheet, path));
    const QString info = run(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QStringLiteral("A4")));
    CHECK(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n"))));
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")})
                             .normalized(QString::NormalizationForm_C);
    CHECK(text.contains(Sheet.unit));
    CHECK(text.contains(Sheet.code));
    CHECK(text.contains(QStringLiteral("23/11/2026")));
    CHECK(text.simplified().contains(recoveryAdvice().left(40)));
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    QFile::remove(QStringLiteral(MOTCUA_SHOTS "/recovery.pdf"));
    CHECK(QFile::copy(path, QStringLiteral(MOTCUA_SHOTS "/recovery.pdf")));
}

TEST_CASE("the recovery sheet is its owner's alone, and a folder that is not there is told")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(saveRecoverySheet(Sheet, path));
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK_FALSE(QFileInfo(path).permissions() & others);
    CHECK_FALSE(saveRecoverySheet(Sheet, dir.filePath(QStringLiteral("none/sheet.pdf"))));
}
