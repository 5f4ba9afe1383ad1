#pragma once

#include "core/site/site.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace motcua {

/// Which fields a counter serves, and how much a waiting minute of each counts there.
class ServedFields : public QWidget {
    Q_OBJECT

public:
    explicit ServedFields(QWidget *parent = nullptr);

    void setServes(const std::vector<Field> &fields, const std::vector<ServedField> &serves);
    std::vector<ServedField> serves() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString field;
        QCheckBox *serves = nullptr;
        QSpinBox *weight = nullptr;
    };
    void makeRows(const std::vector<Field> &fields);

    std::vector<Row> m_rows;
};

} // namespace motcua
