#pragma once

#include <QLayout>

#include <vector>

namespace motcua {

/// Items beside each other, wrapped to further lines where they do not fit.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    /// What the items take at this width.
    int heightFor(int width) const;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Height used within the width; places the items when asked to.
    int arrange(const QRect &rect, bool place) const;

    std::vector<QLayoutItem *> m_items; ///< owned, as QLayout has it
    int m_gap;
};

} // namespace motcua
