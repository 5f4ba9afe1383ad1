#pragma once

#include "app/platform/datafolder.h"
#include "ui/desk/settings/settingsshelf.h"

namespace motcua {

/// In the data folder, as a site's file and a machine's file like any other.
class SettingsFile final : public SettingsShelf {
public:
    explicit SettingsFile(const DataFolder &folder);

    std::optional<UnsavedSettings> kept() const override;
    void keep(const UnsavedSettings &settings) override;
    void forget() override;

private:
    QString m_site;
    QString m_machine;
    QString m_slips;
};

} // namespace motcua
