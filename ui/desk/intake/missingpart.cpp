#include "ui/desk/intake/missingpart.h"

#include "ui/desk/dossiers/paperstable.h"
#include "ui/desk/window/plainparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int ReasonLines = 3;

} // namespace

MissingPart::MissingPart(QWidget *parent)
    : QFrame(parent)
    , m_papers(new PapersTable(this))
    , m_reason(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("missingPart"));
    QLabel *heading = plainLabel("intakeHeading", this);
    heading->setText(tr("Not complete yet: nothing is received"));
    QLabel *advice = plainLabel("intakeNote", this);
    advice->setText(tr("The applicant is told everything at once. Untick what need not be brought: "
                       "what lies in a database of the State is not asked for."));
    m_reason->setObjectName(QStringLiteral("missingReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * ReasonLines + 20);
    QLabel *why = plainLabel("intakeLabel", this);
    why->setText(tr("Reason, in words"));
    why->setBuddy(m_reason);
    m_reason->setAccessibleName(why->text());
    auto *verbs = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &text, const char *kind, Qt::Key key,
                         void (MissingPart::*wanted)()) {
        QPushButton *button = plainButton(name, text, kind, this);
        if (key != Qt::Key_Escape) // that one is the page's
            button->setShortcut(key);
        connect(button, &QPushButton::clicked, this, wanted);
        verbs->addWidget(button);
        return button;
    };
    m_slips = {add("missingSupplement", tr("Slip: what to bring (F6)"), "main", Qt::Key_F6,
                   &MissingPart::supplementWanted),
               add("missingRefusal", tr("Refusal slip (F7)"), "plain", Qt::Key_F7,
                   &MissingPart::refusalWanted)};
    add("missingBack", tr("Back (Esc)"), "plain", Qt::Key_Escape, &MissingPart::backWanted);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(advice);
    column->addWidget(plainScroll("intakeScroll", m_papers, this), 1);
    column->addWidget(why);
    column->addWidget(m_reason);
    column->addLayout(verbs);
}

void MissingPart::setMissing(const QStringList &papers)
{
    std::vector<PaperEntry> entries;
    for (const QString &paper : papers)
        entries.push_back({paper, {}, 0, 0, true, true});
    m_papers->setEntries(entries);
}

std::vector<int> MissingPart::unticked() const
{
    std::vector<int> places;
    const std::vector<PaperEntry> entries = m_papers->entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].here)
            places.push_back(int(i));
    }
    return places;
}

QString MissingPart::reason() const { return m_reason->toPlainText().simplified(); }

void MissingPart::setSlipsOffered(bool offered)
{
    for (QPushButton *button : m_slips)
        button->setVisible(offered);
}

void MissingPart::setBefore(QWidget *stop) { m_papers->setBefore(stop); }

void MissingPart::clear()
{
    m_papers->setEntries({});
    m_reason->clear();
}

void MissingPart::focusReason() { m_reason->setFocus(); }

} // namespace motcua
