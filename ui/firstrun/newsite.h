#pragma once

#include "core/base/result.h"
#include "core/staff/account.h"
#include "ui/desk/settings/settingsdraft.h"
#include "ui/print/recoverysheet.h"

#include <functional>
#include <vector>

namespace motcua {

/// Who sets the site up and mends accounts later, as it was typed.
struct AdminWish {
    QString name;
    QString signIn;
    QString password;
    QString again;
};

/// Somebody else who works there from the first day on.
struct Colleague {
    Account account; ///< its id is of the wish alone
    QString password; ///< as it was typed
};

/// What a person decided about a site that is not there yet.
struct NewSiteWish {
    SettingsDraft settings;
    AdminWish admin;
    std::vector<Colleague> colleagues;
};

struct MadeSite {
    RecoverySheet sheet; ///< with the first recovery code
    bool machineKept = true; ///< else the site is there, and this machine has the usual setup
};

/// Makes the site and its first account; or a sentence for the person why there is no site: then
/// nothing was written. Runs in a thread of its own: passwords take their time.
using MakeSite = std::function<Result<MadeSite, QString>(const NewSiteWish &)>;

} // namespace motcua
