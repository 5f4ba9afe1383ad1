#include "ui/desk/window/closequestion.h"

#include "ui/desk/window/deskwindow.h"

#include <QMessageBox>
#include <QPushButton>

namespace motcua {

Closing askClosing(QWidget *window)
{
    QMessageBox box(QMessageBox::Question, DeskWindow::tr("Close the desk?"),
                    DeskWindow::tr("Kiosk or board are still open and give and show numbers. The "
                                   "desk can be locked and put away: start Motcua again to have "
                                   "it back. Or everything ends."),
                    QMessageBox::NoButton, window);
    box.setObjectName(QStringLiteral("closeQuestion"));
    const auto add = [&box](const char *name, const QString &text, QMessageBox::ButtonRole role) {
        QPushButton *button = box.addButton(text, role);
        button->setObjectName(QString::fromLatin1(name));
        return button;
    };
    const auto *away =
        add("closingAway", DeskWindow::tr("Lock and put away"), QMessageBox::AcceptRole);
    const auto *end =
        add("closingEnd", DeskWindow::tr("End everything"), QMessageBox::DestructiveRole);
    auto *stay = add("closingStay", DeskWindow::tr("Stay here"), QMessageBox::RejectRole);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == away)
        return Closing::PutAway;
    return box.clickedButton() == end ? Closing::End : Closing::Stay;
}

} // namespace motcua
