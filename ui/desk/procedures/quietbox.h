#pragma once

#include <QComboBox>

namespace motcua {

/// A choice in a page that scrolls: made on purpose, never by a wheel that was meant for the page.
class QuietBox : public QComboBox {
    Q_OBJECT

public:
    explicit QuietBox(QWidget *parent = nullptr);

    /// One that is not offered is added as it is: nothing changes by looking.
    void choose(const QString &value);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace motcua
