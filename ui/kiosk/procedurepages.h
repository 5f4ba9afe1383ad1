#pragma once

#include "core/procedures/procedure.h"
#include "core/site/site.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace motcua {

/// The procedures on the page that is open: pages of a fixed number of rows, each of one field,
/// turned one after another; the fields are the tabs that jump.
class ProcedurePages : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("of KioskController")
    Q_PROPERTY(int capacity READ capacity WRITE setCapacity NOTIFY pageChanged)
    Q_PROPERTY(QString field READ field NOTIFY pageChanged)
    Q_PROPERTY(QString fieldName READ fieldName NOTIFY pageChanged)
    Q_PROPERTY(QString colour READ colour NOTIFY pageChanged)
    Q_PROPERTY(QString place READ place NOTIFY pageChanged)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY pageChanged)
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY pageChanged)

public:
    enum Role { Code = Qt::UserRole, Plain, Official };
    struct Group {
        Field field;
        QString name;
        std::vector<Procedure> procedures; ///< common ones first
    };

    using QAbstractListModel::QAbstractListModel;

    int capacity() const { return m_capacity; }
    void setCapacity(int capacity);

    /// `procedures` without a tile among the site's fields are left out: nobody serves them here.
    void show(const SiteConfiguration &configuration, std::vector<Procedure> procedures,
              bool english);
    void showFirst();
    Q_INVOKABLE void showField(const QString &field);
    Q_INVOKABLE void turn(int pages);

    const std::vector<Group> &groups() const { return m_groups; }
    const Procedure *procedure(QStringView code) const;
    QString field() const;
    QString fieldName() const;
    QString colour() const;
    /// "2 / 5" within the field; empty when the field has one page.
    QString place() const;
    bool hasNext() const { return m_page + 1 < static_cast<int>(m_pages.size()); }
    bool hasBefore() const { return m_page > 0; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void pageChanged();

private:
    struct Page {
        std::size_t group = 0;
        std::size_t first = 0;
        std::size_t count = 0;
        int number = 1; ///< within its field
        int ofField = 1;
    };
    void paginate(const QString &field);
    const Page *page() const;

    std::vector<Group> m_groups;
    std::vector<Page> m_pages;
    int m_page = 0;
    int m_capacity = 6;
    bool m_english = false;
};

} // namespace motcua
