// The inputs the fuzzers start from, and those that once broke something.
#include "tests/fuzz/inputs.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace motcua;

namespace {

int replay(const char *name, void (*check)(QByteArrayView))
{
    const QDir folder(QStringLiteral(MOTCUA_CORPORA) + u'/' + QString::fromLatin1(name));
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        INFO(info.fileName().toStdString());
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        check(bytes);
        for (qsizetype length = 0; length < std::min<qsizetype>(bytes.size(), 400); ++length)
            check(QByteArrayView(bytes).first(length));
    }
    return int(files.size());
}

} // namespace

TEST_CASE("fuzz corpus: operations") { CHECK(replay("operation", checkOperationInput) >= 10); }

TEST_CASE("fuzz corpus: sheets") { CHECK(replay("sheet", checkSheetInput) >= 10); }

TEST_CASE("fuzz corpus: texts of codes") { CHECK(replay("codetext", checkCodeTextInput) >= 10); }

TEST_CASE("fuzz corpus: keys of scanners") { CHECK(replay("wedge", checkWedgeInput) >= 10); }

TEST_CASE("fuzz corpus: catalogues") { CHECK(replay("catalogue", checkCatalogueInput) >= 10); }
