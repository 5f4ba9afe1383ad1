#include "ui/desk/intake/citizenwindow.h"

#include "ui/desk/window/desklook.h"
#include "ui/desk/window/plainparts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace motcua {

CitizenWindow::CitizenWindow(QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::WindowDoesNotAcceptFocus)
    , m_unit(plainLabel("citizenUnit", this))
    , m_ask(plainLabel("citizenAsk", this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("citizenWindow"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false); // it goes with the desk
    setWindowTitle(tr("For the citizen"));
    dressAsDesk(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 36, 48, 36);
    column->setSpacing(20);
    column->addWidget(m_unit);
    column->addWidget(m_ask);
    column->addLayout(m_lines, 1);
    resize(960, 600);
    setCheck({});
}

void CitizenWindow::setUnit(const QString &unit) { m_unit->setText(unit); }

void CitizenWindow::setCheck(const CitizenCheck &check)
{
    if (m_shown && check == m_check)
        return;
    m_check = check;
    m_ask->setText(check.lines.empty() ? tr("Welcome")
                                       : tr("Please look whether everything is right"));
    delete m_shown;
    m_shown = new QWidget(this);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const auto &[label, value] : check.lines) {
        QLabel *what = plainLabel("citizenLabel", m_shown);
        what->setText(label);
        QLabel *said = plainLabel("citizenValue", m_shown);
        said->setText(value);
        column->addWidget(what);
        column->addWidget(said);
        column->addSpacing(10);
    }
    column->addStretch(1);
    m_lines->addWidget(m_shown);
}

} // namespace motcua
