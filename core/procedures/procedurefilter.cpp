#include "core/procedures/procedurefilter.h"

#include "core/base/foldedtext.h"

#include <QStringList>

#include <algorithm>

namespace motcua {

namespace {

QStringList wordsOf(const QString &text) { return plainText(text).split(u' ', Qt::SkipEmptyParts); }

bool isMeant(const Procedure &procedure, const QStringList &typed)
{
    QStringList texts{procedure.code, procedure.plainName, procedure.name};
    for (const QString &alias : procedure.aliases)
        texts.append(alias);
    const QStringList words = wordsOf(texts.join(u' '));
    return std::ranges::all_of(typed, [&](const QString &beginning) {
        return std::ranges::any_of(words,
                                   [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

std::vector<const Procedure *> findProcedures(const std::vector<Procedure> &procedures, QDate day,
                                              const QString &typed,
                                              const std::vector<QString> &first)
{
    const QStringList wanted = wordsOf(typed);
    std::vector<const Procedure *> found;
    for (const Procedure &procedure : procedures) {
        if (procedure.inForceOn(day) && isMeant(procedure, wanted))
            found.push_back(&procedure);
    }
    std::ranges::stable_sort(found, {}, [&](const Procedure *procedure) {
        return std::ranges::find(first, procedure->code) - first.begin();
    });
    return found;
}

} // namespace motcua
