#pragma once

#include <QString>

class QTranslator;

namespace motcua {

/// Sentences of one translation context in one language: what every class of words on paper is
/// built on. Sources are English; what a person reads stands in the translation of the site's
/// language.
class ContextWords {
protected:
    /// `language`, not owned, is asked first and may be null: then what the program has installed
    /// speaks. `context` outlives it.
    ContextWords(const char *context, const QTranslator *language);
    ~ContextWords() = default;

    /// `number` is what "%n" counts.
    QString text(const char *source, int number = -1) const;

private:
    const char *m_context;
    const QTranslator *m_language;
};

} // namespace motcua
