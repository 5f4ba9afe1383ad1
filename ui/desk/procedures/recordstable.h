#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QPushButton;
class QTableWidget;

namespace motcua {

/// A word of the catalogue and how people say it.
struct CellChoice {
    QString value;
    QString text;
};

/// One key of the things in a cell of the catalogue, see procedurecolumns.h.
struct RecordPart {
    enum class Kind { Text, Flag, Choice };
    QString label;
    Kind kind = Kind::Text;
    std::vector<CellChoice> choices = {};
    int width = 90; ///< pixels; 0: what is left
};

/// A cell that holds several things, as a table: one thing a row, or, where a thing has more keys
/// than fit beside each other, one thing a column. Humble.
class RecordsTable : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Rows, Columns };

    /// No more than `most` things can be added.
    RecordsTable(std::vector<RecordPart> parts, Shape shape, int most, QWidget *parent);

    /// The cell, one thing a line.
    void setText(const QString &cell);
    QString text() const;
    QTableWidget &table() { return *m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int records() const;
    void addRecord(const QStringList &values);
    void removeCurrent();
    void place(int record, int part, const QString &value);
    QString value(int record, int part) const;
    void fit();

    std::vector<RecordPart> m_parts;
    Shape m_shape;
    int m_most;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace motcua
