#pragma once

#include "ui/models/waitingrows.h"

#include <QAbstractTableModel>

namespace motcua {

/// The desk's list of waiting people. Rows keep their identity: a change is announced as the
/// removals, moves, insertions and changed cells it consists of, so that selection and scrolling
/// stay with the person.
class WaitingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Procedure, Taken, Waited, Priority, State };
    static constexpr int ColumnCount = State + 1;
    enum Role {
        ColourRole = Qt::UserRole + 1, ///< QColor of the field, column Number
        NextRole, ///< bool: this counter calls this person next
        AbsentRole, ///< bool: is not here: was called and did not come, or is expected
        LateRole, ///< bool: waits longer than the field's warning time, column Waited
    };

    explicit WaitingModel(QObject *parent = nullptr);

    void setRows(std::vector<WaitingRow> rows);
    const WaitingRow &row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void removeMissing(const std::vector<WaitingRow> &wanted);
    void arrange(const std::vector<WaitingRow> &wanted);
    QString text(const WaitingRow &row, int column) const;

    std::vector<WaitingRow> m_rows;
};

} // namespace motcua
