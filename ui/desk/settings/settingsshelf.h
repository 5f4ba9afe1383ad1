#pragma once

#include "core/base/id.h"
#include "ui/desk/settings/settingsdraft.h"

#include <optional>

namespace motcua {

/// Settings that somebody wrote and did not save.
struct UnsavedSettings {
    Id actor; ///< whose they are; null: nobody signs in here
    SettingsDraft draft;
    SiteConfiguration before; ///< what held when they were written
};

/// Keeps them beyond the program, whatever ends it. A PIN that was typed is not kept, nor what
/// stands in no file of a site: the verifier of the PIN, and whether it is for practice.
class SettingsShelf {
public:
    SettingsShelf() = default;
    SettingsShelf(const SettingsShelf &) = delete;
    SettingsShelf &operator=(const SettingsShelf &) = delete;
    virtual ~SettingsShelf() = default;

    virtual std::optional<UnsavedSettings> kept() const = 0;
    /// A disk that refuses is not told of: the desk tells when nothing can be written at all.
    virtual void keep(const UnsavedSettings &settings) = 0;
    virtual void forget() = 0;
};

} // namespace motcua
