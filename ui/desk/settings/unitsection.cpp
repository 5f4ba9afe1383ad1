#include "ui/desk/settings/unitsection.h"

#include "ui/desk/settings/formrows.h"
#include "ui/desk/settings/settingswords.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int CodeDigits = 5;

/// Whether it holds a place for a code, which people see in words of their own.
bool isLink(QString Site::*text)
{
    return text == &Site::procedureAddress || text == &Site::receiptAddress;
}

} // namespace

UnitSection::UnitSection(SettingsDraft &draft, Code code, QWidget *parent)
    : SettingsSection(draft, parent)
    , m_choosing(code)
    , m_form(new FormRows(this))
    , m_code(new QLineEdit(m_form))
    , m_zone(new QLabel(m_form))
{
    addLine("unitName", tr("Name of the commune"), &Site::name,
            tr("Short, as it stands above the pages: Phường Mẫu"));
    addLine("unitAuthority", tr("Authority"), &Site::authority,
            tr("As on papers: UBND Phường Mẫu"));
    m_code->setMaxLength(CodeDigits);
    m_code->setReadOnly(code == Code::Shown);
    m_code->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]*")), m_code));
    m_form->add("unitCode", tr("Statistical code"), m_code,
                code == Code::Shown
                    ? tr("Belongs to the data of this machine and stays as it is.")
                    : tr("5 digits, of the national list of communes; it stays for good."));
    addLine("unitCentre", tr("Name of the centre"), &Site::centre);
    addLine("unitCentreEn", tr("The same in English"), &Site::centreEn);
    addLine("unitHotline", tr("Hotline"), &Site::hotline);
    addLine("unitPledge", tr("Pledge"), &Site::pledge,
            tr("One line at the foot of every page of the kiosk; may be empty."));
    addLine("unitPledgeEn", tr("The same in English"), &Site::pledgeEn);
    addLine("unitProcedureAddress", tr("Link in the codes of procedures"), &Site::procedureAddress,
            tr("The page of the unit, with %1 where the procedure's code stands, such as %2; "
               "empty: the national portal.")
                .arg(SettingsWords::shownLink(QStringLiteral("{code}")),
                     SettingsWords::shownLink(QStringLiteral("https://phuongmau.gov.vn/{code}"))));
    addLine("unitReceiptAddress", tr("Link in the codes of receipts"), &Site::receiptAddress,
            tr("The page where dossiers are looked up, with %1 where the dossier's code stands; "
               "empty: the code alone, without a link.")
                .arg(SettingsWords::shownLink(QStringLiteral("{code}"))));
    m_zone->setTextFormat(Qt::PlainText);
    m_form->add("unitZone", tr("Time zone"), m_zone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_form->clearProblems();
        this->draft().site.site.id = text.toInt();
        Q_EMIT edited();
    });
}

void UnitSection::addLine(const char *name, const QString &label, QString Site::*text,
                          const QString &hint)
{
    auto *edit = new QLineEdit(m_form);
    edit->setMaxLength(LongestSiteText);
    if (QLatin1String(name).endsWith(QLatin1String("En")) || isLink(text))
        edit->setInputMethodHints(Qt::ImhLatinOnly);
    m_form->add(name, label, edit, hint);
    m_lines.push_back({text, edit});
    connect(edit, &QLineEdit::textEdited, this, [this, text](const QString &typed) {
        m_form->clearProblems();
        const QString written = typed.simplified();
        draft().site.site.*text = isLink(text) ? SettingsWords::storedLink(written) : written;
        Q_EMIT edited();
    });
}

void UnitSection::refresh()
{
    const Site &site = draft().site.site;
    for (const Line &line : m_lines)
        line.edit->setText(isLink(line.text) ? SettingsWords::shownLink(site.*line.text)
                                             : site.*line.text);
    m_code->setText(site.id == 0 && m_choosing == Code::Chosen
                        ? QString()
                        : QStringLiteral("%1").arg(site.id, CodeDigits, 10, QLatin1Char('0')));
    m_zone->setText(site.zone);
}

bool UnitSection::check()
{
    if (m_choosing == Code::Shown || m_code->text().size() == CodeDigits)
        return true;
    m_form->setProblem(m_code, SettingsWords::problem({SiteProblem::Kind::BadUnitCode, {}}));
    return false;
}

// The rules name the values, the lines are named after them.
QWidget *UnitSection::editorOf(const SiteProblem &problem) const
{
    using Fault = SiteProblem::Kind;
    if (problem.kind == Fault::BadUnitCode)
        return m_code;
    const auto line = std::ranges::find_if(m_lines, [&](const Line &l) {
        return l.edit->objectName().compare(u"unit" + problem.subject, Qt::CaseInsensitive) == 0;
    });
    return line == m_lines.end() ? static_cast<QWidget *>(m_zone) : line->edit;
}

bool UnitSection::showProblem(const SiteProblem &problem, const QString &words)
{
    if (problem.part != SiteProblem::Part::Unit)
        return false;
    m_form->setProblem(editorOf(problem), words);
    return true;
}

void UnitSection::clearProblems() { m_form->clearProblems(); }

} // namespace motcua
