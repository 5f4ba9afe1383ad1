#pragma once

#include <QFrame>
#include <QHash>
#include <QString>

#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace motcua {

/// One key of a procedure as it can be written: its cell in a sheet of the catalogue.
struct EditorCell {
    QString key;
    QString label;
    QString text;
    bool isLong = false; ///< a list, one item a line, or a text of several lines
    bool isFixed = false; ///< shown, not changed
};

/// A procedure as a form of its keys. Humble; Ctrl+S saves, Escape leaves everything as it is.
class ProcedureEditor : public QFrame {
    Q_OBJECT

public:
    explicit ProcedureEditor(QWidget *parent = nullptr);

    void edit(const QString &title, const std::vector<EditorCell> &cells);
    /// Text by key, of those that can be changed.
    QHash<QString, QString> cells() const;
    /// What keeps it from being saved, beside the key; the keyboard goes there.
    void showProblem(const QString &key, const QString &sentence);

Q_SIGNALS:
    void saveWanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCell(const EditorCell &cell);

    QLabel *m_title;
    QLabel *m_problem;
    QWidget *m_page = nullptr; ///< the form, made anew for each procedure
    QFormLayout *m_form = nullptr;
    QScrollArea *m_scroll;
    QHash<QString, QLineEdit *> m_lines;
    QHash<QString, QPlainTextEdit *> m_texts;
};

} // namespace motcua
