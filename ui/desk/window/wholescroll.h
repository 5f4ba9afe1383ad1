#pragma once

#include <QScrollArea>

namespace motcua {

/// As high as what is inside while there is room; what is inside scrolls when there is not.
class WholeScroll : public QScrollArea {
    Q_OBJECT

public:
    /// `inside` becomes its own.
    WholeScroll(const char *name, QWidget *inside, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace motcua
