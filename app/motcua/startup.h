#pragma once

#include "app/motcua/options.h"
#include "app/platform/datafolder.h"
#include "ui/firstrun/newsite.h"

#include <memory>
#include <optional>

namespace motcua {

class Clock;
class Office;
class Random;
class ScriptedClock;

/// The folder of the real site, and the one that the options open: the same without practice.
DataFolder realFolder(const Options &options);
DataFolder dataFolder(const Options &options);

enum class Practice { AsItIs, Anew };
/// Sees to it that the site for practice is there. Else a sentence for the person at this machine.
std::optional<QString> readyForPractice(const DataFolder &real, Practice wanted, const Clock &clock,
                                        Random &random);

/// Sets up the site in the folder with the shipped catalogue, its accounts and recovery code, and
/// keeps the setup of the machine.
Result<MadeSite, QString> makeSite(const NewSiteWish &wish, const DataFolder &folder,
                                   const Clock &clock, Random &random);

/// Opens the office of the folder; on an empty one sets it up first: the demo with --demo, else as
/// a person chooses. With --demo people have come in the demo's morning already; another site stays
/// as it is. `clock` goes as the machine's does. The error is a sentence for the person at this
/// machine, in the program's language; empty when that person chose to leave,
/// or the program runs already and shows its desk.
Result<std::unique_ptr<Office>, QString>
openOffice(const Options &options, const DataFolder &folder, ScriptedClock &clock, Random &random);

/// Asks which day it is when the clock cannot be believed; false: the person chose to leave,
/// nothing was written.
bool knowsTheDay(Office &office);

} // namespace motcua
