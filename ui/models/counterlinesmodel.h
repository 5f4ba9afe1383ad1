#pragma once

#include <QAbstractListModel>

#include <vector>

namespace motcua {

/// What the board says about one counter.
struct BoardLine {
    int counter = 0;
    QString number; ///< of the person called or served here; empty when nobody is
    bool calling = false; ///< that person is to come now
    QString serves; ///< names of the fields, shown while nobody is here
    bool paused = false; ///< nobody works here for now, and nobody is here
    QString until{}; ///< "9:00", when the pause was given an end
    bool operator==(const BoardLine &) const = default;
};

/// Lines of the board, by counter number.
class CounterLinesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CounterRole = Qt::UserRole + 1,
        NumberRole,
        CallingRole,
        ServesRole,
        PausedRole,
        UntilRole
    };

    explicit CounterLinesModel(QObject *parent = nullptr);

    /// Cells are announced one by one while the same counters stay; else the model is reset.
    void setLines(std::vector<BoardLine> lines);
    const std::vector<BoardLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<BoardLine> m_lines;
};

} // namespace motcua
