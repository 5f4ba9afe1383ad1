#include "ui/firstrun/salvagedialog.h"

#include "ui/desk/window/desklook.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

SalvageDialog::SalvageDialog(const QString &what, Salvage salvage, QWidget *parent)
    : QDialog(parent)
    , m_salvage(std::move(salvage))
    , m_problem(plainLabel("salvageProblem", this))
{
    setObjectName(QStringLiteral("salvageDialog"));
    setWindowTitle(tr("Một cửa: the data is damaged"));
    dressAsDesk(*this);
    auto *text = plainLabel("salvageText", this);
    text->setText(what);
    m_problem->setProperty("kind", QStringLiteral("problem"));
    auto *working = plainLabel("salvageWorking", this);
    working->setText(tr("Reading and checking; a big file takes some minutes…"));
    auto *bar = new QProgressBar(this);
    bar->setObjectName(QStringLiteral("salvageBar"));
    bar->setRange(0, 0); // nobody knows how much of the file can be read
    bar->setAccessibleName(working->text());
    for (QWidget *part : std::initializer_list<QWidget *>{m_problem, working, bar})
        part->hide();
    auto *go = plainButton("salvageGo", tr("Save the data"), "main", this);
    auto *leave = plainButton("salvageLeave", tr("Not now"), "plain", this);

    auto *verbs = new QHBoxLayout;
    verbs->addWidget(go);
    verbs->addStretch(1);
    verbs->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(16);
    column->addWidget(text);
    column->addWidget(working);
    column->addWidget(bar);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(verbs);
    resize(640, 320);

    connect(go, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        m_beside.start(m_salvage, [this](const auto &problem) { ended(problem); });
    });
    connect(leave, &QPushButton::clicked, this, &SalvageDialog::reject);
    connect(&m_beside, &SideWork::busyChanged, this, [=](bool busy) {
        working->setVisible(busy);
        bar->setVisible(busy);
        go->setDisabled(busy);
        leave->setDisabled(busy);
    });
    go->setFocus();
}

void SalvageDialog::ended(const std::optional<QString> &problem)
{
    if (!problem)
        return accept();
    m_problem->setText(*problem);
    m_problem->show();
}

void SalvageDialog::reject()
{
    if (!m_beside.isBusy())
        QDialog::reject();
}

} // namespace motcua
