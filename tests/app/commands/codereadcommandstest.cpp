#include "app/commands/command.h"
#include "app/commands/commandline.h"
#include "tests/core/codes/reading/drawncode.h"
#include "tests/support/catch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace motcua;

namespace {

Answer read(const QStringList &files)
{
    const auto line =
        parseCommandLine(QStringList{QStringLiteral("code"), QStringLiteral("read")} + files);
    REQUIRE(line);
    const QTemporaryDir empty;
    const FakeClock clock;
    FakeRandom random;
    return std::get<InOwnProcess>(line.value().command->action)
        .run({DataFolder(empty.path()), clock, random}, line.value().arguments);
}

void save(const LumaView &luma, const QString &path)
{
    const QImage picture(luma.bits, luma.width, luma.height, luma.stride,
                         QImage::Format_Grayscale8);
    REQUIRE(picture.save(path));
}

/// As a program reads it: an object from each line.
std::vector<QJsonObject> lines(const Answer &answer)
{
    std::vector<QJsonObject> objects;
    for (const QString &line : answer.output(true).split(u'\n', Qt::SkipEmptyParts))
        objects.push_back(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

} // namespace

TEST_CASE("each code of each file is a line; what cannot be read is one too")
{
    const QTemporaryDir folder;
    const QString card = folder.filePath(QStringLiteral("thẻ.png"));
    const QString two = folder.filePath(QStringLiteral("two.png"));
    const QString none = folder.filePath(QStringLiteral("none.png"));
    const QString gone = folder.filePath(QStringLiteral("gone.png"));
    const QString text =
        QStringLiteral("031190001234||Nguyễn Thị Bình An|15031990|Nữ|Hải Phòng|10052021");
    save(drawnCode(text, 4).view(), card);
    Collage collage(800, 400);
    collage.put(drawnCode(QStringLiteral("1.001193"), 6).view(), 20, 20);
    collage.put(drawnCode(QStringLiteral("two\nlines"), 6).view(), 420, 20);
    save(collage.view(), two);
    save(Collage(300, 200).view(), none);

    const Answer answer = read({card, gone, two, none});
    CHECK(answer.exit == Exit::BadInput);
    CHECK(answer.complaint().contains(gone));
    CHECK_FALSE(answer.complaint().contains(none));
    const auto told = lines(answer);
    REQUIRE(told.size() == 5);
    CHECK(told[0][QStringLiteral("file")] == card);
    CHECK(told[0][QStringLiteral("kind")] == QStringLiteral("citizen-card"));
    CHECK(told[0][QStringLiteral("text")] == text);
    CHECK(told[0][QStringLiteral("milliseconds")].toDouble() > 0);
    CHECK(told[1]
          == QJsonObject{{QStringLiteral("file"), gone},
                         {QStringLiteral("error"), QStringLiteral("not-there")}});
    QStringList kinds{told[2][QStringLiteral("kind")].toString(),
                      told[3][QStringLiteral("kind")].toString()};
    kinds.sort();
    CHECK(kinds == QStringList{QStringLiteral("procedure"), QStringLiteral("text")});
    CHECK(told[4][QStringLiteral("file")] == none);
    CHECK(told[4][QStringLiteral("text")].isNull());
    CHECK(told[4][QStringLiteral("kind")].isNull());

    CHECK(answer.output(false).count(u'\n') == 5); // a line break in a code makes no line
    CHECK(read({card, none}).exit == Exit::Done);
}

TEST_CASE("file names stay as they are given")
{
    const QString apart = QStringLiteral("the\u0323.png");
    const auto line =
        parseCommandLine({QStringLiteral("code"), QStringLiteral("read"), apart, apart});
    REQUIRE(line);
    CHECK(line.value().arguments.operands() == QStringList{apart, apart});
    CHECK_FALSE(parseCommandLine({QStringLiteral("code"), QStringLiteral("read")}));
}
