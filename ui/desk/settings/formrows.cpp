#include "ui/desk/settings/formrows.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace motcua {

namespace {

constexpr int LabelWidth = 190;

QLabel *smallText(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("formRows"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    m_grid->setColumnStretch(1, 1);
}

// What a spin box or a date is typed into is a widget of its own to a screen reader.
void FormRows::nameAloud(QWidget &editor, const QString &name)
{
    editor.setAccessibleName(name);
    if (qobject_cast<QAbstractSpinBox *>(&editor))
        editor.findChild<QLineEdit *>()->setAccessibleName(name);
}

void FormRows::add(const char *name, const QString &label, QWidget *editor, const QString &hint)
{
    const QString called = QString::fromLatin1(name);
    editor->setObjectName(called);
    nameAloud(*editor, QString(label).remove(u'&'));
    Row row;
    row.label = new QLabel(label, this);
    row.label->setObjectName(QStringLiteral("formLabel"));
    row.label->setWordWrap(true);
    row.label->setFixedWidth(LabelWidth);
    row.label->setBuddy(editor);
    row.editor = editor;
    row.problem = smallText(called + QStringLiteral("Problem"), {}, this);
    row.problem->setProperty("kind", QStringLiteral("problem"));
    row.problem->hide();
    auto *cell = new QVBoxLayout;
    cell->setSpacing(3);
    cell->addWidget(editor);
    if (!hint.isEmpty()) {
        row.hint = smallText(QStringLiteral("formHint"), hint, this);
        cell->addWidget(row.hint);
    }
    cell->addWidget(row.problem);
    const int line = m_grid->rowCount();
    row.label->setContentsMargins(0, 7, 0, 0);
    m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    m_grid->addLayout(cell, line, 1);
    if (!m_rows.empty())
        setTabOrder(m_rows.back().editor, editor);
    m_rows.push_back(row);
}

const FormRows::Row *FormRows::rowOf(const QWidget *editor) const
{
    const auto row = std::ranges::find(m_rows, editor, &Row::editor);
    Q_ASSERT(row != m_rows.end());
    return &*row;
}

void FormRows::setHint(QWidget *editor, const QString &hint)
{
    const Row *row = rowOf(editor);
    Q_ASSERT(row->hint);
    row->hint->setText(hint);
}

void FormRows::setRowVisible(QWidget *editor, bool visible)
{
    const Row *row = rowOf(editor);
    row->label->setVisible(visible);
    row->editor->setVisible(visible);
    if (row->hint)
        row->hint->setVisible(visible);
    row->problem->setVisible(visible && !row->problem->text().isEmpty());
}

void FormRows::setProblem(QWidget *editor, const QString &text)
{
    const Row *row = rowOf(editor);
    row->problem->setText(text);
    row->problem->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    editor->setFocus();
    QAccessibleEvent alert(row->problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormRows::clearProblems()
{
    for (const Row &row : m_rows) {
        row.problem->clear();
        row.problem->hide();
    }
}

} // namespace motcua
