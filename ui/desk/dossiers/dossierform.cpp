#include "ui/desk/dossiers/dossierform.h"

#include "ui/desk/dossiers/deliveryfields.h"
#include "ui/desk/window/plainparts.h"
#include "ui/desk/window/wholescroll.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <vector>

namespace motcua {

namespace {

constexpr std::array AllInputs{DossierInput::Papers, DossierInput::Missing, DossierInput::Day,
                               DossierInput::Number, DossierInput::Code,    DossierInput::Delivery,
                               DossierInput::Reason, DossierInput::Basis};
constexpr int LinesShown = 3;

QPlainTextEdit *linesEdit(const char *name, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * LinesShown + 20);
    return edit;
}

QLineEdit *lineEdit(const char *name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

} // namespace

DossierForm::DossierForm(QWidget *parent)
    : QFrame(parent)
    , m_inside(new QWidget(this))
    , m_scroll(new WholeScroll("dossierFormScroll", m_inside, this))
    , m_title(plainLabel("dossierFormTitle", this))
    , m_advice(plainLabel("dossierFormAdvice", this))
    , m_missing(linesEdit("dossierMissing", this))
    , m_papers(new PapersTable(this))
    , m_day(new QDateEdit(this))
    , m_number(lineEdit("dossierNumber", this))
    , m_code(lineEdit("dossierCode", this))
    , m_delivery(new DeliveryFields(this))
    , m_reason(linesEdit("dossierReason", this))
    , m_basis(lineEdit("dossierBasis", this))
    , m_go(plainButton("dossierGo", tr("Save"), "main", this))
    , m_leave(plainButton("dossierLeave", tr("Back (Esc)"), "plain", this))
{
    setObjectName(QStringLiteral("dossierForm"));
    m_day->setObjectName(QStringLiteral("dossierDay"));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_inside->setObjectName(QStringLiteral("dossierFormInside"));
    auto *inputs = new QVBoxLayout(m_inside);
    inputs->setContentsMargins(0, 0, 8, 0);
    inputs->setSpacing(6);
    inputs->addWidget(m_title);
    inputs->addWidget(m_advice);
    for (const DossierInput which : AllInputs) {
        QLabel *label = plainLabel("dossierFormLabel", this);
        label->setBuddy(input(which));
        speakAs(input(which), nameOf(which));
        m_labels[std::size_t(which)] = label;
        inputs->addWidget(label);
        inputs->addWidget(input(which));
        input(which)->installEventFilter(this);
    }
    for (QWidget *field : m_delivery->fields())
        field->installEventFilter(this);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(12);
    verbs->addWidget(m_go);
    verbs->addWidget(m_leave);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_scroll);
    column->addLayout(verbs);
    for (QPushButton *button : {m_go, m_leave}) {
        button->setAutoDefault(true); // Enter presses where the keyboard is
        button->installEventFilter(this);
    }
    connect(m_go, &QPushButton::clicked, this, &DossierForm::goWanted);
    connect(m_leave, &QPushButton::clicked, this, &DossierForm::close);
    hide();
}

QWidget *DossierForm::input(DossierInput which) const
{
    switch (which) {
    case DossierInput::Missing: return m_missing;
    case DossierInput::Papers: return m_papers;
    case DossierInput::Day: return m_day;
    case DossierInput::Number: return m_number;
    case DossierInput::Code: return m_code;
    case DossierInput::Delivery: return m_delivery;
    case DossierInput::Reason: return m_reason;
    case DossierInput::Basis: return m_basis;
    }
    return nullptr;
}

QString DossierForm::nameOf(DossierInput which)
{
    switch (which) {
    case DossierInput::Papers: return tr("Papers");
    case DossierInput::Missing: return tr("Papers that are missing");
    case DossierInput::Day: return tr("Day");
    case DossierInput::Number: return tr("Number of the decision");
    case DossierInput::Code: return tr("Official code");
    case DossierInput::Delivery: return tr("Who receives it");
    case DossierInput::Reason: return tr("Reason");
    case DossierInput::Basis: return tr("Basis");
    }
    return {};
}

void DossierForm::open(const DossierFormText &text, const DossierAnswers &proposed)
{
    m_title->setText(text.title);
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    m_advice->setProperty("warns", text.warns);
    m_advice->style()->unpolish(m_advice);
    m_advice->style()->polish(m_advice);
    m_go->setText(text.go);
    fill(proposed);
    orderStops();
    for (const DossierInput which : AllInputs) {
        const auto used =
            std::ranges::find(text.inputs, which, &std::pair<DossierInput, QString>::first);
        const bool wanted = used != text.inputs.end();
        QLabel *label = m_labels[std::size_t(which)];
        label->setVisible(wanted);
        label->setText(wanted ? used->second : QString());
        input(which)->setVisible(wanted);
        speakAs(input(which), label->text());
    }
    show();
    Q_EMIT opened();
    QWidget *first = text.inputs.empty() ? m_go : input(text.inputs.front().first);
    if (first == m_papers)
        m_papers->focusFirst();
    else
        first->setFocus();
    m_scroll->verticalScrollBar()->setValue(0);
}

// Papers are made anew for each dossier, and what is made last would come last with Tab.
void DossierForm::orderStops()
{
    QWidget *before = m_papers->lastStop();
    if (!before)
        return;
    std::vector<QWidget *> stops{m_missing, m_day, m_number, m_code};
    std::ranges::copy(m_delivery->fields(), std::back_inserter(stops));
    stops.insert(stops.end(), {m_reason, m_basis, m_go, m_leave});
    for (QWidget *stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void DossierForm::fill(const DossierAnswers &answers)
{
    m_missing->setPlainText(answers.missing.join(u'\n'));
    m_papers->setEntries(answers.papers);
    m_day->setDate(answers.day);
    m_number->setText(answers.number);
    m_code->setText(answers.code);
    m_delivery->setDelivery(answers.delivery);
    m_reason->setPlainText(answers.reason);
    m_basis->setText(answers.basis);
}

void DossierForm::close()
{
    if (!isOpen())
        return;
    hide();
    fill({}); // nothing of a person stays behind
    Q_EMIT closed();
}

DossierAnswers DossierForm::answers() const
{
    DossierAnswers answers;
    for (const QString &line : m_missing->toPlainText().split(u'\n')) {
        if (const QString paper = line.simplified(); !paper.isEmpty())
            answers.missing.append(paper);
    }
    answers.papers = m_papers->entries();
    answers.day = m_day->date();
    answers.number = m_number->text();
    answers.code = m_code->text();
    answers.delivery = m_delivery->delivery();
    answers.reason = m_reason->toPlainText();
    answers.basis = m_basis->text();
    return answers;
}

void DossierForm::moveOn(QWidget *from)
{
    QWidget *next = from->nextInFocusChain();
    while (next != from && (!next->isVisibleTo(this) || !(next->focusPolicy() & Qt::TabFocus)))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(next);
}

bool DossierForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (press->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (enter && press->modifiers() & Qt::ControlModifier) {
        if (!press->isAutoRepeat())
            Q_EMIT goWanted();
        return true;
    }
    auto *from = qobject_cast<QWidget *>(watched);
    if (!enter || from == m_go || from == m_leave)
        return QFrame::eventFilter(watched, event);
    // A list of papers goes on in the next line; an empty line ends it.
    if (from == m_missing && !m_missing->textCursor().block().text().trimmed().isEmpty())
        return false;
    moveOn(from);
    return true;
}

} // namespace motcua
