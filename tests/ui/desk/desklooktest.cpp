#include "ui/desk/window/desklook.h"
#include "tests/support/catch.h"
#include "ui/desk/window/flowbox.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <vector>

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

TEST_CASE("the list that a box opens is white, and as wide as its longest line", "[desk]")
{
    QWidget window;
    dressAsDesk(window);
    window.resize(400, 300);
    QComboBox box(&window);
    const QString longest = QStringLiteral("Máy in hóa đơn trên dây USB hoặc dây nối tiếp");
    box.addItems({QStringLiteral("Không có"), longest});
    box.setFixedWidth(120);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    box.showPopup();
    const QAbstractItemView *list = box.view();
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible(); }));
    QTest::qWait(50);
    CHECK(list->viewport()->width() >= list->sizeHintForColumn(0));
    CHECK(list->sizeHintForColumn(0) > list->fontMetrics().horizontalAdvance(longest));
    const QRect line = list->visualRect(list->model()->index(0, 0));
    CHECK(line.height() >= 30);
    const QImage picture = list->window()->grab().toImage();
    // The second line is not chosen: its ground is the list's.
    const QRect second = list->visualRect(list->model()->index(1, 0));
    const QPoint ground = list->viewport()->mapTo(list->window(), QPoint(2, second.center().y()));
    CHECK(picture.pixelColor(ground) == QColor(Qt::white));
    box.hidePopup();
}

TEST_CASE("a row of chips is as high as its lines, whenever it was filled", "[desk]")
{
    QStackedWidget pages;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *chips = new FlowBox(9);
    column->addWidget(chips);
    column->addStretch(1);
    pages.addWidget(new QWidget);
    pages.addWidget(page);
    pages.resize(400, 300);
    std::vector<QPushButton *> buttons;
    const auto fill = [&](int count) {
        for (int i = 0; i < count; ++i) {
            buttons.push_back(new QPushButton(QStringLiteral("Bảo hiểm xã hội 12"), chips));
            chips->addWidget(buttons.back());
        }
    };
    const auto isWhole = [&] {
        return QTest::qWaitFor([&] {
            return std::ranges::all_of(buttons, [&](const QPushButton *button) {
                return chips->rect().contains(button->geometry());
            });
        });
    };
    pages.show();
    pages.setCurrentIndex(1);
    fill(3);
    CHECK(isWhole());
    pages.setCurrentIndex(0);
    fill(6); // while nobody sees it, at the width it has already
    QTest::qWait(20);
    pages.setCurrentIndex(1);
    CHECK(isWhole());
    for (QPushButton *button : buttons)
        button->setText(QStringLiteral("Đất đai, xây dựng và môi trường 120"));
    CHECK(isWhole());
    pages.resize(700, 300);
    CHECK(isWhole());
    pages.resize(330, 600);
    CHECK(isWhole());
    CHECK(chips->height() > 2 * buttons[0]->height());
}
