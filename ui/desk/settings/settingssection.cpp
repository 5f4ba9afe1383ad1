#include "ui/desk/settings/settingssection.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace motcua {

QWidget *sectionsPage(const std::vector<SettingsSection *> &sections, int spacing)
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("settingsPage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4, 0, 12, 0);
    column->setSpacing(spacing);
    for (SettingsSection *section : sections)
        column->addWidget(section, section == sections.back() ? 1 : 0);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("settingsScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

} // namespace motcua
