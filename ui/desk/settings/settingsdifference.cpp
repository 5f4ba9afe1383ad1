#include "ui/desk/settings/settingsdifference.h"

#include "ui/desk/settings/fieldlook.h"
#include "ui/desk/settings/houredit.h"
#include "ui/desk/settings/settingswords.h"
#include "ui/models/datewords.h"

#include <algorithm>

namespace motcua {

namespace {

QString agencyName(const SiteConfiguration &site, const QString &code)
{
    const Agency *agency = site.agency(code);
    return agency ? agency->name : code;
}

QString openText(const Site &site, int weekday)
{
    std::vector<OpeningInterval> hours;
    std::ranges::copy_if(site.opening, std::back_inserter(hours),
                         [&](const OpeningInterval &o) { return o.weekday == weekday; });
    std::ranges::sort(hours, {}, &OpeningInterval::from);
    QStringList texts;
    for (const OpeningInterval &o : hours)
        texts.append(HourEdit::text(o.from) + u'–' + HourEdit::text(o.to));
    return texts.join(u", ");
}

template <typename List, typename Key>
bool lacks(const List &list, const Key &key, Key List::value_type::*member)
{
    return std::ranges::find(list, key, member) == list.end();
}

} // namespace

QString printerKindText(PrinterKind kind)
{
    switch (kind) {
    case PrinterKind::Pdf: return SettingsDifference::tr("No printer: slips as PDF in a folder");
    case PrinterKind::EscposDevice:
        return SettingsDifference::tr("Receipt printer on a USB or serial cable");
    case PrinterKind::EscposTcp: return SettingsDifference::tr("Receipt printer in the network");
    case PrinterKind::EscposCups:
        return SettingsDifference::tr("Receipt printer of the print system (raw queue)");
    case PrinterKind::Cups: return SettingsDifference::tr("Other printer of the print system");
    }
    return {};
}

SettingsDifference::Part SettingsDifference::unit(const Site &site)
{
    return {
        QStringLiteral("unit"),
        tr("Unit"),
        {{tr("Name of the commune"), site.name},
         {tr("Authority"), site.authority},
         {tr("Name of the centre"), site.centre},
         {tr("Name of the centre in English"), site.centreEn},
         {tr("Hotline"), site.hotline},
         {tr("Pledge"), site.pledge},
         {tr("Pledge in English"), site.pledgeEn},
         {tr("Link in the codes of procedures"), SettingsWords::shownLink(site.procedureAddress)},
         {tr("Link in the codes of receipts"), SettingsWords::shownLink(site.receiptAddress)}}};
}

SettingsDifference::Part SettingsDifference::hours(const Site &site)
{
    Part part{QStringLiteral("hours"), tr("Working hours"), {}};
    for (int weekday = 1; weekday <= 7; ++weekday)
        part.lines.push_back({DateWords::weekday(weekday), openText(site, weekday)});
    QStringList closed;
    for (const QDate day : site.closedDays)
        closed.append(day.toString(u"dd/MM/yyyy"));
    part.lines.push_back({tr("Days closed"), closed.join(u", ")});
    part.lines.push_back(
        {tr("Numbers before opening"), tr("%n minutes", nullptr, int(site.numbersBefore.count()))});
    part.lines.push_back({tr("Last numbers before closing"),
                          tr("%n minutes", nullptr, int(site.lastNumberBefore.count()))});
    return part;
}

SettingsDifference::Part SettingsDifference::turns(const QueueRules &rules)
{
    return {QStringLiteral("turns"),
            tr("Turns"),
            {{tr("Calls of a number"), QString::number(rules.recallLimit)},
             {tr("May still come for"), tr("%n minutes", nullptr, int(rules.lateWithin.count()))},
             {tr("Goes in behind"), tr("%n people", nullptr, rules.latePlaces)},
             {tr("A call is taken back for"),
              tr("%n seconds", nullptr, int(rules.undoWithin.count()))}}};
}

SettingsDifference::Part SettingsDifference::agency(const Agency &agency)
{
    return {QStringLiteral("agency ") + agency.code,
            tr("Agency %1").arg(agency.name),
            {{tr("Name"), agency.name}, {tr("Name in English"), agency.nameEn}}};
}

QString SettingsDifference::appointmentsOf(const Field &field)
{
    if (!field.takesAppointments())
        return tr("none");
    return tr("%1 at a time, of %2 minutes").arg(field.slotPlaces).arg(field.slot.count());
}

SettingsDifference::Part SettingsDifference::field(const Field &field,
                                                   const SiteConfiguration &site)
{
    return {
        QStringLiteral("field ") + field.code,
        tr("Field %1").arg(field.name),
        {{tr("Name"), field.name},
         {tr("Name in English"), field.nameEn},
         {tr("In plain words"), field.plainWords},
         {tr("In plain words in English"), field.plainWordsEn},
         {tr("Letter of its numbers"), field.series},
         {tr("Colour"), FieldLook::colourName(field.colour)},
         {tr("Picture"), FieldLook::shapeName(field.shape)},
         {tr("Agency"), agencyName(site, field.agency)},
         {tr("Numbers a day"),
          field.dailyQuota == 0 ? tr("as many as come") : QString::number(field.dailyQuota)},
         {tr("Long wait, from minutes"),
          field.warnAfter == std::chrono::minutes{0} ? tr("never")
                                                     : QString::number(field.warnAfter.count())},
         {tr("Appointments"), appointmentsOf(field)},
         {tr("Hands over results"), field.pickUp ? tr("yes") : tr("no")},
         {tr("Place among the tiles"), field.guidance ? QString() : QString::number(field.order)}}};
}

SettingsDifference::Part SettingsDifference::counter(const Counter &counter,
                                                     const SiteConfiguration &site)
{
    QStringList serves;
    for (const ServedField &served : counter.serves) {
        const Field *field = site.field(served.field);
        serves.append(
            (field ? field->name : served.field)
            + (served.weight == 1 ? QString() : QStringLiteral(" × %1").arg(served.weight)));
    }
    return {QStringLiteral("counter %1").arg(counter.number),
            tr("Counter %1").arg(counter.number),
            {{tr("Name"), counter.name},
             {tr("Agency"), agencyName(site, counter.agency)},
             {tr("Serves"), serves.join(u", ")}}};
}

SettingsDifference::Part SettingsDifference::priority(const PriorityGroup &group)
{
    return {QStringLiteral("priority ") + group.code,
            tr("Priority group %1").arg(group.name),
            {{tr("Name"), group.name},
             {tr("Name in English"), group.nameEn},
             {tr("Head start"), tr("%n minutes", nullptr, int(group.headStart.count()))},
             {tr("By age, from"),
              group.fromAge > 0 ? tr("%n years", nullptr, group.fromAge) : tr("by no age")}}};
}

SettingsDifference::Part SettingsDifference::machine(const MachineSetup &machine)
{
    const PrinterSetting &printer = machine.printer;
    const auto yes = [](bool on) { return on ? tr("yes") : tr("no"); };
    return {QStringLiteral("machine"),
            tr("This machine"),
            {{tr("Printer"), printerKindText(printer.kind)},
             {tr("Where the printer is"), printer.target},
             {tr("Width of the paper"), QStringLiteral("%1 mm").arg(paperWidthMm(printer.paper))},
             {tr("Cuts the paper"), yes(printer.cutter)},
             {tr("Tells how it is"), yes(printer.answers)},
             {tr("Speed of the cable"), QString::number(printer.baud)},
             {tr("Kiosk, inches"), QString::number(machine.kioskInches)},
             {tr("Screen of the kiosk"), machine.kioskScreen},
             {tr("Screen of the board"), machine.boardScreen},
             {tr("Screen of the desk"), machine.deskScreen},
             {tr("Locks after"), tr("%n minutes", nullptr, machine.lockMinutes)},
             {tr("A4 printer"), machine.documentQueue},
             {tr("List of who waits"),
              machine.waitingList ? tr("every 30 minutes") : tr("not printed")},
             {tr("Saves itself in"), machine.backupFolder},
             {tr("Folder of the scanner"), machine.scanFolder}}};
}

std::vector<SettingsDifference::Part> SettingsDifference::describe(const SettingsDraft &draft)
{
    const SiteConfiguration &site = draft.site;
    std::vector<Part> parts{unit(site.site), hours(site.site), turns(site.site.rules)};
    for (const Agency &a : site.agencies)
        parts.push_back(agency(a));
    for (const Field &f : site.fields)
        parts.push_back(field(f, site));
    for (const Counter &c : site.counters)
        parts.push_back(counter(c, site));
    for (const PriorityGroup &p : site.priorities)
        parts.push_back(priority(p));
    parts.push_back({QStringLiteral("pin"),
                     tr("PIN to close the kiosk"),
                     {{tr("PIN"), draft.kioskPin.isEmpty() ? tr("as it was") : tr("a new one")}}});
    parts.push_back(machine(draft.machine));
    return parts;
}

std::vector<SettingsChange> SettingsDifference::changes(const SettingsDraft &holds,
                                                        const SettingsDraft &wanted)
{
    using Change = SettingsChange::Kind;
    const auto worded = [](const QString &value) {
        return value.isEmpty() ? tr("nothing") : value;
    };
    const std::vector<Part> before = describe(holds);
    const std::vector<Part> after = describe(wanted);
    std::vector<SettingsChange> changes;
    for (const Part &part : after) {
        const auto old = std::ranges::find(before, part.key, &Part::key);
        SettingsChange change{
            old == before.end() ? Change::Added : Change::Changed, part.title, {}};
        for (size_t i = 0; i < part.lines.size(); ++i) {
            const Line &line = part.lines[i];
            if (old == before.end() && !line.value.isEmpty())
                change.lines.append(tr("%1: %2").arg(line.label, line.value));
            else if (old != before.end() && old->lines[i].value != line.value)
                change.lines.append(
                    tr("%1: %2 → %3")
                        .arg(line.label, worded(old->lines[i].value), worded(line.value)));
        }
        if (change.kind == Change::Added || !change.lines.isEmpty())
            changes.push_back(change);
    }
    for (const Part &part : before) {
        if (std::ranges::find(after, part.key, &Part::key) == after.end())
            changes.push_back({Change::Ended, part.title, {}});
    }
    return changes;
}

QStringList SettingsDifference::warnings(const SiteConfiguration &holds,
                                         const SiteConfiguration &wanted,
                                         const QueueSnapshot &queue,
                                         const std::vector<Account> &staff)
{
    QStringList said;
    for (const PriorityGroup &group : holds.priorities) {
        const auto people = std::ranges::count_if(
            queue.waiting, [&](const Ticket &t) { return t.priority == group.code; });
        if (people > 0 && lacks(wanted.priorities, group.code, &PriorityGroup::code))
            said.append(tr("%n people of “%1” wait. They keep their place; the kiosk no longer "
                           "offers the group.",
                           nullptr, int(people))
                            .arg(group.name));
    }
    for (const Agency &agency : holds.agencies) {
        const auto accounts = std::ranges::count_if(staff, [&](const Account &account) {
            return account.agency == agency.code && !account.disabled;
        });
        if (accounts > 0 && lacks(wanted.agencies, agency.code, &Agency::code))
            said.append(tr("%n accounts are of “%1”, which ends: they see no queue any more. "
                           "Please give them another agency.",
                           nullptr, int(accounts))
                            .arg(agency.name));
    }
    return said + SettingsWords::gaps(wanted);
}

} // namespace motcua
