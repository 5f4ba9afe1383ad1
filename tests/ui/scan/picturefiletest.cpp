#include "ui/scan/picturefile.h"
#include "core/codes/reading/codereader.h"
#include "tests/core/codes/reading/drawncode.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace motcua;

namespace {

const QString Text = QStringLiteral("056208004321||Trần Minh Khôi|02092008|Nam|Mẫu|23092024||||");

QImage imageOf(const LumaView &luma)
{
    return QImage(luma.bits, luma.width, luma.height, luma.stride, QImage::Format_Grayscale8)
        .copy();
}

struct Shown {
    std::vector<int> pages;
    QStringList texts;
};

Result<Shown, PictureError> shown(const QString &path)
{
    Shown all;
    const auto pictures = eachPicture(path, [&](int page, const Luma &picture) {
        all.pages.push_back(page);
        for (const FoundCode &code : readCodes(picture.view()))
            all.texts.append(code.text);
        return true;
    });
    if (!pictures)
        return pictures.error();
    CHECK(pictures.value() == int(all.pages.size()));
    return all;
}

} // namespace

TEST_CASE("pictures of every usual kind")
{
    const QTemporaryDir folder;
    const Luma code = drawnCode(Text, 4);
    for (const char *kind : {"png", "jpg", "bmp", "tif", "webp"}) {
        const QString path = folder.filePath(QStringLiteral("mã.") + QString::fromLatin1(kind));
        REQUIRE(imageOf(code.view()).save(path));
        const auto seen = shown(path);
        REQUIRE(seen);
        CHECK(seen.value().texts == QStringList{Text});
    }
}

TEST_CASE("what is transparent is white")
{
    const QTemporaryDir folder;
    QImage picture = imageOf(drawnCode(Text, 4).view());
    picture = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) > 128)
                picture.setPixel(x, y, qRgba(0, 0, 0, 0));
        }
    }
    const QString path = folder.filePath(QStringLiteral("clear.png"));
    REQUIRE(picture.save(path));
    CHECK(shown(path).value().texts == QStringList{Text});
}

TEST_CASE("a photograph of many dots is reduced")
{
    const QTemporaryDir folder;
    QImage large(6000, 4000, QImage::Format_Grayscale8);
    large.fill(180);
    {
        QPainter painter(&large);
        painter.drawImage(QRect(3000, 1000, 1200, 1200), imageOf(drawnCode(Text, 4).view()));
    }
    const QString path = folder.filePath(QStringLiteral("large.jpg"));
    REQUIRE(large.save(path, "JPG", 70));
    QSize size;
    REQUIRE(eachPicture(path, [&](int, const Luma &picture) {
        size = QSize(picture.width(), picture.height());
        CHECK(readCodes(picture.view()).size() == 1);
        return true;
    }));
    CHECK(size == QSize(3000, 2000));
}

TEST_CASE("a picture that would fill the memory is refused by its head")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bomb.bmp"));
    QByteArray head("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18);
    for (const quint32 side : {12'000U, 12'000U})
        head += QByteArray::fromRawData(reinterpret_cast<const char *>(&side), sizeof side);
    head += QByteArray("\x01\0\x18\0", 4) + QByteArray(24, '\0');
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(head) == head.size());
    file.close();
    CHECK(shown(path).error() == PictureError::TooLarge);
}

TEST_CASE("pages of a PDF, each with what it shows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("two.pdf"));
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        const QImage one = imageOf(drawnCode(Text, 4).view());
        const QImage two = imageOf(drawnCode(QStringLiteral("1.001193"), 4).view());
        const int side = writer.logicalDpiX(); // an inch
        painter.drawImage(QRect(side, side, side, side), one);
        writer.newPage();
        painter.drawImage(QRect(3 * side, 2 * side, side, side), two);
        writer.newPage();
        painter.drawImage(QRect(side, side, side, side), two);
        painter.drawImage(QRect(4 * side, side, side, side), one);
    }
    const auto seen = shown(path);
    REQUIRE(seen);
    CHECK(seen.value().pages == std::vector{1, 2, 3});
    QStringList texts = seen.value().texts;
    std::sort(texts.begin() + 2, texts.end());
    CHECK(texts == QStringList{Text, QStringLiteral("1.001193"), Text, QStringLiteral("1.001193")});

    int drawn = 0;
    const auto stopped = eachPicture(path, [&](int, const Luma &) {
        ++drawn;
        return false;
    });
    CHECK(stopped.value() == 1);
    CHECK(drawn == 1);
}

TEST_CASE("what is no picture is said")
{
    const QTemporaryDir folder;
    const auto written = [&](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(shown(folder.filePath(QStringLiteral("none.png"))).error() == PictureError::NotThere);
    CHECK(shown(folder.path()).error() == PictureError::NoPicture);
    CHECK(shown(written("empty.png", {})).error() == PictureError::NoPicture);
    CHECK(shown(written("text.png", "1.001193")).error() == PictureError::NoPicture);
    CHECK(shown(written("broken.pdf", "%PDF-1.4\nnothing")).error() == PictureError::NoPicture);
}
