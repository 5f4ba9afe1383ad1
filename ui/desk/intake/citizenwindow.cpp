#include "ui/desk/intake/citizenwindow.h"

#include "ui/desk/window/desklook.h"
#include "ui/desk/window/plainparts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace motcua {

namespace {

// Pixels, while there is room; much is said smaller.
constexpr double LabelSize = 22;
constexpr double ValueSize = 32;
constexpr double SmallestScale = 0.5;
constexpr double ScaleStep = 0.05;

} // namespace

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
    fit();
}

// Nothing of what is to be confirmed is cut.
void CitizenWindow::fit()
{
    for (double scale = 1; scale >= SmallestScale; scale -= ScaleStep) {
        m_shown->setStyleSheet(QStringLiteral("#citizenLabel { font-size: %1px; }"
                                              "#citizenValue { font-size: %2px; }")
                                   .arg(qRound(LabelSize * scale))
                                   .arg(qRound(ValueSize * scale)));
        for (QLabel *label : m_shown->findChildren<QLabel *>())
            label->ensurePolished();
        m_shown->layout()->invalidate();
        layout()->invalidate();
        if (layout()->totalHeightForWidth(width()) <= height())
            return;
    }
}

void CitizenWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace motcua
