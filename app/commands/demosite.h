#pragma once

#include "app/commands/office.h"

namespace motcua {

class ScriptedClock;

/// "Phường Mẫu" with six counters and the shipped catalogue; both are compiled in, so that they
/// cannot be missing.
Office::NewSite demoSite();
inline constexpr int DemoSiteId = 0; ///< no commune has it

/// What a new site begins from: the fields, agencies and counters of the demo ward, named as any
/// commune names them, closed on the holidays of this year and the next.
SiteConfiguration usualSite(QDate today);

/// Sets up the demo ward in an empty folder, as it stands at `now`. With `morning` 75 minutes
/// before are played and about 25 people wait; the site is then as old as its first ticket, since
/// nothing in a journal happens before what stands in it.
Result<Done, OfficeError> createDemo(const Office::Request &request, Instant now, bool morning,
                                     Random &random);
/// When the morning begins of which it is `now` the end: the office is opened then, to be played.
Instant demoMorningBegins(Instant now);
/// Plays the morning of today in a demo that lived on another day; where numbers were taken since
/// this morning began it stays as it is. `clock`: the office's.
Result<Done, OfficeError> playDemoMorning(Office &office, ScriptedClock &clock, Instant now);

/// Somebody who signs in at the demo's desk, with DemoPassword.
struct DemoAccount {
    QString signIn;
    QString name;
    Role role = Role::Officer;
    QString agency; ///< empty: the whole centre
};
std::vector<DemoAccount> demoAccounts();
inline constexpr QStringView DemoPassword = u"motcua-demo";

/// Whether the account is there and nobody has changed its password.
bool hasDemoPassword(Office &office, const DemoAccount &account);

/// From here on the demo's desk asks who works there.
Result<Done, StaffError> addDemoAccounts(Office &office);

/// What the demo's file says of its kiosk: for telling people how to leave full screen.
inline constexpr QStringView DemoKioskPin = u"246810";

} // namespace motcua
