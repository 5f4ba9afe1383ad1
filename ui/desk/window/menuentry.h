#pragma once

#include <QString>

#include <functional>
#include <vector>

class QMenu;

namespace motcua {

/// One line of a menu that a controller puts together and a view shows.
struct MenuEntry {
    QString text;
    std::function<void()> act; ///< empty when there are `entries`
    std::vector<MenuEntry> entries; ///< opens beside it
    bool checkable = false;
    bool checked = false;
};

/// Adds the entries; what opens beside others is left out when it is empty.
void fillMenu(QMenu &menu, const std::vector<MenuEntry> &entries);

} // namespace motcua
