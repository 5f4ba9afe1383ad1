#include "ui/desk/procedures/procedureeditor.h"

#include "ui/desk/window/plainparts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motcua {

namespace {

constexpr int LongLines = 4;

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
    connect(save, &QPushButton::clicked, this, &ProcedureEditor::saveWanted);
    connect(back, &QPushButton::clicked, this, &ProcedureEditor::backWanted);
}

void ProcedureEditor::edit(const QString &title, const std::vector<EditorCell> &cells)
{
    m_lines.clear();
    m_texts.clear();
    m_title->setText(title);
    m_problem->hide();
    m_page = new QWidget;
    m_page->setObjectName(QStringLiteral("procedureEditorForm"));
    m_form = new QFormLayout(m_page);
    for (const EditorCell &cell : cells)
        addCell(cell);
    m_scroll->setWidget(m_page); // the form before goes
}

void ProcedureEditor::addCell(const EditorCell &cell)
{
    QWidget *edit = nullptr;
    if (cell.isLong) {
        auto *text = new QPlainTextEdit(cell.text, m_page);
        text->setTabChangesFocus(true);
        text->setFixedHeight(text->fontMetrics().lineSpacing() * LongLines + 16);
        m_texts.insert(cell.key, text);
        edit = text;
    } else {
        auto *line = new QLineEdit(cell.text, m_page);
        line->setCursorPosition(0);
        line->setReadOnly(cell.isFixed);
        if (!cell.isFixed)
            m_lines.insert(cell.key, line);
        edit = line;
    }
    // Codes, words of the file and English.
    if (QStringList{QStringLiteral("code"), QStringLiteral("dvcqg_uuid"), QStringLiteral("tile")}
            .contains(cell.key)
        || cell.key.endsWith(u"_en"))
        edit->setInputMethodHints(Qt::ImhLatinOnly);
    edit->setObjectName(QStringLiteral("procedure-") + cell.key);
    edit->setAccessibleName(cell.label);
    auto *label = plainLabel("procedureEditorLabel", m_page);
    label->setText(cell.label);
    label->setBuddy(edit);
    m_form->addRow(label, edit);
}

QHash<QString, QString> ProcedureEditor::cells() const
{
    QHash<QString, QString> cells;
    for (auto it = m_lines.begin(); it != m_lines.end(); ++it)
        cells.insert(it.key(), it.value()->text());
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        cells.insert(it.key(), it.value()->toPlainText());
    return cells;
}

void ProcedureEditor::showProblem(const QString &key, const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    QWidget *edit = m_lines.value(key);
    if (!edit)
        edit = m_texts.value(key);
    if (edit) {
        m_scroll->ensureWidgetVisible(edit);
        edit->setFocus();
    }
}

void ProcedureEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backWanted();
    else if (event->matches(QKeySequence::Save))
        Q_EMIT saveWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace motcua
