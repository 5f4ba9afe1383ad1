#include "ui/desk/window/desklook.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace motcua;

TEST_CASE("a wheel over a box scrolls the page and changes nothing", "[desk]")
{
    QScrollArea area;
    dressAsDesk(area);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *number = new QSpinBox;
    number->setValue(5);
    auto *choice = new QComboBox;
    choice->addItems({QStringLiteral("một"), QStringLiteral("hai"), QStringLiteral("ba")});
    column->addWidget(number);
    column->addWidget(choice);
    column->addSpacing(2000);
    area.setWidget(page);
    area.resize(300, 300);
    area.show();
    for (QWidget *box : std::initializer_list<QWidget *>{number, choice}) {
        box->setFocus();
        QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), QPoint(0, -40),
                          QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        CHECK_FALSE(wheel.isAccepted()); // whatever scrolls behind it has its turn
    }
    CHECK(number->value() == 5);
    CHECK(choice->currentIndex() == 0);
}
