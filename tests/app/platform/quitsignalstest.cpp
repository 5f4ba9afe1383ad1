#include "app/platform/quitsignals.h"

#include "tests/support/catch.h"

#include <QEventLoop>
#include <QTimer>

#include <csignal>

using namespace motcua;

TEST_CASE("quit signals: a question before the program runs is ended, too")
{
    const QuitSignals signals;
    QEventLoop question; // as of a dialog at the first start
    QTimer::singleShot(0, &question, [] { std::raise(SIGTERM); });
    bool tooLate = false;
    QTimer::singleShot(5000, &question, [&] {
        tooLate = true;
        question.quit();
    });
    question.exec();
    CHECK_FALSE(tooLate);
}
