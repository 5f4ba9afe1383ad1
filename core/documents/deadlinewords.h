#pragma once

#include "core/calendar/deadline.h"

#include <QString>

class QTranslator;

namespace motcua {

/// Why a due date is what it is, in sentences; translation context "Deadline". Sources are English;
/// what a person reads stands in the translation of the site's language.
class DeadlineWords {
public:
    /// `language`, not owned, is asked first and may be null: then what the program has installed
    /// speaks.
    explicit DeadlineWords(const QTranslator *language);

    QString step(const DeadlineStep &step) const;

private:
    QString text(const char *source) const;
    QString term(const DeadlineStep &step) const;
    const QTranslator *m_language;
};

} // namespace motcua
