#include "ui/desk/settings/recoveryview.h"

#include "ui/desk/window/plainparts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

QString RecoveryView::askFile(QWidget *parent, const QString &suggested)
{
    return QFileDialog::getSaveFileName(parent, tr("Save the recovery sheet"), suggested,
                                        QStringLiteral("PDF (*.pdf)"));
}

RecoveryView::RecoveryView(AskFile ask, QWidget *parent)
    : QWidget(parent)
    , m_ask(std::move(ask))
    , m_unit(plainLabel("recoveryUnit", this))
    , m_code(plainLabel("recoveryCode", this))
    , m_outcome(plainLabel("recoveryOutcome", this))
    , m_save(new QPushButton(tr("Save as &PDF for printing"), this))
    , m_done(new QPushButton(tr("It is put &away"), this))
{
    setObjectName(QStringLiteral("recoveryView"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_code->setAccessibleName(tr("Recovery code"));
    QLabel *advice = plainLabel("recoveryAdvice", this);
    advice->setText(recoveryAdvice());
    m_save->setObjectName(QStringLiteral("recoverySave"));
    m_save->setProperty("kind", QStringLiteral("main"));
    m_done->setObjectName(QStringLiteral("recoveryDone"));
    m_done->setProperty("kind", QStringLiteral("plain"));
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    for (QPushButton *button : {m_save, m_done}) {
        button->setAutoDefault(false);
        verbs->addWidget(button);
    }
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_unit);
    column->addWidget(m_code);
    column->addWidget(advice);
    column->addLayout(verbs);
    column->addWidget(m_outcome);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &RecoveryView::save);
    connect(m_done, &QPushButton::clicked, this, &RecoveryView::kept);
}

void RecoveryView::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_unit->setText(sheet.code.isEmpty() ? QString() : tr("Recovery sheet of %1").arg(sheet.unit));
    m_code->setText(sheet.code);
    m_outcome->clear();
    m_save->setFocus();
}

void RecoveryView::clear() { setSheet({}); }

void RecoveryView::save()
{
    const QString path =
        m_ask(this, tr("recovery-sheet-%1.pdf").arg(m_sheet.made.toString(u"yyyyMMdd")));
    if (path.isEmpty())
        return;
    m_outcome->setText(saveRecoverySheet(m_sheet, path)
                           ? tr("Saved in %1. Please print it, then delete the file.").arg(path)
                           : tr("Sorry, it could not be saved there. Please choose another folder, "
                                "or copy the code by hand."));
}

} // namespace motcua
