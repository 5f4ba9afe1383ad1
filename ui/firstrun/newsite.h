#pragma once

#include "core/base/result.h"
#include "ui/desk/settings/settingsdraft.h"
#include "ui/print/recoverysheet.h"

#include <functional>

namespace motcua {

/// Who sets the site up and mends accounts later, as it was typed.
struct AdminWish {
    QString name;
    QString signIn;
    QString password;
    QString again;
};

/// What a person decided about a site that is not there yet.
struct NewSiteWish {
    SettingsDraft settings;
    AdminWish admin;
};

/// Makes the site and its first account; the sheet with the first recovery code, or a sentence for
/// the person why there is no site: then nothing was written.
using MakeSite = std::function<Result<RecoverySheet, QString>(const NewSiteWish &)>;

} // namespace motcua
