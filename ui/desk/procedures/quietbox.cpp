#include "ui/desk/procedures/quietbox.h"

#include <QWheelEvent>

namespace motcua {

QuietBox::QuietBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    // Long words of a choice do not widen the page.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
}

void QuietBox::choose(const QString &value)
{
    if (findData(value) < 0)
        addItem(value, value);
    setCurrentIndex(findData(value));
}

void QuietBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace motcua
