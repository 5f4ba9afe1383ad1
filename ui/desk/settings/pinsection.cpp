#include "ui/desk/settings/pinsection.h"

#include "ui/desk/settings/formrows.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace motcua {

PinSection::PinSection(SettingsDraft &draft, Need need, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_need(need)
    , m_form(new FormRows(this))
    , m_pin(addSecret("kioskPin",
                      need == Need::Wanted ? tr("PIN to close the kiosk")
                                           : tr("New PIN to close the kiosk"),
                      &SettingsDraft::kioskPin,
                      need == Need::Wanted
                          ? tr("6 to 10 digits. Please keep it where colleagues find it.")
                          : tr("6 to 10 digits, for all kiosks of the centre. Empty: it stays.")))
    , m_again(addSecret("kioskPinAgain", tr("The PIN again"), &SettingsDraft::kioskPinAgain, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
}

QLineEdit *PinSection::addSecret(const char *name, const QString &label,
                                 QString SettingsDraft::*text, const QString &hint)
{
    auto *edit = new QLineEdit(m_form);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(10);
    edit->setFixedWidth(220);
    edit->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), edit));
    m_form->add(name, label, edit, hint);
    connect(edit, &QLineEdit::textEdited, this, [this, text](const QString &typed) {
        m_form->clearProblems();
        draft().*text = typed;
        Q_EMIT edited();
    });
    return edit;
}

void PinSection::refresh()
{
    m_pin->setText(draft().kioskPin);
    m_again->setText(draft().kioskPinAgain);
}

bool PinSection::check()
{
    if (m_need == Need::May && draft().kioskPin.isEmpty() && draft().kioskPinAgain.isEmpty())
        return true;
    const bool good = isKioskPin(draft().kioskPin);
    const bool same = draft().kioskPin == draft().kioskPinAgain;
    if (!same)
        m_form->setProblem(m_again, tr("The two are not the same. Please type them anew."));
    if (!good)
        m_form->setProblem(m_pin, tr("The PIN has 6 to 10 digits."));
    return good && same;
}

bool PinSection::showProblem(const SiteProblem &, const QString &) { return false; }

void PinSection::clearProblems() { m_form->clearProblems(); }

} // namespace motcua
