#include "core/site/siteoperations.h"

#include "core/base/cbor.h"
#include "core/site/intervalcbor.h"

#include <QCborArray>

#include <algorithm>

namespace motcua {

namespace {

constexpr int CodeKey = 1; // of every definition but the counter's, which has its number there
constexpr int RetiredKindKey = 2;
// Of a site; absent: what nobody changed.
constexpr int RulesKey = 13;
constexpr int ClosedDaysKey = 14;
constexpr int NumbersBeforeKey = 15;
constexpr int LastNumberKey = 16;
constexpr int PracticeKey = 17;
constexpr int ProcedureAddressKey = 20;
constexpr int ReceiptAddressKey = 21;
// Of a field; absent: no limit, no appointments, and the usual warning.
constexpr int QuotaKey = 12;
constexpr int SlotKey = 13;
constexpr int SlotPlacesKey = 14;
constexpr int WarnKey = 15;
constexpr int PickUpKey = 16;

Id definitionId(Kind kind, const QString &code)
{
    return Id::fromName(QByteArray("definition").append(QByteArray::number(int(kind))), code);
}

Journal::Draft draft(Kind kind, const QString &code, QCborMap payload, const Id &actor)
{
    return {kind, definitionId(kind, code), std::move(payload), actor};
}

QueueRules rulesOf(const QCborArray &stored)
{
    const auto number = [&](qsizetype i, qint64 least, qint64 most) {
        return std::clamp(cborInteger(stored.at(i)), least, most);
    };
    return {int(number(0, 1, 9)), int(number(1, 0, 99)), std::chrono::minutes{number(2, 0, 1440)},
            std::chrono::seconds{number(3, 0, 3600)}};
}

} // namespace

Journal::Draft defineSite(const Site &site, const Id &actor)
{
    QCborMap payload{{CodeKey, QStringLiteral("site")},
                     {2, site.id},
                     {3, site.authority},
                     {4, site.name},
                     {5, site.centre},
                     {6, site.centreEn},
                     {7, site.zone},
                     {8, site.hotline},
                     {9, site.pledge},
                     {10, site.pledgeEn},
                     {11, site.kioskPin},
                     {12, intervalsToCbor(site.opening)}};
    if (site.rules != QueueRules{}) {
        payload.insert(RulesKey,
                       QCborArray{site.rules.recallLimit, site.rules.latePlaces,
                                  qint64(site.rules.lateWithin.count()),
                                  qint64(site.rules.undoWithin.count())});
    }
    const Site unchanged;
    if (!site.closedDays.empty()) {
        QCborArray days;
        for (const QDate day : site.closedDays)
            days.append(day.toJulianDay());
        payload.insert(ClosedDaysKey, days);
    }
    if (site.numbersBefore != unchanged.numbersBefore)
        payload.insert(NumbersBeforeKey, qint64(site.numbersBefore.count()));
    if (site.lastNumberBefore != unchanged.lastNumberBefore)
        payload.insert(LastNumberKey, qint64(site.lastNumberBefore.count()));
    if (site.practice)
        payload.insert(PracticeKey, true);
    if (!site.procedureAddress.isEmpty())
        payload.insert(ProcedureAddressKey, site.procedureAddress);
    if (!site.receiptAddress.isEmpty())
        payload.insert(ReceiptAddressKey, site.receiptAddress);
    return draft(Kind::SiteDefined, QStringLiteral("site"), std::move(payload), actor);
}

Journal::Draft defineAgency(const Agency &agency, const Id &actor)
{
    return draft(Kind::AgencyDefined, agency.code,
                 {{CodeKey, agency.code}, {2, agency.name}, {3, agency.nameEn}}, actor);
}

Journal::Draft defineField(const Field &field, const Id &actor)
{
    QCborMap payload{{CodeKey, field.code}, {2, field.name},         {3, field.nameEn},
                     {4, field.plainWords}, {5, field.plainWordsEn}, {6, field.colour},
                     {7, field.shape},      {8, field.series},       {9, field.agency},
                     {10, field.order},     {11, field.guidance}};
    if (field.dailyQuota != 0)
        payload.insert(QuotaKey, field.dailyQuota);
    if (field.warnAfter != Field{}.warnAfter)
        payload.insert(WarnKey, qint64(field.warnAfter.count()));
    if (field.slot.count() != 0)
        payload.insert(SlotKey, qint64(field.slot.count()));
    if (field.slotPlaces != 1)
        payload.insert(SlotPlacesKey, field.slotPlaces);
    if (field.pickUp)
        payload.insert(PickUpKey, true);
    return draft(Kind::FieldDefined, field.code, std::move(payload), actor);
}

Journal::Draft defineCounter(const Counter &counter, const Id &actor)
{
    QCborArray serves;
    for (const ServedField &s : counter.serves)
        serves.append(QCborArray{s.field, s.weight});
    return draft(Kind::CounterDefined, QString::number(counter.number),
                 {{CodeKey, counter.number}, {2, counter.name}, {3, counter.agency}, {4, serves}},
                 actor);
}

Journal::Draft definePriority(const PriorityGroup &group, const Id &actor)
{
    QCborMap fields{{CodeKey, group.code},
                    {2, group.name},
                    {3, group.nameEn},
                    {4, qint64(group.headStart.count())}};
    if (group.fromAge > 0)
        fields.insert(5, group.fromAge);
    return draft(Kind::PriorityGroupDefined, group.code, fields, actor);
}

Journal::Draft retire(Kind kind, const QString &code, const Id &actor)
{
    return {Kind::DefinitionRetired,
            definitionId(kind, code),
            {{CodeKey, code}, {RetiredKindKey, int(kind)}},
            actor};
}

std::optional<Site> decodeSite(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f || f->text(7).isEmpty())
        return std::nullopt;
    Site site;
    site.id = f->smallInteger(2);
    site.authority = f->text(3);
    site.name = f->text(4);
    site.centre = f->text(5);
    site.centreEn = f->text(6);
    site.zone = f->text(7);
    site.hotline = f->text(8);
    site.pledge = f->text(9);
    site.pledgeEn = f->text(10);
    site.kioskPin = f->text(11);
    site.opening = intervalsFromCbor(f->array(12));
    if (f->has(RulesKey))
        site.rules = rulesOf(f->array(RulesKey));
    for (const QCborValue &value : f->array(ClosedDaysKey)) {
        const QDate day = QDate::fromJulianDay(cborInteger(value));
        if (day.isValid())
            site.closedDays.push_back(day);
    }
    const auto minutes = [&](int key, std::chrono::minutes unchanged) {
        return std::chrono::minutes{
            std::clamp<qint64>(f->integer(key, qint64(unchanged.count())), 0, 24 * 60)};
    };
    site.numbersBefore = minutes(NumbersBeforeKey, site.numbersBefore);
    site.lastNumberBefore = minutes(LastNumberKey, site.lastNumberBefore);
    site.practice = f->flag(PracticeKey);
    site.procedureAddress = f->text(ProcedureAddressKey);
    site.receiptAddress = f->text(ReceiptAddressKey);
    return site;
}

std::optional<Agency> decodeAgency(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f || f->text(CodeKey).isEmpty())
        return std::nullopt;
    return Agency{f->text(CodeKey), f->text(2), f->text(3)};
}

std::optional<Field> decodeField(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f || f->text(CodeKey).isEmpty())
        return std::nullopt;
    const auto bounded = [&](int key, qint64 otherwise, qint64 least, qint64 most) {
        return int(std::clamp(f->integer(key, otherwise), least, most));
    };
    Field field;
    field.code = f->text(CodeKey);
    field.name = f->text(2);
    field.nameEn = f->text(3);
    field.plainWords = f->text(4);
    field.plainWordsEn = f->text(5);
    field.colour = f->text(6);
    field.shape = f->text(7);
    field.series = f->text(8);
    field.agency = f->text(9);
    field.order = f->smallInteger(10);
    field.guidance = f->flag(11);
    field.pickUp = f->flag(PickUpKey);
    field.dailyQuota = bounded(QuotaKey, 0, 0, MostNumbers);
    field.slotPlaces = bounded(SlotPlacesKey, 1, 1, MostSlotPlaces);
    if (f->integer(SlotKey) > 0) {
        field.slot =
            std::chrono::minutes{bounded(SlotKey, 0, ShortestSlot.count(), LongestSlot.count())};
    }
    field.warnAfter =
        std::chrono::minutes{bounded(WarnKey, field.warnAfter.count(), 0, LongestWarning.count())};
    return field;
}

std::optional<Counter> decodeCounter(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f || f->integer(CodeKey) <= 0)
        return std::nullopt;
    Counter counter{f->smallInteger(CodeKey), f->text(2), f->text(3), {}};
    for (const QCborValue &value : f->array(4)) {
        const QCborArray s = value.toArray();
        counter.serves.push_back({s.at(0).toString(), std::clamp(cborInt(s.at(1), 1), 1, 100)});
    }
    return counter;
}

std::optional<PriorityGroup> decodePriority(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f || f->text(CodeKey).isEmpty())
        return std::nullopt;
    return PriorityGroup{f->text(CodeKey), f->text(2), f->text(3),
                         std::chrono::minutes{std::clamp<qint64>(f->integer(4), 0, 24 * 60)},
                         std::clamp(f->smallInteger(5), 0, PriorityGroup::MaxAge)};
}

QString definitionCode(Kind kind, QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f)
        return {};
    return kind == Kind::CounterDefined ? QString::number(f->smallInteger(CodeKey))
                                        : f->text(CodeKey);
}

bool isDefinitionOf(const Id &entity, const Operation &operation)
{
    const auto f = CborFields::read(operation.payload);
    if (!f)
        return false;
    const bool retired = Kind(operation.header.kind) == Kind::DefinitionRetired;
    const Kind kind = retired ? Kind(f->integer(RetiredKindKey)) : Kind(operation.header.kind);
    const bool named = kind == Kind::CounterDefined && !retired; // by its number
    const QString code = named ? QString::number(f->smallInteger(CodeKey)) : f->text(CodeKey);
    return !code.isEmpty() && definitionId(kind, code) == entity;
}

} // namespace motcua
