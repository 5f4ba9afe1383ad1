// The page of a procedure: what it tells, its code, the list on paper, a number for it.
#include "core/codes/procedureaddress.h"
#include "core/documents/procedurewords.h"
#include "tests/core/codes/readqr.h"
#include "tests/support/catch.h"
#include "tests/ui/kiosk/kioskrig.h"

#include <QQuickItem>

#include <algorithm>

using namespace motcua;

namespace {

QStringList linesOf(const KioskProcedure &details)
{
    QStringList lines;
    for (const QVariant &line : details.lines)
        lines.append(line.value<KioskLine>().text);
    return lines;
}

void open(KioskRig &rig, const QString &code)
{
    rig.controller.openPapers();
    rig.controller.openDetails(code);
    rig.settle();
}

/// Texts on the page that can be read now.
QStringList readable(QQuickItem *item)
{
    QStringList texts;
    if (!item->isVisible() || item->opacity() < 0.01)
        return texts;
    if (item->objectName().startsWith(QStringLiteral("line-")))
        texts.append(item->property("text").toString());
    for (QQuickItem *child : item->childItems())
        texts += readable(child);
    return texts;
}

} // namespace

TEST_CASE("every procedure tells papers, where, how long and how much", "[kiosk][papers]")
{
    KioskRig rig;
    rig.controller.openPapers();
    const ProcedureWords words(&rig.language.everyContext());
    for (const Procedure &procedure : rig.shelf.procedures) {
        INFO(procedure.code.toStdString());
        const KioskProcedure shown =
            kioskProcedure(procedure, rig.feed.configuration(), QDate(2026, 11, 23), false,
                           rig.language.everyContext());
        const QStringList lines = linesOf(shown);
        CHECK(shown.name == procedure.plainName);
        CHECK(shown.address == addressOf(procedure, {}));
        for (const DocumentRequirement &paper : procedure.documents) {
            const QString told = words.paper(paper);
            CHECK(std::ranges::any_of(lines,
                                      [&](const QString &line) { return line.startsWith(told); }));
        }
        CHECK(lines.contains(QStringLiteral("Nộp ở đâu")));
        CHECK(std::ranges::any_of(
            lines, [&](const QString &line) { return line.startsWith(words.time(procedure)); }));
        CHECK(std::ranges::any_of(lines, [&](const QString &line) {
            return line.startsWith(words.fee(procedure, QDate(2026, 11, 23)));
        }));
        for (const QString &form : procedure.forms)
            CHECK(lines.contains(form));
        CHECK(lines.contains(words.sample()) == procedure.sample);
    }
}

TEST_CASE("where one goes is told with its counters", "[kiosk][papers]")
{
    KioskRig rig;
    open(rig, QStringLiteral("2.000815"));
    CHECK(linesOf(rig.controller.details()).contains(QStringLiteral("Chứng thực, quầy 1 hoặc 2")));
}

TEST_CASE("a number for the procedure is taken from its page", "[kiosk][papers]")
{
    KioskRig rig;
    open(rig, QStringLiteral("2.000815"));
    rig.touch("takeForDetails");
    REQUIRE(rig.controller.page() == KioskController::NumberPage);
    REQUIRE(rig.slips.size() == 1);
    CHECK(rig.slips.front().procedure == QStringLiteral("2.000815"));
    CHECK(rig.slips.front().field == QStringLiteral("chung-thuc"));
}

TEST_CASE("a procedure that asks something asks it before the number", "[kiosk][papers]")
{
    KioskRig rig;
    open(rig, QStringLiteral("1.001193"));
    rig.touch("takeForDetails");
    CHECK(rig.controller.page() == KioskController::QuestionPage);
    rig.controller.back();
    CHECK(rig.controller.page() == KioskController::DetailsPage);
    CHECK(rig.slips.empty());
}

TEST_CASE("the list of papers is printed once for a visit to the page", "[kiosk][papers]")
{
    KioskRig rig;
    open(rig, QStringLiteral("1.001193"));
    CHECK(rig.controller.checklistMessage().isEmpty());
    rig.touch("printChecklist");
    CHECK_FALSE(rig.has("printChecklist"));
    rig.controller.printChecklist();
    REQUIRE(rig.checklists.size() == 1);
    CHECK(rig.checklists.front().second == QStringLiteral("1.001193"));
    CHECK(rig.controller.checklistMessage()
          == QStringLiteral("Danh sách đang được in. Xin Ông/Bà cầm theo."));
    open(rig, QStringLiteral("1.001193"));
    rig.controller.openDetails(QStringLiteral("1.000894"));
    rig.controller.printChecklist();
    REQUIRE(rig.checklists.size() == 2);
    CHECK(rig.checklists[0].first != rig.checklists[1].first);
}

TEST_CASE("a printer without paper is told of, with what helps instead", "[kiosk][papers]")
{
    KioskRig rig;
    open(rig, QStringLiteral("1.001193"));
    rig.touch("printChecklist");
    rig.paper.setFault(PrinterFault::PaperOut);
    CHECK(rig.item("checklistMessage")
              ->property("text")
              .toString()
              .startsWith(QStringLiteral("Xin lỗi, máy in hết giấy.")));
}

TEST_CASE("every line can be turned to, none is cut", "[kiosk][papers]")
{
    KioskRig::Options options;
    options.size = {1366, 768};
    options.inches = 15.6;
    KioskRig rig(options);
    const auto longest = std::ranges::max_element(
        rig.shelf.procedures, {}, [](const Procedure &p) { return p.documents.size(); });
    open(rig, longest->code);
    QStringList read = readable(rig.window.contentItem());
    int pages = 1;
    while (rig.has("pageDown") && rig.item("pageDown")->isEnabled() && pages < 50) {
        rig.touch("pageDown");
        read += readable(rig.window.contentItem());
        ++pages;
    }
    CHECK(pages > 1);
    QStringList wanted;
    for (const QVariant &line : rig.controller.details().lines) {
        const auto shown = line.value<KioskLine>();
        if (!shown.heading)
            wanted.append(QStringLiteral("• ") + shown.text);
    }
    CHECK(read == wanted);
    while (rig.item("pageUp")->isEnabled() && pages > 0) {
        rig.touch("pageUp");
        --pages;
    }
    CHECK(pages == 1);
    CHECK(readable(rig.window.contentItem()).first() == wanted.first());
}

TEST_CASE("a phone reads the code of the page", "[kiosk][papers]")
{
    KioskRig rig;
    open(rig, QStringLiteral("1.001193"));
    const QQuickItem *code = rig.item("code");
    CHECK(code->property("text").toString() == rig.controller.details().address);
    const QRectF place = code->mapRectToScene(QRectF(0, 0, code->width(), code->height()));
    const QImage picture =
        rig.window.grabWindow().copy(place.toRect()).convertToFormat(QImage::Format_Grayscale8);
    QByteArray bytes;
    for (int y = 0; y < picture.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(picture.constScanLine(y)), picture.width());
    CHECK(readQr(bytes, picture.width(), picture.height()) == rig.controller.details().address);
}
