#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace motcua {

/// A short list to choose from: fields as tabs, groups with priority.
class ChoiceRows : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of KioskController")

public:
    enum Role { Code = Qt::UserRole, Title, Colour, Picture };
    struct Row {
        QString code;
        QString title;
        QString colour;
        QString picture;
        bool operator==(const Row &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Row> m_rows;
};

} // namespace motcua
