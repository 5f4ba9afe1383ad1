#include "ui/print/slipfile.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace motcua;

namespace {

struct Run {
    QString out;
    QString errors;
};

Run runBoth(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return {QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Result<QString, SlipFileError> save(const Sample &sample, const QString &folder)
{
    return saveSlip(sample.slip, painted(sample.slip, SlipPaper::Mm80), SlipPaper::Mm80, folder);
}

/// While it lives no file may grow over this size.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("The page is as wide as the paper and as high as the picture, in true size")
{
    QTemporaryDir folder;
    for (const Sample &sample : samples()) {
        for (const SlipPaper paper : {SlipPaper::Mm58, SlipPaper::Mm80}) {
            INFO(sample.name.toStdString() << ' ' << paperWidthMm(paper));
            const QImage picture = painted(sample.slip, paper);
            const QString path = folder.filePath(QStringLiteral("slip.pdf"));
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(slipPdf(picture, paper));
            file.close();

            const Run info = runBoth(QStringLiteral("pdfinfo"), {path});
            CHECK(info.errors.isEmpty());
            const QRegularExpression size(
                QStringLiteral("Page size:\\s+([0-9.]+) x ([0-9.]+) pts"));
            const auto match = size.match(info.out);
            REQUIRE(match.hasMatch());
            constexpr double mm = 72 / 25.4;
            CHECK(match.captured(1).toDouble() == Approx(paperWidthMm(paper) * mm).margin(0.01));
            CHECK(match.captured(2).toDouble() == Approx(picture.height() / 8.0 * mm).margin(0.01));
            CHECK(info.out.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\n"))));
        }
    }
}

TEST_CASE("The picture in the file is one bit a dot and the very same")
{
    QTemporaryDir folder;
    const Sample sample = samples()[1];
    const auto saved = save(sample, folder.path());
    REQUIRE(saved);
    const Run list = runBoth(QStringLiteral("pdfimages"), {QStringLiteral("-list"), saved.value()});
    CHECK(list.out.contains(QRegularExpression(QStringLiteral("gray\\s+1\\s+1\\s+image"))));
    const QString prefix = folder.filePath(QStringLiteral("out"));
    runBoth(QStringLiteral("pdfimages"), {QStringLiteral("-png"), saved.value(), prefix});
    const QImage read(prefix + QStringLiteral("-000.png"));
    CHECK(read.convertToFormat(QImage::Format_Grayscale8)
          == painted(sample.slip, SlipPaper::Mm80).convertToFormat(QImage::Format_Grayscale8));
}

TEST_CASE("A page drawn by another program shows the picture in the middle of the paper")
{
    QTemporaryDir folder;
    const Sample sample = samples()[1];
    const auto saved = save(sample, folder.path());
    REQUIRE(saved);
    const QString prefix = folder.filePath(QStringLiteral("page"));
    runBoth(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("203.2"), QStringLiteral("-gray"),
             QStringLiteral("-png"), QStringLiteral("-singlefile"), saved.value(), prefix});
    const QImage page(prefix + QStringLiteral(".png"));
    CHECK(std::abs(page.width() - 80 * DotsPerMm) <= 1);
    CHECK(codeOn(page) == sample.slip.code);
    const QImage bars = page.copy(0, 0, 4 * DotsPerMm, page.height());
    CHECK(bars.convertToFormat(QImage::Format_Grayscale8).allGray());
    for (int y = 0; y < bars.height(); ++y)
        REQUIRE(qGray(bars.pixel(bars.width() - 1, y)) == 255);
}

TEST_CASE("The file is named by day, number and ticket, and no half file is left")
{
    QTemporaryDir folder;
    const auto saved = save(samples().front(), folder.path());
    REQUIRE(saved);
    CHECK(saved.value() == folder.filePath(QStringLiteral("20261123-A025-01234567.pdf")));
    CHECK(filesIn(folder) == QStringList{QStringLiteral("20261123-A025-01234567.pdf")});
}

TEST_CASE("A name never leads out of the folder")
{
    Slip slip = samples().front().slip;
    slip.number = QStringLiteral("../A1");
    CHECK(slipFileName(slip) == QStringLiteral("20261123-___A1-01234567.pdf"));
}

TEST_CASE("A copy takes the place of the first")
{
    QTemporaryDir folder;
    Sample sample = samples().front();
    REQUIRE(save(sample, folder.path()));
    sample.slip.reprint = QStringLiteral("Bản in lại lần 1 lúc 09:40");
    const auto again = save(sample, folder.path());
    REQUIRE(again);
    CHECK(filesIn(folder).size() == 1);
    QFile file(again.value());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == slipPdf(painted(sample.slip, SlipPaper::Mm80), SlipPaper::Mm80));
}

TEST_CASE("A folder with a Vietnamese name is a folder")
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("Phiếu số"));
    REQUIRE(QDir().mkdir(name));
    const auto saved = save(samples().front(), name);
    REQUIRE(saved);
    CHECK(QFile::exists(saved.value()));
}

TEST_CASE("Without a folder there is an answer, not a file")
{
    QTemporaryDir folder;
    const QString none = folder.filePath(QStringLiteral("none"));
    CHECK(save(samples().front(), none).error() == SlipFileError::FolderMissing);
    CHECK(save(samples().front(), QString()).error() == SlipFileError::FolderMissing);
    QFile file(none);
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(save(samples().front(), none).error() == SlipFileError::FolderMissing);
}

TEST_CASE("On a full disk nothing is left behind")
{
    QTemporaryDir folder;
    // Whatever is written there finds the disk full.
    REQUIRE(QFile::link(QStringLiteral("/dev/full"),
                        folder.filePath(QStringLiteral(".20261123-A025-01234567.pdf.part"))));
    CHECK(save(samples().front(), folder.path()).error() == SlipFileError::DiskFull);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A write that breaks off leaves the first copy as it was")
{
    QTemporaryDir folder;
    const auto first = save(samples().front(), folder.path());
    REQUIRE(first);
    const QString path = first.value();
    const qint64 size = QFile(path).size();
    {
        const FileLimit limit(1000);
        CHECK(save(samples().front(), folder.path()).error() == SlipFileError::WriteFailed);
    }
    CHECK(filesIn(folder).size() == 1);
    CHECK(QFile(path).size() == size);
}
