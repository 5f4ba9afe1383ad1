#include "app/platform/blobfolder.h"
#include "core/storage/storageerror.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace motcua;

namespace {

QString fileOf(const QTemporaryDir &dir, const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.toHex());
    return dir.filePath(QStringLiteral("a/") + hex.left(2) + u'/' + hex.mid(2));
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

} // namespace

TEST_CASE("blob folder: what is kept is read again by its hash, private and alone")
{
    const QTemporaryDir dir;
    BlobFolder blobs(dir.filePath(QStringLiteral("a")));
    const QByteArray hash = blobs.keep("scan");
    CHECK(hash.size() == 32);
    CHECK(blobs.keep("scan") == hash);
    CHECK(blobs.read(hash) == QByteArray("scan"));
    CHECK_FALSE(blobs.read(QByteArray(32, 'x')));
    const auto rights = QFileInfo(fileOf(dir, hash)).permissions();
    CHECK_FALSE(rights.testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    CHECK(QDir(QFileInfo(fileOf(dir, hash)).absolutePath()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("blob folder: one that was altered is nothing, and is mended when it is kept again")
{
    const QTemporaryDir dir;
    BlobFolder blobs(dir.filePath(QStringLiteral("a")));
    const QByteArray hash = blobs.keep("scan");
    overwrite(fileOf(dir, hash), "scam");
    CHECK_FALSE(blobs.read(hash));
    CHECK(blobs.keep("scan") == hash);
    CHECK(blobs.read(hash) == QByteArray("scan"));
}

TEST_CASE("blob folder: a place that takes no files says so")
{
    const QTemporaryDir dir;
    overwrite(dir.filePath(QStringLiteral("file")), "x");
    BlobFolder blobs(dir.filePath(QStringLiteral("file/a")));
    CHECK_THROWS_AS(blobs.keep("scan"), StorageError);
}

TEST_CASE("blob folder: only what is missing is copied")
{
    const QTemporaryDir dir;
    BlobFolder blobs(dir.filePath(QStringLiteral("a")));
    const QByteArray one = blobs.keep("one");
    blobs.copyTo(dir.filePath(QStringLiteral("b")));
    const QByteArray two = blobs.keep("two");
    blobs.copyTo(dir.filePath(QStringLiteral("b")));
    const BlobFolder copy(dir.filePath(QStringLiteral("b")));
    CHECK(copy.read(one) == QByteArray("one"));
    CHECK(copy.read(two) == QByteArray("two"));
    CHECK_NOTHROW(
        BlobFolder(dir.filePath(QStringLiteral("none"))).copyTo(dir.filePath(QStringLiteral("c"))));
}
