// A damaged file is saved by a button, beside the window.
#include "ui/firstrun/salvagedialog.h"
#include "tests/support/catch.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <semaphore>

using namespace motcua;

namespace {

struct Offer {
    template <typename T> T *child(const char *name)
    {
        return dialog.findChild<T *>(QLatin1String(name));
    }
    std::binary_semaphore mayEnd{0};
    std::optional<QString> problem;
    int done = 0;
    SalvageDialog dialog{QStringLiteral("Tệp dữ liệu bị hỏng."), [this] {
                             mayEnd.acquire();
                             ++done;
                             return problem;
                         }};
};

} // namespace

TEST_CASE("saving a damaged file goes on beside the window, which stays until it is done",
          "[desk][salvage]")
{
    Offer offer;
    offer.dialog.show();
    REQUIRE(offer.dialog.grab().save(QStringLiteral(MOTCUA_SHOTS "/salvage-offer.png")));
    CHECK_FALSE(offer.child<QProgressBar>("salvageBar")->isVisible());
    offer.child<QPushButton>("salvageGo")->click();
    CHECK(offer.child<QProgressBar>("salvageBar")->isVisible());
    offer.dialog.reject();
    CHECK(offer.dialog.isVisible());
    SECTION("it is done")
    {
        offer.mayEnd.release();
        REQUIRE(QTest::qWaitFor([&] { return !offer.dialog.isVisible(); }));
        CHECK(offer.dialog.result() == QDialog::Accepted);
        CHECK(offer.done == 1);
    }
    SECTION("it cannot be, and is tried again")
    {
        offer.problem = QStringLiteral("Ổ đĩa đã đầy.");
        offer.mayEnd.release();
        auto *told = offer.child<QLabel>("salvageProblem");
        REQUIRE(QTest::qWaitFor([&] { return told->isVisible(); }));
        CHECK(told->text() == *offer.problem);
        offer.problem.reset();
        offer.child<QPushButton>("salvageGo")->click();
        offer.mayEnd.release();
        REQUIRE(QTest::qWaitFor([&] { return !offer.dialog.isVisible(); }));
        CHECK(offer.done == 2);
    }
}
