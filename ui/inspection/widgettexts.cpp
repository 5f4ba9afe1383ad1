#include "ui/inspection/pageinspection.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocument>

namespace motcua {

namespace {

QString nameOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            return widget->objectName();
    }
    return {};
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

QRectF inWindow(const QWidget &window, const QWidget *widget, const QRect &rect)
{
    return QRect(widget->mapTo(&window, rect.topLeft()), rect.size());
}

/// Not wholly in what its scroll area shows at the moment.
bool isScrolledAway(const QWidget *widget)
{
    for (const QWidget *above = widget; above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(above);
        if (!area || above == widget || !area->widget() || !area->widget()->isAncestorOf(widget))
            continue;
        const int top = widget->mapTo(area->viewport(), QPoint()).y();
        return top < 0 || top + widget->height() > area->viewport()->height();
    }
    return false;
}

void addLabel(const QWidget &window, const QLabel *label, std::vector<ShownText> &texts)
{
    const QString text = plain(label->text());
    if (text.trimmed().isEmpty())
        return;
    const QRect room = label->contentsRect();
    const int flags = int(label->alignment()) | (label->wordWrap() ? Qt::TextWordWrap : 0);
    const QRect needed = label->fontMetrics().boundingRect(room, flags, text);
    const bool cut = needed.width() > room.width() + 1 || needed.height() > room.height() + 2;
    texts.push_back({text,
                     nameOf(label),
                     inWindow(window, label, needed),
                     double(label->fontMetrics().height()),
                     {},
                     cut});
}

void addButton(const QWidget &window, const QAbstractButton *button, std::vector<ShownText> &texts)
{
    const QString text = button->text().remove(u'&');
    if (text.trimmed().isEmpty())
        return;
    const QRect needed = button->fontMetrics().boundingRect(button->rect(), Qt::AlignCenter, text);
    const bool cut = needed.width() > button->width() || needed.height() > button->height();
    texts.push_back({text,
                     nameOf(button),
                     inWindow(window, button, needed),
                     double(button->fontMetrics().height()),
                     {},
                     cut});
}

void addHeader(const QWidget &window, const QHeaderView *header, std::vector<ShownText> &texts)
{
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section) || !header->model())
            continue;
        const QString text = header->model()->headerData(section, header->orientation()).toString();
        if (text.isEmpty())
            continue;
        const QRect room(header->sectionViewportPosition(section), 0, header->sectionSize(section),
                         header->height());
        const bool cut = header->fontMetrics().horizontalAdvance(text) > room.width();
        texts.push_back(
            {text, nameOf(header), inWindow(window, header, room), double(room.height()), {}, cut});
    }
}

void addCells(const QWidget &window, const QAbstractItemView *view, std::vector<ShownText> &texts)
{
    const QAbstractItemModel *model = view->model();
    if (!model)
        return;
    const QRect port = view->viewport()->rect();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex index = model->index(row, column);
            const QString text = index.data().toString();
            const QRect room = view->visualRect(index);
            if (text.isEmpty() || !port.contains(room))
                continue;
            const QRect needed = view->fontMetrics().boundingRect(room, Qt::AlignLeft, text);
            const bool cut = needed.width() > room.width() || needed.height() > room.height();
            texts.push_back({text,
                             nameOf(view),
                             inWindow(window, view->viewport(), room),
                             double(room.height()),
                             {},
                             cut});
        }
    }
}

} // namespace

std::vector<ShownText> textsOf(const QWidget &window)
{
    std::vector<ShownText> texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || isScrolledAway(widget))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            addLabel(window, label, texts);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addButton(window, button, texts);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            addHeader(window, header, texts);
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            addCells(window, view, texts);
    }
    return texts;
}

} // namespace motcua
