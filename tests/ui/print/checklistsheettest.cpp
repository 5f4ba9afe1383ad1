#include "ui/print/checklistsheet.h"
#include "core/codes/procedureaddress.h"
#include "tests/core/documents/paperlanguage.h"
#include "tests/core/documents/sampleslips.h"
#include "tests/core/procedures/samples.h"
#include "tests/support/catch.h"
#include "tests/ui/print/paper.h"

#include <QDir>

#include <algorithm>

using namespace motcua;
using namespace motcua::test;

namespace {

Checklist listOf(const Procedure &procedure)
{
    static const PaperLanguage vietnamese;
    const SiteConfiguration configuration = paperConfiguration();
    return buildChecklist(Id::fromName("checklist", u"1"), procedure, configuration,
                          configuration.zone().at(QDate(2026, 11, 23), QTime(8, 21)), &vietnamese);
}

bool marginIsWhite(const QImage &bits)
{
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < SlipMarginDots; ++x) {
            if (isBlack(bits, x, y) || isBlack(bits, bits.width() - 1 - x, y))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("Every list fits its paper, and its code is read from it")
{
    QDir().mkpath(QStringLiteral(MOTCUA_SHOTS));
    for (const Procedure &procedure : shippedCatalogue().procedures) {
        if (procedure.order > 10 && procedure.documents.size() < 12)
            continue; // the common ones and the longest
        for (const SlipPaper paper : BothPapers) {
            INFO(procedure.code.toStdString() << ' ' << paperWidthMm(paper));
            const QImage bits = paintChecklist(listOf(procedure), paper, treePicture);
            CHECK(bits.width() == printableDots(paper));
            CHECK(bits.format() == QImage::Format_Mono);
            CHECK(marginIsWhite(bits));
            CHECK(codeOn(bits) == addressOf(procedure, {}));
            if (procedure.code == u"1.001193")
                CHECK(bits.save(
                    QStringLiteral(MOTCUA_SHOTS "/checklist-%1.png").arg(paperWidthMm(paper))));
        }
    }
}

TEST_CASE("A list without a name or papers is still a list")
{
    Procedure procedure = bareProcedure();
    procedure.sensitive = true;
    procedure.documents.clear();
    const Checklist list = listOf(procedure);
    for (const SlipPaper paper : BothPapers)
        CHECK(paintChecklist(list, paper, treePicture).height() > 20 * DotsPerMm);
}

TEST_CASE("A longer list is a longer strip, and nothing of it is left out")
{
    Procedure procedure = bareProcedure();
    int before = 0;
    for (int papers = 1; papers < 6; ++papers) {
        procedure.documents.push_back({QStringLiteral("Giấy tờ"), 1, 0, false, false, {}});
        const int height = paintChecklist(listOf(procedure), SlipPaper::Mm80, treePicture).height();
        CHECK(height > before);
        before = height;
    }
}
