#pragma once

#include "core/procedures/procedure.h"

#include <QStringView>

#include <array>
#include <concepts>
#include <type_traits>

/// The one list of what a procedure is made of: each field with the number it has in an operation,
/// the name it has in the catalogue file, and its bounds. Readers and writers of both forms walk
/// it, so that no field can be known to one and not to the other. Numbers are never reused.

namespace motcua {

enum class Presence {
    Required, ///< the key must be there; a text must not be empty, an optional value may be null
    Optional, ///< may be absent or null
};

/// Bounds, in characters or items.
struct ProcedureBounds {
    static constexpr int ShortText = 100;
    static constexpr int Text = 600;
    static constexpr int LongText = 2000;
    static constexpr int Items = 100;
    static constexpr int Prerequisites = 5;
    static constexpr int Pieces = 100; ///< originals or copies of one paper
    static constexpr int Time = 10'000; ///< of any unit
    static constexpr int Years = 1000;
    static constexpr int Order = 1'000'000;
    static constexpr qint64 Vnd = 1'000'000'000'000;
};

template <typename E> struct Word {
    E value;
    QStringView text;
};

constexpr std::array<Word<DurationUnit>, 4> wordsOf(DurationUnit)
{
    return {{{DurationUnit::SameDay, u"same_day"},
             {DurationUnit::WorkingDay, u"working_day"},
             {DurationUnit::Day, u"day"},
             {DurationUnit::Hour, u"hour"}}};
}

constexpr std::array<Word<FeeRuleType>, 1> wordsOf(FeeRuleType)
{
    return {{{FeeRuleType::PerPage, u"per_page"}}};
}

constexpr std::array<Word<Level>, 2> wordsOf(Level)
{
    return {{{Level::Commune, u"xa"}, {Level::CommuneAndProvince, u"xa-tinh"}}};
}

constexpr std::array<Word<Confidence>, 3> wordsOf(Confidence)
{
    return {
        {{Confidence::High, u"high"}, {Confidence::Medium, u"medium"}, {Confidence::Low, u"low"}}};
}

template <typename T, typename Whole>
concept Like = std::same_as<std::remove_const_t<T>, Whole>;

template <typename Io> void walk(Io &io, Like<DurationVariant> auto &v)
{
    using B = ProcedureBounds;
    io.text(1, u"case", v.forCase, Presence::Required, B::Text);
    io.number(2, u"value", v.value, Presence::Required, 1, B::Time);
    io.choice(3, u"unit", v.unit);
}

template <typename Io> void walk(Io &io, Like<Duration> auto &d)
{
    using B = ProcedureBounds;
    io.number(1, u"value", d.value, Presence::Required, 1, B::Time);
    io.choice(2, u"unit", d.unit);
    io.number(3, u"max_value", d.maxValue, Presence::Optional, 1, B::Time);
    io.text(4, u"note", d.note, Presence::Optional, B::LongText);
    io.objects(5, u"variants", d.variants, Presence::Optional, B::Items);
    io.text(6, u"max_basis", d.maxBasis, Presence::Optional, B::Text);
}

template <typename Io> void walk(Io &io, Like<FeeRule> auto &r)
{
    using B = ProcedureBounds;
    io.choice(1, u"type", r.type);
    io.number(2, u"first_pages", r.firstPages, Presence::Required, 0, B::Time);
    io.number(3, u"first_rate", r.firstRate, Presence::Required, 0, B::Vnd);
    io.number(4, u"next_rate", r.nextRate, Presence::Required, 0, B::Vnd);
    io.number(5, u"max_per_copy", r.maxPerCopy, Presence::Required, 0, B::Vnd);
}

template <typename Io> void walk(Io &io, Like<DocumentRequirement> auto &d)
{
    using B = ProcedureBounds;
    io.text(1, u"name", d.name, Presence::Required, B::Text);
    io.number(2, u"original", d.original, Presence::Required, 0, B::Pieces);
    io.number(3, u"copies", d.copies, Presence::Required, 0, B::Pieces);
    io.flag(4, u"present_only", d.presentOnly, Presence::Optional);
    io.flag(5, u"conditional", d.conditional, Presence::Optional);
    io.text(6, u"note", d.note, Presence::Optional, B::LongText);
}

template <typename Io> void walk(Io &io, Like<PrerequisiteStep> auto &s)
{
    using B = ProcedureBounds;
    io.text(1, u"field", s.field, Presence::Required, B::ShortText);
    io.text(2, u"note", s.note, Presence::Required, B::Text);
    io.text(3, u"note_en", s.noteEn, Presence::Required, B::Text);
}

template <typename Io> void walk(Io &io, Like<Prerequisite> auto &p)
{
    using B = ProcedureBounds;
    io.text(1, u"question", p.question, Presence::Required, B::Text);
    io.text(2, u"question_en", p.questionEn, Presence::Required, B::Text);
    io.object(3, u"yes", p.yes, Presence::Required);
    io.object(4, u"no", p.no, Presence::Required);
    io.object(5, u"unknown", p.unknown, Presence::Required);
}

template <typename Io> void walk(Io &io, Like<Procedure> auto &p)
{
    using B = ProcedureBounds;
    io.text(1, u"code", p.code, Presence::Required, B::ShortText);
    io.text(2, u"name", p.name, Presence::Required, B::Text);
    io.text(3, u"official_name", p.officialName, Presence::Required, B::Text);
    io.text(4, u"name_en", p.nameEn, Presence::Required, B::Text);
    io.text(5, u"plain_name", p.plainName, Presence::Required, Procedure::PlainNameMax);
    io.text(6, u"plain_name_en", p.plainNameEn, Presence::Required, Procedure::PlainNameMax);
    io.text(7, u"field", p.field, Presence::Required, B::Text);
    io.text(8, u"tile", p.tile, Presence::Required, B::ShortText);
    io.number(9, u"order", p.order, Presence::Required, 0, B::Order);
    io.choice(10, u"level", p.level);
    io.flag(11, u"sensitive", p.sensitive, Presence::Required);
    io.date(12, u"effective_from", p.effectiveFrom);
    io.date(13, u"effective_to", p.effectiveTo);
    io.object(14, u"duration", p.duration);
    io.flag(15, u"same_day", p.sameDay, Presence::Required);
    io.number(16, u"fee_vnd", p.feeVnd, Presence::Required, 0, B::Vnd);
    io.text(17, u"fee_note", p.feeNote, Presence::Optional, B::LongText);
    io.number(18, u"fee_online_vnd", p.feeOnlineVnd, Presence::Optional, 0, B::Vnd);
    io.object(19, u"fee_rule", p.feeRule, Presence::Optional);
    io.date(20, u"fee_valid_to", p.feeValidTo);
    io.number(21, u"fee_vnd_after", p.feeVndAfter, Presence::Optional, 0, B::Vnd);
    io.objects(22, u"documents", p.documents, Presence::Required, B::Items);
    io.texts(23, u"forms", p.forms, Presence::Required, B::Items, B::Text);
    io.objects(24, u"prerequisites", p.prerequisites, Presence::Required, B::Prerequisites);
    io.texts(25, u"legal_basis", p.legalBasis, Presence::Required, B::Items, B::Text);
    io.text(26, u"counter_group", p.counterGroup, Presence::Required, B::ShortText);
    io.texts(27, u"aliases", p.aliases, Presence::Required, B::Items, B::ShortText);
    io.text(28, u"dvcqg_uuid", p.dvcqgUuid, Presence::Optional, B::ShortText);
    io.text(29, u"url", p.url, Presence::Optional, B::LongText);
    io.text(30, u"decision", p.decision, Presence::Optional, B::ShortText);
    io.text(31, u"source", p.source, Presence::Required, B::Text);
    io.choice(32, u"confidence", p.confidence);
    io.text(33, u"warning", p.warning, Presence::Optional, B::LongText);
    io.text(34, u"superseded_by", p.supersededBy, Presence::Optional, B::ShortText);
    io.text(35, u"spoken", p.spoken, Presence::Optional, B::Text);
    io.flag(36, u"sample", p.sample, Presence::Optional);
    io.number(37, u"retention_years", p.retentionYears, Presence::Optional, 1, B::Years);
    io.text(38, u"retention_basis", p.retentionBasis, Presence::Optional, B::ShortText);
}

} // namespace motcua
