#pragma once

#include "core/dossiers/letter.h"

#include <QString>

#include <optional>
#include <span>

namespace motcua {

/// Papers that a dossier needs, each from a form that the commune may change.
enum class FormKind {
    Receipt, ///< 01: Giấy tiếp nhận hồ sơ và hẹn trả kết quả
    Supplement, ///< 02
    Rejection, ///< 03: not taken in
    Apology, ///< 04
    StopNotice, ///< 05 of 2025
    ControlSheet, ///< 05 of 2018, 06 of 2025
    Book, ///< 06 of 2018, 07 of 2025: of all dossiers of a year
    HandOverList,
    ResultReceipt,
    FeeNote,
    Advice, ///< Giấy dặn: what to bring, when, where, in large letters
    ThanksLetter,
    MarriageLetter,
    BirthLetter,
    CondolenceLetter,
};

/// Names and layouts before or since TT 03/2025/TT-VPCP; which one a unit prints is its setting.
enum class FormSet { Of2018 = 1, Of2025 = 2 };

struct FormInfo {
    FormKind kind;
    const char *name; ///< file of resources/forms and word of the command line
    const char *number2018; ///< of TT 01/2018/TT-VPCP, Điều 9; empty: none
    const char *number2025; ///< of TT 03/2025/TT-VPCP, Phụ lục I; empty: none
    bool isA4; ///< else A5
    int copies; ///< that belong to one printing
};

std::span<const FormInfo> formInfos();
const FormInfo &infoOf(FormKind kind);
std::optional<FormKind> formNamed(const QString &name);
/// Which letter of the register the form is; nothing: none.
std::optional<Letter> letterOf(FormKind kind);
FormKind formOf(Letter letter);

} // namespace motcua
