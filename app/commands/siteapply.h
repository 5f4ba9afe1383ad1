#pragma once

#include "app/commands/command.h"
#include "core/base/result.h"
#include "core/site/siteservice.h"

namespace motcua {

/// `site apply`: a configuration out of a file becomes the site's.
Command siteApplyCommand();

/// A configuration file of at most a few megabytes; the answer says where it is wrong.
Result<SiteConfiguration, Answer> siteFromFile(const QString &path,
                                               const QString &pinVerifier = {});
/// What breaks a rule of checkConfiguration(), and how to mend it.
Answer answerFor(const SiteProblem &problem);

} // namespace motcua
