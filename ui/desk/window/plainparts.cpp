#include "ui/desk/window/plainparts.h"

#include <QLabel>
#include <QPushButton>

namespace motcua {

QLabel *plainLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton *plainButton(const char *name, const QString &text, const char *kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("kind", QString::fromLatin1(kind));
    button->setAutoDefault(false);
    return button;
}

} // namespace motcua
