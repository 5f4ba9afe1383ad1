#include "ui/print/waitingsheet.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace motcua;

namespace {

WaitingList fullHall()
{
    static const PaperLanguage vietnamese;
    SiteConfiguration site = paperConfiguration();
    site.site.name = QStringLiteral("Phường Mẫu");
    PeopleLeft left;
    for (int i = 0; i < 70; ++i) {
        left.waiting.push_back(
            paperTicket({i % 5 ? QStringLiteral("chung-thuc") : QStringLiteral("dat-dai")},
                        QTime(7, 30).addSecs(i * 60)));
        left.waiting.back().number = i + 1;
    }
    const Instant now = site.zone().at(QDate(2026, 11, 23), QTime(9, 30));
    return buildWaitingList(site, left, now, &vietnamese);
}

} // namespace

TEST_CASE("the waiting list fits A4, and every page says of when it is")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("list.pdf"));
    REQUIRE(saveWaitingList(fullHall(), path));
    const QString info = run(QStringLiteral("pdfinfo"), {path});
    CHECK(info.contains(QStringLiteral("A4")));
    const auto pages = QRegularExpression(QStringLiteral("Pages:\\s+(\\d+)\\n")).match(info);
    REQUIRE(pages.hasMatch());
    const int count = pages.captured(1).toInt();
    CHECK(count > 1);
    CHECK(count < 5);
    const QString text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .normalized(QString::NormalizationForm_C);
    CHECK(text.count(QStringLiteral("In lúc 09:30 thứ Hai 23/11/2026")) == count);
    for (const WaitingLine &line : fullHall().people)
        CHECK(text.contains(line.number));
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QStringLiteral("80"), QStringLiteral("-png"), path,
         QStringLiteral(MOTCUA_SHOTS "/waiting-list")});
    CHECK_FALSE(saveWaitingList(fullHall(), dir.filePath(QStringLiteral("none/list.pdf"))));
}
