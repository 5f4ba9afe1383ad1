#include "ui/inspection/pageinspection.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace motcua {

namespace {

QString nameOf(const QQuickItem *item)
{
    for (; item; item = item->parentItem()) {
        if (!item->objectName().isEmpty())
            return item->objectName();
    }
    return {};
}

// Where the letters stand inside the item, by its alignment.
QRectF contentRect(const QQuickItem *item)
{
    const double width = item->property("contentWidth").toDouble();
    const double height = item->property("contentHeight").toDouble();
    const int horizontal = item->property("effectiveHorizontalAlignment").toInt();
    const int vertical = item->property("verticalAlignment").toInt();
    const double left = item->property("leftPadding").toDouble();
    const double top = item->property("topPadding").toDouble();
    double x = left;
    if (horizontal & Qt::AlignRight)
        x = item->width() - width;
    else if (horizontal & Qt::AlignHCenter)
        x = (item->width() - width) / 2;
    double y = top;
    if (vertical & Qt::AlignBottom)
        y = item->height() - height;
    else if (vertical & Qt::AlignVCenter)
        y = (item->height() - height) / 2;
    return QRectF(x, y, width, height);
}

bool fits(const QQuickItem *item)
{
    constexpr double Slack = 1.5; // rounding of glyph positions
    return !item->property("truncated").toBool()
        && item->property("contentWidth").toDouble() <= item->width() + Slack
        && item->property("contentHeight").toDouble() <= item->height() + Slack;
}

// Clipping ancestors may hide a text wholly (it is on another page of a list) or cut it.
bool hiddenByAncestor(const QQuickItem *item, const QRectF &rect, bool *cut)
{
    for (const QQuickItem *p = item->parentItem(); p; p = p->parentItem()) {
        if (!p->clip())
            continue;
        const QRectF window = p->mapRectToScene(QRectF(0, 0, p->width(), p->height()));
        if (!window.intersects(rect))
            return true;
        if (!window.adjusted(-1, -1, 1, 1).contains(rect))
            *cut = true;
    }
    return false;
}

// Capitals or figures that leave the card, tile or button they stand on. In Noto Sans they stand
// from 0.26 to 0.785 of a line.
bool leavesItsGround(const QQuickItem *item, const QRectF &rect, double line)
{
    const QRectF letters = rect.adjusted(1, line * 0.26, -1, -line * 0.215);
    for (const QQuickItem *p = item->parentItem(); p; p = p->parentItem()) {
        if (!p->inherits("QQuickRectangle"))
            continue;
        const QRectF ground = p->mapRectToScene(QRectF(0, 0, p->width(), p->height()));
        if (!ground.adjusted(-1, -1, 1, 1).contains(letters))
            return true;
    }
    return false;
}

void collect(const QQuickItem *item, double opacity, std::vector<ShownText> &texts)
{
    opacity *= item->opacity();
    if (!item->isVisible() || opacity < 0.01)
        return;
    const QString text = item->property("text").toString();
    if (item->inherits("QQuickText") && !text.trimmed().isEmpty()) {
        ShownText shown{text, nameOf(item), item->mapRectToScene(contentRect(item)), 0, {}, false};
        shown.line = shown.rect.height() / std::max(1, item->property("lineCount").toInt());
        if (opacity > 0.99)
            shown.colour = item->property("color").value<QColor>();
        shown.cut = !fits(item) || leavesItsGround(item, shown.rect, shown.line);
        if (!hiddenByAncestor(item, shown.rect, &shown.cut))
            texts.push_back(shown);
    }
    for (const QQuickItem *child : item->childItems())
        collect(child, opacity, texts);
}

} // namespace

std::vector<ShownText> textsOf(const QQuickWindow &window)
{
    std::vector<ShownText> texts;
    collect(window.contentItem(), 1, texts);
    return texts;
}

} // namespace motcua
