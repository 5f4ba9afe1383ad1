#include "ui/print/checklistsheet.h"
#include "core/codes/procedureaddress.h"
#include "core/codes/receiptcode.h"
#include "core/documents/receiptslip.h"
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

TEST_CASE("A receipt fits both papers, and its code is read from it")
{
    static const PaperLanguage vietnamese;
    const SiteConfiguration configuration = paperConfiguration();
    const SiteZone zone = configuration.zone();
    const std::vector<Procedure> procedures = shippedCatalogue().procedures;
    Dossier dossier;
    dossier.day = QDate(2026, 11, 23);
    dossier.prefix = QStringLiteral("H26.107");
    dossier.number = 7;
    dossier.secret = QStringLiteral("7K3QX0123456789A");
    dossier.received = zone.at(dossier.day, QTime(8, 21));
    dossier.due = zone.at(QDate(2026, 11, 27), QTime(17, 0));
    const QString code =
        encodeReceiptCode(signedReceipt(dossier.code(), dossier.secret,
                                        [](QByteArrayView) { return QByteArray(64, 'x'); }),
                          {});
    for (const char *name : {"1.001193", "1.001699"}) { // the second is nobody's business
        const auto procedure =
            std::ranges::find(procedures, QString::fromLatin1(name), &Procedure::code);
        dossier.procedure = procedure->code;
        const Checklist receipt =
            buildReceiptSlip(Id::fromName("receipt", u"1"), dossier, &*procedure, configuration,
                             code, 1, dossier.received, &vietnamese);
        for (const SlipPaper paper : BothPapers) {
            INFO(name << ' ' << paperWidthMm(paper));
            const QImage bits = paintChecklist(receipt, paper, treePicture);
            CHECK(bits.width() == printableDots(paper));
            CHECK(marginIsWhite(bits));
            CHECK(codeOn(bits) == code);
            CHECK(bits.save(QStringLiteral(MOTCUA_SHOTS "/receipt-%1-%2.png")
                                .arg(QString::fromLatin1(name))
                                .arg(paperWidthMm(paper))));
        }
    }
}
