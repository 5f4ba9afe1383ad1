#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace motcua {

/// Rows of a form: a label, what is edited, beneath it a hint and what is wrong with it. Editors
/// follow each other with Tab in the order in which they were added.
class FormRows : public QWidget {
    Q_OBJECT

public:
    explicit FormRows(QWidget *parent = nullptr);

    /// `editor` gets the name; the label is also what a screen reader says.
    void add(const char *name, const QString &label, QWidget *editor, const QString &hint = {});
    /// What a screen reader says of an editor that has no row of its own.
    static void nameAloud(QWidget &editor, const QString &name);
    /// Of a row that was added with one.
    void setHint(QWidget *editor, const QString &hint);
    void setRowVisible(QWidget *editor, bool visible);
    /// Shows it and puts the keyboard there.
    void setProblem(QWidget *editor, const QString &text);
    void clearProblems();

private:
    struct Row {
        QLabel *label = nullptr;
        QWidget *editor = nullptr;
        QLabel *hint = nullptr; ///< null without one
        QLabel *problem = nullptr;
    };
    const Row *rowOf(const QWidget *editor) const;

    std::vector<Row> m_rows;
    QGridLayout *m_grid;
};

} // namespace motcua
