#include "ui/desk/settings/settingswords.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype MostNamed = 5; // who else stands there is counted

/// Stands for a procedure's code in a stored link.
const QString StoredCodePlace = QStringLiteral("{code}");

} // namespace

QString SettingsWords::people(const QStringList &who)
{
    const QString first = who.first(std::min(who.size(), MostNamed)).join(u", ");
    const auto more = int(who.size() - MostNamed);
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(first) : first;
}

QString SettingsWords::problem(const SiteProblem &problem)
{
    using Fault = SiteProblem::Kind;
    switch (problem.kind) {
    case Fault::NoName: return tr("Please write a name.");
    case Fault::BadCode: return tr("Its code can only have small letters, digits and dashes.");
    case Fault::DuplicateCode: return tr("It is there twice.");
    case Fault::BadSeries: return tr("Please choose a letter of %1.").arg(SeriesLetters.toString());
    case Fault::DuplicateSeries: return tr("Another field has this letter. Please choose another.");
    case Fault::BadColour: return tr("Please choose a colour.");
    case Fault::UnknownAgency: return tr("Please choose an agency.");
    case Fault::UnknownField: return tr("It serves a field that is no longer there.");
    case Fault::BadWeight: return tr("A weight is 1 to 100, a head start at most 24 hours.");
    case Fault::BadCounterNumber: return tr("Counters are numbered 1 to 999.");
    case Fault::BadZone: return tr("This time zone is not known.");
    case Fault::BadAddress:
        return tr("The link begins with https:// and has %1 once, where the procedure's code "
                  "stands.")
            .arg(codePlace());
    case Fault::BadInterval:
        return tr("The hours do not fit: each begins before it ends, and the pause lies between.");
    case Fault::BadRules:
        return tr("This is more than a day has, or than there are numbers. An appointment lasts %1 "
                  "to %2 minutes.")
            .arg(ShortestSlot.count())
            .arg(LongestSlot.count());
    case Fault::NoField: return tr("A centre has at least one field. Please add one.");
    case Fault::NoCounter: return tr("A centre has at least one counter. Please add one.");
    case Fault::TextTooLong:
        return tr("A name has at most %1 characters. Please write a shorter one.")
            .arg(LongestSiteText);
    case Fault::UnprintableText:
        return tr("There is a sign in it that cannot be seen or printed. Please write it anew.");
    case Fault::BadUnitCode:
        return tr("Please write the 5 digits of the commune's statistical code.");
    case Fault::BadPickUp:
        return tr("One field hands over results, and the guidance queue does not.");
    case Fault::NoGuidance: return tr("The guidance queue is missing. Please add it again.");
    case Fault::PracticeChanged: return tr("A centre for practice cannot become a real one.");
    case Fault::CounterInUse:
        return tr("Counter %1 cannot end now: %2 is called, served or held there. Nothing was "
                  "changed. Please finish the number or send it back, then save again.")
            .arg(problem.subject, people(problem.who));
    case Fault::FieldInUse:
        return tr("The field “%1” cannot end now: %2 waits for it or is served in it. Nothing was "
                  "changed. Please serve or transfer them first, then save again.")
            .arg(problem.subject, people(problem.who));
    case Fault::FieldUnserved:
        return tr("No counter would serve “%1” any more, but %2 waits for it. Nothing was changed. "
                  "Please give the field to another counter, or serve them first.")
            .arg(problem.subject, people(problem.who));
    case Fault::FieldAwaited:
        return tr("The field “%1” cannot end now: people have appointments, with the codes %2. "
                  "Nothing was changed. Please cancel the appointments first, or let the field end "
                  "after them.")
            .arg(problem.subject, people(problem.who));
    case Fault::StorageFailed: break;
    }
    return {};
}

QStringList SettingsWords::gaps(const SiteConfiguration &configuration)
{
    QStringList said;
    const SiteGaps gaps = gapsOf(configuration);
    for (const QString &code : gaps.unserved)
        said.append(tr("No counter serves “%1”: the kiosk gives no number of it.")
                        .arg(configuration.field(code)->name));
    for (const int counter : gaps.idle)
        said.append(tr("Counter %1 serves no field: nobody would be called there.").arg(counter));
    said += sameFields(configuration);
    for (const QString &name : gaps.sameCounters)
        said.append(tr("Several counters are called “%1”.").arg(name));
    return said;
}

QStringList SettingsWords::sameFields(const SiteConfiguration &configuration)
{
    QStringList said;
    for (const QString &name : gapsOf(configuration).sameFields)
        said.append(tr("Several fields are called “%1”: people take one for the other.").arg(name));
    return said;
}

DeskMessage SettingsWords::fieldIsThere(const QString &name)
{
    return DeskMessage::problem(
        tr("There is a field “%1” already. Nothing was added. Please write another name.")
            .arg(name));
}

QString SettingsWords::screen(int order, const QString &name)
{
    // Without a driver that knows its sockets every screen is called so.
    const bool isNamed = !name.isEmpty() && name != QLatin1String("screen");
    return isNamed ? tr("Screen %1: %2").arg(order).arg(name) : tr("Screen %1").arg(order);
}

QString SettingsWords::codePlace()
{
    //: stands in a link where the code of a procedure or dossier comes; one word in braces
    return tr("{code}");
}

QString SettingsWords::shownLink(const QString &stored)
{
    return QString(stored).replace(StoredCodePlace, codePlace());
}

QString SettingsWords::storedLink(const QString &shown)
{
    return QString(shown).replace(codePlace(), StoredCodePlace);
}

DeskMessage SettingsWords::nothingDiffers()
{
    return DeskMessage::notice(tr("Nothing differs from what holds now. Nothing was changed."));
}

DeskMessage SettingsWords::saved(int changes, bool machine)
{
    if (machine)
        return DeskMessage::notice(
            tr("Saved: %n changes. What is set under “This machine” holds when the program is "
               "started anew, the rest from now on.",
               nullptr, changes));
    return DeskMessage::notice(tr("Saved: %n changes. They hold from now on.", nullptr, changes));
}

DeskMessage SettingsWords::notAllowed()
{
    return DeskMessage::notice(
        tr("Your account does not change the settings. Nothing was changed. Please ask "
           "the administrator."));
}

DeskMessage SettingsWords::diskRefused()
{
    return DeskMessage::problem(
        tr("Sorry, this machine could not write to its disk. Nothing was changed, and "
           "what you wrote is still here. Please try again; if it stays so, call the "
           "administrator."));
}

DeskMessage SettingsWords::machineNotKept()
{
    return DeskMessage::problem(
        tr("The settings of the centre are saved. Sorry, those of this machine could "
           "not be written to its disk. Please try again; if it stays so, call the "
           "administrator."));
}

DeskMessage SettingsWords::changedElsewhere()
{
    return DeskMessage::notice(
        tr("Somebody changed the settings meanwhile. What you wrote is still here; "
           "please read the differences before you save."));
}

DeskMessage SettingsWords::unsaved(int changes)
{
    return DeskMessage::notice(
        tr("%n changes are not saved yet. Save them, or drop them; press the other page "
           "again to leave them for later.",
           nullptr, changes));
}

DeskMessage SettingsWords::stillHere()
{
    return DeskMessage::notice(
        tr("What you wrote last time and did not save is still here. Please read it, then save or "
           "drop it."));
}

} // namespace motcua
