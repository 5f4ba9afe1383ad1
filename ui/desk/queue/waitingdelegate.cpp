#include "ui/desk/queue/waitingdelegate.h"

#include "ui/models/waitingmodel.h"

#include <QPainter>

namespace motcua {

namespace {
constexpr QRgb Ink = 0xff10243a;
constexpr QRgb Quiet = 0xff3f5166;
constexpr QRgb NextGround = 0xffe9f0f8;
constexpr QRgb SelectedGround = 0xffd3e3f3;
constexpr QRgb Late = 0xff7d0016;
constexpr QRgb Line = 0xffe3e9f0;
constexpr int Side = 24; ///< left of the first column, as on the cards above
constexpr int Mark = 6; ///< width of the field's colour
} // namespace

void WaitingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool next = index.data(WaitingModel::NextRole).toBool();
    const bool absent = index.data(WaitingModel::AbsentRole).toBool();
    const bool late = index.data(WaitingModel::LateRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool number = index.column() == WaitingModel::Number;

    painter->save();
    if (selected)
        painter->fillRect(option.rect, QColor(SelectedGround));
    else if (next)
        painter->fillRect(option.rect, QColor(NextGround));
    painter->setPen(QColor(Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect text = option.rect.adjusted(number ? Side : 4, 0, -12, 0);
    if (number) {
        const QColor colour = index.data(WaitingModel::ColourRole).value<QColor>();
        const QRect mark(text.left(), text.center().y() - 10, Mark, 21);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(absent ? QColor(Qt::transparent) : colour);
        painter->drawRoundedRect(mark, 3, 3);
        text.setLeft(mark.right() + 11);
    }
    QFont font = option.font;
    font.setBold(number || late || (next && index.column() == WaitingModel::State));
    painter->setFont(font);
    painter->setPen(QColor(late ? Late : absent ? Quiet : Ink));
    painter->drawText(
        text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace motcua
