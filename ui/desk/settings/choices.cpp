#include "ui/desk/settings/choices.h"

#include <QComboBox>

namespace motcua {

void fillAgencies(QComboBox &box, const SiteConfiguration &configuration, const QString &chosen)
{
    box.clear();
    for (const Agency &agency : configuration.agencies)
        box.addItem(agency.name, agency.code);
    chooseValue(box, chosen, chosen);
}

void chooseValue(QComboBox &box, const QString &value, const QString &name)
{
    if (box.findData(value) < 0)
        box.addItem(name, value);
    box.setCurrentIndex(box.findData(value));
}

} // namespace motcua
