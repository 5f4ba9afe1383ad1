#include "ui/desk/procedures/procedureeditor.h"

#include "ui/desk/procedures/quietbox.h"
#include "ui/desk/window/plainparts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int LongLines = 4;
constexpr int LabelWidth = 190;

} // namespace

ProcedureEditor::ProcedureEditor(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel("procedureEditorTitle", this))
    , m_problem(plainLabel("procedureEditorProblem", this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("listPanel"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *save = plainButton("procedureEditorSave", tr("Save (Ctrl+S)"), "main", this);
    auto *back = plainButton("procedureEditorBack", tr("Leave it as it was (Esc)"), "plain", this);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(save);
    verbs->addWidget(back);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addWidget(m_scroll, 1);
    column->addLayout(verbs);
    connect(save, &QPushButton::clicked, this, &ProcedureEditor::save);
    connect(back, &QPushButton::clicked, this, &ProcedureEditor::backWanted);
}

void ProcedureEditor::edit(const QString &title, const std::vector<EditorCell> &cells)
{
    m_edits.clear();
    m_title->setText(title);
    m_problem->hide();
    m_page = new QWidget;
    m_page->setObjectName(QStringLiteral("procedureEditorForm"));
    m_form = new QFormLayout(m_page);
    for (const EditorCell &cell : cells)
        addCell(cell);
    m_scroll->setWidget(m_page); // the form before goes
    m_before = this->cells();
}

// What is being typed into a table counts: a cell takes it when the keyboard leaves it.
void ProcedureEditor::settle()
{
    const QWidget *at = focusWidget();
    const QWidget *around = at ? at->parentWidget() : nullptr;
    if (around && qobject_cast<QTableWidget *>(around->parentWidget()))
        m_scroll->setFocus();
}

bool ProcedureEditor::isChanged()
{
    settle();
    return cells() != m_before;
}

void ProcedureEditor::save()
{
    settle();
    Q_EMIT saveWanted();
}

void ProcedureEditor::addCell(const EditorCell &cell)
{
    QWidget *edit = makeEdit(cell);
    if (cell.isLatin)
        edit->setInputMethodHints(Qt::ImhLatinOnly);
    edit->setObjectName(QStringLiteral("procedure-") + cell.key);
    edit->setAccessibleName(cell.label);
    if (cell.kind == EditorCell::Kind::Flag)
        return m_form->addRow(QString(), edit); // it has its own words
    auto *label = plainLabel("procedureEditorLabel", m_page);
    label->setText(cell.label);
    label->setBuddy(edit);
    label->setFixedWidth(LabelWidth);
    m_form->addRow(label, edit);
}

QWidget *ProcedureEditor::makeEdit(const EditorCell &cell)
{
    switch (cell.kind) {
    case EditorCell::Kind::Flag: return makeFlag(cell);
    case EditorCell::Kind::Choice: return makeBox(cell);
    case EditorCell::Kind::Records: return makeRecords(cell);
    case EditorCell::Kind::Lines: {
        auto *text = new QPlainTextEdit(cell.text, m_page);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * LongLines + 16);
        m_edits.insert(cell.key, {text, [text] { return text->toPlainText(); }});
        return text;
    }
    case EditorCell::Kind::Line: break;
    }
    auto *line = new QLineEdit(cell.text, m_page);
    line->setCursorPosition(0);
    line->setReadOnly(cell.isFixed);
    if (!cell.isFixed)
        m_edits.insert(cell.key, {line, [line] { return line->text(); }});
    return line;
}

QWidget *ProcedureEditor::makeFlag(const EditorCell &cell)
{
    auto *flag = new QCheckBox(cell.label, m_page);
    flag->setChecked(!cell.text.isEmpty());
    flag->setSizePolicy(QSizePolicy::Fixed,
                        QSizePolicy::Fixed); // it is pressed where its words are
    m_edits.insert(cell.key,
                   {flag, [flag] { return flag->isChecked() ? QStringLiteral("x") : QString(); }});
    return flag;
}

QWidget *ProcedureEditor::makeBox(const EditorCell &cell)
{
    auto *box = new QuietBox(m_page);
    for (const CellChoice &choice : cell.choices)
        box->addItem(choice.text, choice.value);
    box->choose(cell.text);
    m_edits.insert(cell.key, {box, [box] { return box->currentData().toString(); }});
    return box;
}

QWidget *ProcedureEditor::makeRecords(const EditorCell &cell)
{
    auto *records = new RecordsTable(cell.parts, cell.shape, cell.most, m_page);
    records->table().setAccessibleName(cell.label);
    records->setFocusProxy(&records->table());
    records->setText(cell.text);
    m_edits.insert(cell.key, {records, [records] { return records->text(); }});
    return records;
}

QHash<QString, QString> ProcedureEditor::cells() const
{
    QHash<QString, QString> cells;
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        cells.insert(it.key(), it->text());
    return cells;
}

void ProcedureEditor::showProblem(const QString &key, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    const auto edit = m_edits.find(key);
    if (edit == m_edits.end())
        return;
    m_scroll->ensureWidgetVisible(edit->widget);
    edit->widget->setFocus();
}

void ProcedureEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else if (event->matches(QKeySequence::Save))
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace motcua
