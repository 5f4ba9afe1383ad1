#pragma once

#include "core/calendar/deadline.h"
#include "core/documents/contextwords.h"

#include <QString>

namespace motcua {

/// Why a due date is what it is, in sentences; translation context "Deadline". Sources are English;
/// what a person reads stands in the translation of the site's language.
class DeadlineWords : private ContextWords {
public:
    /// `language` as ContextWords has it.
    explicit DeadlineWords(const QTranslator *language);

    QString step(const DeadlineStep &step) const;

private:
    QString term(const DeadlineStep &step) const;
};

} // namespace motcua
