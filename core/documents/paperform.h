#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <vector>

namespace motcua {

/// What is wrong with a form, and where.
struct FormProblem {
    enum class Kind {
        BadTag, ///< "{{" without "}}", a section without its end
        UnknownName, ///< nothing of this name is ever told to a form, or no such piece
        TooLong,
        Foreign, ///< never printed: a script, or a picture other than the two codes
    };
    Kind kind = Kind::BadTag;
    int line = 1; ///< from 1
    QString name; ///< of the tag, section or element; empty where the tag is unfinished
    bool operator==(const FormProblem &) const = default;
};

inline constexpr qsizetype LongestForm = 60'000; // bytes in UTF-8: it travels in one operation

/// The names of values, lists and what stands in them, as tags may use them.
QSet<QString> namesIn(const QJsonObject &data);

/// Pieces that several forms share, by the name of their tag "{{> head}}".
using FormParts = QHash<QString, QString>;

/// Looks at every tag of the Mustache text; empty: it can be printed. `names` is what may stand in
/// tags.
std::vector<FormProblem> problemsOf(const QString &form, const FormParts &parts,
                                    const QSet<QString> &names);

/// The form filled in, as HTML: values are escaped; nothing named by the data can bring a tag in.
/// Objects are sections, arrays repeat them; a value that is absent, empty or false is no section.
Result<QString, FormProblem> filledIn(const QString &form, const FormParts &parts,
                                      const QJsonObject &data);

} // namespace motcua
