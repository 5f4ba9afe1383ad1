#pragma once

#include "ui/desk/procedures/recordstable.h"

#include <QFrame>
#include <QHash>
#include <QString>

#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QScrollArea;

namespace motcua {

/// One key of a procedure as it can be written: its cell in a sheet of the catalogue.
struct EditorCell {
    enum class Kind {
        Line,
        Lines, ///< a list, one item a line, or a text of several lines
        Flag, ///< x or nothing
        Choice, ///< one of `choices`
        Records, ///< things with the keys `parts`
    };
    QString key;
    QString label;
    QString text;
    Kind kind = Kind::Line;
    std::vector<CellChoice> choices = {};
    std::vector<RecordPart> parts = {};
    RecordsTable::Shape shape = RecordsTable::Shape::Rows;
    int most = 0; ///< things
    bool isLatin = false; ///< codes, English: typed without Vietnamese letters
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
    /// Whether something differs from what it began with.
    bool isChanged();
    /// What keeps it from being saved, beside the key; the keyboard goes there.
    void showProblem(const QString &key, const QString &sentence);

Q_SIGNALS:
    void saveWanted();
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void settle();
    void save();
    void addCell(const EditorCell &cell);
    QWidget *makeEdit(const EditorCell &cell);
    QWidget *makeBox(const EditorCell &cell);
    QWidget *makeFlag(const EditorCell &cell);
    QWidget *makeRecords(const EditorCell &cell);

    QLabel *m_title;
    QLabel *m_problem;
    QWidget *m_page = nullptr; ///< the form, made anew for each procedure
    QFormLayout *m_form = nullptr;
    QScrollArea *m_scroll;
    /// What shows a cell and how its text is read back.
    struct Edit {
        QWidget *widget;
        std::function<QString()> text;
    };
    QHash<QString, Edit> m_edits; ///< by key, of those that can be changed
    QHash<QString, QString> m_before;
};

} // namespace motcua
