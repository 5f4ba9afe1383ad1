#pragma once

#include <QStyledItemDelegate>

namespace motcua {

/// Draws the list's lines: the field's colour before the number, the next person set off, those
/// who did not come in quiet text.
class WaitingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace motcua
