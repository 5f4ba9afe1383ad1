#include "ui/desk/due/apologyform.h"

#include "ui/desk/window/plainparts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int MostApologyDays = 60;
constexpr int DraftLines = 4; // seen at once

} // namespace

ApologyForm::ApologyForm(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel("dossierFormTitle", this))
    , m_days(new QSpinBox(this))
    , m_reason(new QLineEdit(this))
    , m_basis(new QLineEdit(this))
    , m_drafts(plainLabel("apologyDrafts", this))
{
    setObjectName(QStringLiteral("dueForm"));
    m_days->setObjectName(QStringLiteral("apologyDays"));
    m_days->setRange(1, MostApologyDays);
    m_days->setSuffix(tr(" working days"));
    m_reason->setObjectName(QStringLiteral("apologyReason"));
    m_basis->setObjectName(QStringLiteral("apologyBasis"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    const std::pair<QWidget *, QString> fields[] = {
        {m_days, tr("New date: later by")},
        {m_reason, tr("Reason, as the applicant reads it")},
        {m_basis, tr("Basis: the law, or who decided")}};
    int column = 0;
    for (const auto &[field, label] : fields) {
        QLabel *words = plainLabel("dossierFormLabel", this);
        words->setText(label);
        words->setBuddy(field);
        speakAs(field, label);
        grid->addWidget(words, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, column == 0 ? 0 : 1);
        ++column;
    }
    QScrollArea *drafts = plainScroll("apologyScroll", m_drafts, this);
    drafts->setFixedHeight(m_drafts->fontMetrics().lineSpacing() * DraftLines + 8);
    m_drafts->setAlignment(Qt::AlignTop);
    QPushButton *go = plainButton(
        "apologyGo", tr("Give the new dates, print the letters (Ctrl+Enter)"), "main", this);
    QPushButton *leave = plainButton("apologyLeave", tr("Back (Esc)"), "plain", this);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(go);
    verbs->addWidget(leave);
    verbs->addStretch(1);
    auto *form = new QVBoxLayout(this);
    form->setContentsMargins(16, 12, 16, 12);
    form->setSpacing(6);
    form->addWidget(m_title);
    form->addLayout(grid);
    form->addWidget(drafts);
    form->addLayout(verbs);
    connect(m_days, &QSpinBox::valueChanged, this, &ApologyForm::daysChanged);
    connect(go, &QPushButton::clicked, this, &ApologyForm::goWanted);
    connect(leave, &QPushButton::clicked, this, &ApologyForm::close);
    hide();
}

void ApologyForm::open(const QString &title)
{
    m_title->setText(title);
    show();
    m_reason->setFocus();
}

void ApologyForm::close()
{
    hide();
    m_days->setValue(1);
    m_reason->clear();
    m_basis->clear();
    m_drafts->clear();
}

int ApologyForm::days() const { return m_days->value(); }

QString ApologyForm::reason() const { return m_reason->text().simplified(); }

QString ApologyForm::basis() const { return m_basis->text().simplified(); }

void ApologyForm::setDrafts(const QStringList &lines) { m_drafts->setText(lines.join(u'\n')); }

void ApologyForm::focusReason() { m_reason->setFocus(); }

void ApologyForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && event->modifiers() & Qt::ControlModifier && !event->isAutoRepeat())
        Q_EMIT goWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace motcua
