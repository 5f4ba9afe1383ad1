#include "app/motcua/testslip.h"

#include <QCoreApplication>

namespace motcua {

namespace {
struct TestWords {
    Q_DECLARE_TR_FUNCTIONS(motcua::TestSlip)
};
} // namespace

Slip testSlip()
{
    Slip slip;
    slip.heading = TestWords::tr("TEST OF THE PRINTER");
    slip.number = TestWords::tr("TEST");
    slip.field = TestWords::tr("This is no number");
    slip.shape = QStringLiteral("other");
    slip.waiting = TestWords::tr("All of this line must be readable: %1")
                       .arg(QStringLiteral("ă â đ ê ô ơ ư ặ ẫ ề ỗ ợ ữ ỵ"));
    slip.thanks = TestWords::tr("Thank you");
    return slip;
}

} // namespace motcua
