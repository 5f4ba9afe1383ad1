#include "ui/desk/settings/settingswords.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype MostNamed = 5; // who else stands there is counted

DeskMessage notice(const QString &text) { return {DeskMessage::Kind::Notice, text}; }
DeskMessage trouble(const QString &text) { return {DeskMessage::Kind::Problem, text}; }

} // namespace

QString SettingsWords::people(const QStringList &who)
{
    const QString first = who.first(std::min(who.size(), MostNamed)).join(u", ");
    const auto more = int(who.size() - MostNamed);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
}

QString SettingsWords::problem(const SiteProblem &problem)
{
    using Kind = SiteProblem::Kind;
    switch (problem.kind) {
    case Kind::NoName: return tr("Please write a name.");
    case Kind::BadCode: return tr("Its code can only have small letters, digits and dashes.");
    case Kind::DuplicateCode: return tr("It is there twice.");
    case Kind::BadSeries: return tr("Please choose a letter of %1.").arg(SeriesLetters.toString());
    case Kind::DuplicateSeries: return tr("Another field has this letter. Please choose another.");
    case Kind::BadColour: return tr("Please choose a colour.");
    case Kind::UnknownAgency: return tr("Please choose an agency.");
    case Kind::UnknownField: return tr("It serves a field that is no longer there.");
    case Kind::BadWeight: return tr("A weight is 1 to 100, a head start at most 24 hours.");
    case Kind::BadCounterNumber: return tr("Counters are numbered 1 to 999.");
    case Kind::BadZone: return tr("This time zone is not known.");
    case Kind::BadAddress: return tr("The link begins with https:// and has {code} once.");
    case Kind::BadInterval:
        return tr("The hours do not fit: each begins before it ends, and the pause lies between.");
    case Kind::BadRules:
        return tr("This is more than a day has, or than there are numbers. An appointment lasts %1 "
                  "to %2 minutes.")
            .arg(ShortestSlot.count())
            .arg(LongestSlot.count());
    case Kind::NoField: return tr("A centre has at least one field. Please add one.");
    case Kind::NoCounter: return tr("A centre has at least one counter. Please add one.");
    case Kind::TextTooLong:
        return tr("A name has at most %1 characters. Please write a shorter one.")
            .arg(LongestSiteText);
    case Kind::UnprintableText:
        return tr("There is a sign in it that cannot be seen or printed. Please write it anew.");
    case Kind::BadUnitCode:
        return tr("Please write the 5 digits of the commune's statistical code.");
    case Kind::NoGuidance: return tr("The guidance queue is missing. Please add it again.");
    case Kind::PracticeChanged: return tr("A centre for practice cannot become a real one.");
    case Kind::CounterInUse:
        return tr("Counter %1 cannot end now: %2 is called, served or held there. Nothing was "
                  "changed. Please finish the number or send it back, then save again.")
            .arg(problem.subject, people(problem.who));
    case Kind::FieldInUse:
        return tr("The field “%1” cannot end now: %2 waits for it or is served in it. Nothing was "
                  "changed. Please serve or transfer them first, then save again.")
            .arg(problem.subject, people(problem.who));
    case Kind::FieldUnserved:
        return tr("No counter would serve “%1” any more, but %2 waits for it. Nothing was changed. "
                  "Please give the field to another counter, or serve them first.")
            .arg(problem.subject, people(problem.who));
    case Kind::FieldAwaited:
        return tr("The field “%1” cannot end now: people have appointments, with the codes %2. "
                  "Nothing was changed. Please cancel the appointments first, or let the field end "
                  "after them.")
            .arg(problem.subject, people(problem.who));
    case Kind::StorageFailed: break;
    }
    return {};
}

DeskMessage SettingsWords::nothingDiffers()
{
    return notice(tr("Nothing differs from what holds now. Nothing was changed."));
}

DeskMessage SettingsWords::saved(int changes)
{
    return notice(tr("Saved: %n changes. They hold from now on.", nullptr, changes));
}

DeskMessage SettingsWords::notAllowed()
{
    return notice(tr("Your account does not change the settings. Nothing was changed. Please ask "
                     "the administrator."));
}

DeskMessage SettingsWords::diskRefused()
{
    return trouble(tr("Sorry, this machine could not write to its disk. Nothing was changed, and "
                      "what you wrote is still here. Please try again; if it stays so, call the "
                      "administrator."));
}

DeskMessage SettingsWords::machineNotKept()
{
    return trouble(tr("The settings of the centre are saved. Sorry, those of this machine could "
                      "not be written to its disk. Please try again; if it stays so, call the "
                      "administrator."));
}

DeskMessage SettingsWords::changedElsewhere()
{
    return notice(tr("Somebody changed the settings meanwhile. What you wrote is still here; "
                     "please read the differences before you save."));
}

DeskMessage SettingsWords::unsaved(int changes)
{
    return notice(tr("%n changes are not saved yet. Save them, or drop them; press the other page "
                     "again to leave them for later.",
                     nullptr, changes));
}

} // namespace motcua
