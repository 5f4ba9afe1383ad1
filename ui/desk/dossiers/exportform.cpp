#include "ui/desk/dossiers/exportform.h"

#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace motcua {

namespace {

const QString BookEnding = QStringLiteral(".xlsx");

} // namespace

ExportForm::ExportForm(QWidget *parent)
    : QFrame(parent)
    , m_ask([](QWidget *window, const QString &suggested) {
        return QFileDialog::getSaveFileName(window, tr("Save the workbook"), suggested,
                                            tr("Workbooks") + QStringLiteral(" (*.xlsx)"));
    })
    , m_title(plainLabel("exportTitle", this))
    , m_advice(plainLabel("exportAdvice", this))
    , m_persons(new QCheckBox(tr("With names, numbers, addresses and telephones"), this))
    , m_reasonLabel(plainLabel("exportLabel", this))
    , m_reason(new QLineEdit(this))
    , m_bar(new QProgressBar(this))
    , m_progress(plainLabel("exportProgress", this))
    , m_go(plainButton("exportGo", tr("Choose where to save…"), "main", this))
    , m_stop(plainButton("exportStop", tr("Leave it"), "plain", this))
{
    setObjectName(QStringLiteral("exportForm"));
    m_persons->setObjectName(QStringLiteral("exportPersons"));
    m_reason->setObjectName(QStringLiteral("exportReason"));
    m_reasonLabel->setText(tr("What they are needed for"));
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_bar->setObjectName(QStringLiteral("exportBar"));
    m_bar->setAccessibleName(tr("Working"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_go);
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addWidget(m_persons, 0, Qt::AlignLeft);
    column->addLayout(reason);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    hide();

    connect(m_persons, &QCheckBox::toggled, this, &ExportForm::showPersons);
    connect(m_reason, &QLineEdit::returnPressed, this, &ExportForm::go);
    connect(m_go, &QPushButton::clicked, this, &ExportForm::go);
    connect(m_stop, &QPushButton::clicked, this, &ExportForm::stopWanted);
}

void ExportForm::open(const QString &title, const QString &suggested, bool persons)
{
    m_suggested = suggested;
    m_title->setText(title);
    m_persons->setChecked(false);
    m_persons->setVisible(persons);
    m_reason->clear();
    setBusy({});
    show();
    m_go->setFocus();
}

void ExportForm::close()
{
    m_busy = false;
    hide();
}

bool ExportForm::withPersons() const { return m_persons->isChecked(); }

QString ExportForm::reason() const { return m_reason->text().trimmed(); }

void ExportForm::focusReason() { m_reason->setFocus(); }

void ExportForm::setBusy(const QString &text)
{
    m_busy = !text.isEmpty();
    m_progress->setText(text);
    m_bar->setVisible(m_busy);
    m_go->setVisible(!m_busy);
    m_persons->setEnabled(!m_busy);
    m_reason->setEnabled(!m_busy);
    m_stop->setText(m_busy ? tr("Stop") : tr("Leave it"));
    showPersons();
}

void ExportForm::showPersons()
{
    m_reason->setVisible(withPersons());
    m_reasonLabel->setVisible(withPersons());
    m_advice->setText(withPersons()
                          ? tr("That you look at each of these persons is recorded, with what you "
                               "write below. Keep the file where nobody else reads it.")
                          : tr("The workbook has no names, numbers, addresses or telephones."));
    if (withPersons() && !m_busy)
        m_reason->setFocus();
}

void ExportForm::go()
{
    if (m_busy)
        return;
    if (withPersons() && reason().isEmpty())
        return Q_EMIT goWanted({});
    QString path = m_ask(this, m_suggested);
    if (path.isEmpty())
        return;
    if (!path.endsWith(BookEnding, Qt::CaseInsensitive))
        path += BookEnding;
    Q_EMIT goWanted(path);
}

void ExportForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT stopWanted();
    QFrame::keyPressEvent(event);
}

} // namespace motcua
