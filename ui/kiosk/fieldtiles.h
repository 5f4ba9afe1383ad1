#pragma once

#include "core/queueing/queuesnapshot.h"
#include "core/site/site.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace motcua {

/// The tiles a citizen chooses a field from: as many as the page has room for. When there are more
/// fields than that, the last tile opens the others.
class FieldTiles : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of KioskController")
    Q_PROPERTY(int capacity READ capacity WRITE setCapacity NOTIFY capacityChanged)

public:
    enum Role { Code = Qt::UserRole, Title, Words, Figure, Colour, Picture, Full };
    /// Code of the tile that opens the others.
    static constexpr QStringView More = u"+";
    static constexpr int Most = 8;

    using QAbstractListModel::QAbstractListModel;

    int capacity() const { return m_capacity; }
    /// At least two; a page that turns keeps the fields it begins with.
    void setCapacity(int capacity);

    /// `scansReceipts`: the field that hands over results has no tile, for whoever holds up the
    /// receipt gets its number.
    void show(const SiteConfiguration &configuration, const QueueSnapshot &snapshot, bool english,
              bool scansReceipts);
    /// False when there are no others.
    bool showMore();
    bool showBefore();
    void showFirst();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void capacityChanged();

private:
    struct Tile {
        QString code;
        QString title;
        QString words;
        QString figure;
        QString colour;
        QString picture;
        bool full = false; ///< no number is left for today
        bool operator==(const Tile &) const = default;
    };
    std::vector<Tile> page() const;
    void rebuild();

    std::vector<Tile> m_all;
    std::vector<Tile> m_shown;
    std::vector<std::size_t> m_before; ///< firsts of the pages that led here
    std::size_t m_first = 0;
    int m_capacity = Most;
};

} // namespace motcua
