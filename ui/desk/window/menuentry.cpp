#include "ui/desk/window/menuentry.h"

#include <QMenu>

namespace motcua {

void fillMenu(QMenu &menu, const std::vector<MenuEntry> &entries)
{
    for (const MenuEntry &entry : entries) {
        if (!entry.act) {
            if (!entry.entries.empty())
                fillMenu(*menu.addMenu(entry.text), entry.entries);
            continue;
        }
        QAction *action = menu.addAction(entry.text);
        action->setCheckable(entry.checkable);
        action->setChecked(entry.checked);
        QObject::connect(action, &QAction::triggered, &menu, entry.act);
    }
}

} // namespace motcua
