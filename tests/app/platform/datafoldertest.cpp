#include "app/platform/datafolder.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace motcua;

namespace {

unsigned mode(const QString &path)
{
    struct stat info {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &info) == 0);
    return info.st_mode & 0777U;
}

} // namespace

TEST_CASE("a data folder is made for its user alone, whatever the umask")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.filePath(QStringLiteral("deep/er/data")));
    CHECK_FALSE(folder.exists());
    CHECK(folder.contents().isEmpty());
    const mode_t before = ::umask(0);
    CHECK(folder.create());
    ::umask(before);
    CHECK(mode(folder.path()) == 0700);
    CHECK(mode(folder.slips()) == 0700);
    CHECK(DataFolder::isPrivate(folder.path()));
    CHECK(folder.create()); // twice is no mistake
    CHECK_FALSE(folder.hasSite());
}

TEST_CASE("what lies in a folder is listed without its lock")
{
    const QTemporaryDir dir;
    const DataFolder folder(dir.path());
    for (const QString &name :
         {QStringLiteral("lock"), QStringLiteral(".hidden"), QStringLiteral("b")}) {
        QFile file(folder.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(folder.contents() == QStringList{QStringLiteral(".hidden"), QStringLiteral("b")});
}

TEST_CASE("a file that others may read is told from one they may not")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("file"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(::chmod(QFile::encodeName(path).constData(), 0644) == 0);
    CHECK_FALSE(DataFolder::isPrivate(path));
    CHECK(DataFolder::makePrivate(path));
    CHECK(DataFolder::isPrivate(path));
    CHECK(mode(path) == 0600);
}

TEST_CASE("the standard folder follows the environment")
{
    QProcessEnvironment environment;
    CHECK(DataFolder::standard(environment).path().endsWith(QStringLiteral("/motcua")));
    environment.insert(QStringLiteral("MOTCUA_DATA"), QStringLiteral("/somewhere/else"));
    CHECK(DataFolder::standard(environment).path() == QStringLiteral("/somewhere/else"));
}

TEST_CASE("a path is absolute from the beginning")
{
    CHECK(DataFolder(QStringLiteral("x/../y")).path()
          == QDir::current().filePath(QStringLiteral("y")));
}
