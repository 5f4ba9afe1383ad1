#include "core/dossiers/dossierselection.h"

#include "core/base/cbor.h"

#include <QCborMap>

namespace motcua {

namespace {

// Of the selection's map. Numbers are stored.
enum SelectionKey : int {
    SelectedTyped = 1,
    SelectedState = 2,
    SelectedLate = 3,
    SelectedField = 4,
    SelectedProcedure = 5,
    SelectedChannel = 6,
    SelectedWhen = 7,
    SelectedFrom = 8, // Julian day
    SelectedTo = 9, // Julian day
    SelectedMine = 10,
};

template <typename E> std::optional<E> selectedChoice(const CborFields &f, int key, E last)
{
    const int value = f.smallInteger(key);
    return value >= 1 && value <= int(last) ? std::optional(E(value)) : std::nullopt;
}

QDate selectedDay(const CborFields &f, int key)
{
    return f.has(key) ? QDate::fromJulianDay(f.integer(key)) : QDate();
}

} // namespace

std::pair<std::optional<QDate>, std::optional<QDate>> daysOf(const DossierSelection &selection,
                                                             QDate today)
{
    const auto given = [](QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; };
    switch (selection.when) {
    case ReceivedWhen::AnyTime: break;
    case ReceivedWhen::Today: return {today, today};
    case ReceivedWhen::ThisWeek: return {today.addDays(1 - today.dayOfWeek()), today};
    case ReceivedWhen::ThisMonth: return {QDate(today.year(), today.month(), 1), today};
    case ReceivedWhen::ThisYear: return {QDate(today.year(), 1, 1), today};
    case ReceivedWhen::Between: return {given(selection.from), given(selection.to)};
    }
    return {};
}

QByteArray packed(const DossierSelection &selection)
{
    QCborMap map{{SelectedTyped, selection.typed},    {SelectedLate, selection.late},
                 {SelectedField, selection.field},    {SelectedProcedure, selection.procedure},
                 {SelectedWhen, int(selection.when)}, {SelectedMine, selection.mine}};
    if (selection.state)
        map.insert(SelectedState, int(*selection.state));
    if (selection.channel)
        map.insert(SelectedChannel, int(*selection.channel));
    if (selection.from.isValid())
        map.insert(SelectedFrom, selection.from.toJulianDay());
    if (selection.to.isValid())
        map.insert(SelectedTo, selection.to.toJulianDay());
    return writeCbor(map);
}

std::optional<DossierSelection> unpackedSelection(const QByteArray &bytes)
{
    const auto whole = readCbor(bytes);
    if (!whole || !whole->isMap())
        return std::nullopt;
    const CborFields f(whole->toMap());
    DossierSelection selection;
    selection.typed = f.text(SelectedTyped);
    selection.state = selectedChoice(f, SelectedState, DossierState::Voided);
    selection.late = f.flag(SelectedLate);
    selection.field = f.text(SelectedField);
    selection.procedure = f.text(SelectedProcedure);
    selection.channel = selectedChoice(f, SelectedChannel, IntakeChannel::Outreach);
    selection.when =
        selectedChoice(f, SelectedWhen, ReceivedWhen::Between).value_or(ReceivedWhen::AnyTime);
    selection.from = selectedDay(f, SelectedFrom);
    selection.to = selectedDay(f, SelectedTo);
    selection.mine = f.flag(SelectedMine);
    return selection;
}

} // namespace motcua
