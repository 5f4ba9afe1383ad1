#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace motcua {

/// What a citizen may ask for at the counter (thủ tục hành chính), as decided and published by the
/// State and completed with the words people use. Texts are Vietnamese unless the name ends in En;
/// an empty text means that nothing is known or said. Numbers of enumerators are stored.

enum class DurationUnit {
    SameDay = 1, ///< on the day of receipt; received after 15:00, on the next working day
    WorkingDay = 2,
    Day = 3, ///< calendar day
    Hour = 4,
};

/// A case with a time of its own: "Cấp lại: 01 ngày làm việc".
struct DurationVariant {
    QString forCase;
    int value = 0;
    DurationUnit unit = DurationUnit::WorkingDay;
    bool operator==(const DurationVariant &) const = default;
};

/// Time the authority has, counted from the complete dossier (NĐ 118/2025, Điều 17 khoản 3).
struct Duration {
    std::optional<int> value; ///< in `unit`; nothing: not published
    DurationUnit unit = DurationUnit::WorkingDay;
    /// The harder case (verification, remote area), in `unit`; in working days for SameDay.
    std::optional<int> maxValue;
    QString maxBasis; ///< the law behind it; empty: what published the procedure
    QString note;
    std::vector<DurationVariant> variants;
    bool operator==(const Duration &) const = default;
};

enum class FeeRuleType {
    PerPage = 1, ///< certified copies: TT 226/2016/TT-BTC
};

/// A fee that is computed from what is brought. Amounts in đồng.
struct FeeRule {
    FeeRuleType type = FeeRuleType::PerPage;
    int firstPages = 0; ///< pages at `firstRate`; the others cost `nextRate`
    qint64 firstRate = 0;
    qint64 nextRate = 0;
    qint64 maxPerCopy = 0;
    bool operator==(const FeeRule &) const = default;
};

/// A paper the citizen brings. `original` and `copies` count bản chính and bản sao.
struct DocumentRequirement {
    QString name;
    int original = 0;
    int copies = 0;
    bool presentOnly = false; ///< shown (xuất trình), never handed in
    bool conditional = false; ///< only in the case that name or note tells
    QString note;
    bool operator==(const DocumentRequirement &) const = default;
};

/// The counter a citizen is led to first, and the sentence that says so.
struct PrerequisiteStep {
    QString field; ///< code of a field of the site
    QString note;
    QString noteEn;
    bool operator==(const PrerequisiteStep &) const = default;
};

/// A question asked at the kiosk before the number is drawn. An answer without a step goes on
/// straight to the procedure's own field.
struct Prerequisite {
    QString question;
    QString questionEn;
    std::optional<PrerequisiteStep> yes; ///< Rồi
    std::optional<PrerequisiteStep> no; ///< Chưa
    std::optional<PrerequisiteStep> unknown; ///< Không biết
    bool operator==(const Prerequisite &) const = default;
};

/// Where it is decided.
enum class Level {
    Commune = 1, ///< xã
    CommuneAndProvince = 2, ///< received by the commune, decided by the province
};

/// How sure the row is; High: code, name and papers were read in a copy of the official page.
enum class Confidence { High = 1, Medium = 2, Low = 3 };

/// How it is filed.
enum class Channel {
    Counter, ///< at the counter, or by post
    Online, ///< on the national portal or in VNeID
};

struct Procedure {
    QString code; ///< national code "1.001193": one digit, point, six digits
    QString name; ///< shortened official name
    QString officialName;
    QString nameEn;
    QString plainName; ///< as people say it, at most PlainNameMax characters
    QString plainNameEn;
    /// What to bring, how long, how much, for the ear: at most SpokenWordsMax words.
    QString spoken;
    QString field; ///< official field of work, "Đăng ký, quản lý cư trú"
    QString tile; ///< code of the site's field it is found under, "cong-an"
    int order = 0; ///< place within the tile, common ones first
    Level level = Level::Commune;
    /// Tells something about a person that is nobody's business (NĐ 356/2025, Điều 4: disability,
    /// HIV, adoption, ethnicity, poverty): never named aloud or on a board.
    bool sensitive = false;
    /// Came with the program and was not compared with what the province decided: said wherever
    /// the row is shown.
    bool sample = false;
    std::optional<QDate> effectiveFrom; ///< first day of this version
    std::optional<QDate> effectiveTo; ///< last day of this version
    Duration duration;
    bool sameDay = false; ///< done while one waits: no Giấy tiếp nhận unless asked for

    /// At the counter, in đồng. Nothing: set by the provincial council or not known, which is never
    /// to be shown as free.
    std::optional<qint64> feeVnd;
    QString feeNote;
    std::optional<qint64> feeOnlineVnd; ///< when filed online and different
    std::optional<FeeRule> feeRule;
    std::optional<QDate> feeValidTo; ///< last day of `feeVnd`; then `feeVndAfter`
    std::optional<qint64> feeVndAfter;

    std::vector<DocumentRequirement> documents;
    std::vector<QString> forms;
    std::vector<Prerequisite> prerequisites;
    std::vector<QString> legalBasis;
    QString counterGroup; ///< group of officers, "Tư pháp - Hộ tịch"
    std::vector<QString> aliases; ///< words people search with
    QString dvcqgUuid; ///< of the page on the national portal; its address carries no code
    QString url;
    QString decision; ///< that published it, "163/QĐ-BTP"
    QString source;
    Confidence confidence = Confidence::Low;
    QString warning; ///< why the row may be out of date
    QString supersededBy; ///< code of the procedure to use instead
    /// Years after its end for which a dossier is kept; then it may be erased, by two people.
    /// Nothing: never because of its age.
    std::optional<int> retentionYears;
    QString retentionBasis; ///< the rule behind it; never empty where there are years

    static constexpr int PlainNameMax = 40;
    static constexpr int SpokenWordsMax = 40;

    bool inForceOn(QDate day) const;
    /// In đồng. Nothing: see feeVnd. Where `feeRule` is, what the first page costs.
    std::optional<qint64> feeOn(QDate day, Channel channel) const;
    bool operator==(const Procedure &) const = default;
};

/// One digit but zero, a point, six digits; without a province's suffix.
bool isProcedureCode(QStringView text);

} // namespace motcua
