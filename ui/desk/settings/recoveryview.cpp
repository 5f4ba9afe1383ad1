#include "ui/desk/settings/recoveryview.h"

#include "ui/desk/window/paperwords.h"
#include "ui/desk/window/plainparts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
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
    , m_print(plainButton("recoveryPrint", {}, "main", this))
    , m_save(plainButton("recoverySave", tr("Save as &PDF for printing"), "main", this))
    , m_done(plainButton("recoveryDone", tr("It is put &away"), "plain", this))
{
    setObjectName(QStringLiteral("recoveryView"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_code->setAccessibleName(tr("Recovery code"));
    QLabel *advice = plainLabel("recoveryAdvice", this);
    advice->setText(recoveryAdvice());
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    for (QPushButton *button : {m_print, m_save, m_done})
        verbs->addWidget(button);
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
    setPrinter({});
    connect(m_print, &QPushButton::clicked, this, &RecoveryView::print);
    connect(m_save, &QPushButton::clicked, this, &RecoveryView::save);
    connect(m_done, &QPushButton::clicked, this, &RecoveryView::kept);
}

void RecoveryView::setPrinter(const Printer &printer)
{
    m_printer = printer;
    m_print->setVisible(!printer.name.isEmpty());
    m_print->setText(tr("P&rint on %1").arg(printer.name));
}

void RecoveryView::print()
{
    m_outcome->setText(tr("Printing…"));
    const QPointer<RecoveryView> self(this);
    m_printer.print(m_sheet, [self, sheet = m_sheet](PrinterFault fault) {
        if (!self || self->m_sheet != sheet) // put away meanwhile
            return;
        self->m_outcome->setText(fault == PrinterFault::None
                                     ? tr("The sheet went to the printer. Please fetch it at once.")
                                     : PaperWords::advice(fault));
    });
}

void RecoveryView::setSheet(const RecoverySheet &sheet)
{
    m_sheet = sheet;
    m_unit->setText(sheet.code.isEmpty() ? QString() : tr("Recovery sheet of %1").arg(sheet.unit));
    m_code->setText(sheet.code);
    m_outcome->clear();
    (m_printer.name.isEmpty() ? m_save : m_print)->setFocus();
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
