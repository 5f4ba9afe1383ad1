#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace motcua {

/// A long list to choose from, as many rows at a time as the page has room for.
class PagedRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of KioskController")
    Q_PROPERTY(int capacity READ capacity WRITE setCapacity NOTIFY pageChanged)
    Q_PROPERTY(QString place READ place NOTIFY pageChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY pageChanged)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY pageChanged)

public:
    enum Role { Code = Qt::UserRole, Title, Note, Colour, Badge };
    struct Row {
        QString code;
        QString title;
        QString note;
        QString colour;
        QString picture;
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int capacity() const { return m_capacity; }
    /// At least one; the first row of the page stays on it.
    void setCapacity(int capacity);
    /// Begins with the first page, unless nothing changed.
    void show(std::vector<Row> rows);
    Q_INVOKABLE void turn(int pages);

    /// "2 / 5"; empty when there is one page.
    QString place() const;
    bool hasNext() const { return m_first + m_capacity < static_cast<int>(m_rows.size()); }
    bool hasBefore() const { return m_first > 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void pageChanged();

private:
    std::vector<Row> m_rows;
    int m_first = 0; ///< row the page begins with, a multiple of the capacity
    int m_capacity = 6;
};

} // namespace motcua
