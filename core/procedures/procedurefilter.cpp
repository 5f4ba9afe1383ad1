#include "core/procedures/procedurefilter.h"

#include "core/base/foldedtext.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

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
                                              const std::vector<QString> &recent,
                                              const std::vector<QString> &served)
{
    const QStringList wanted = wordsOf(typed);
    std::vector<const Procedure *> found;
    for (const Procedure &procedure : procedures) {
        if (procedure.inForceOn(day) && isMeant(procedure, wanted))
            found.push_back(&procedure);
    }
    const auto place = [](const std::vector<QString> &in, const QString &code) {
        return std::ranges::find(in, code) - in.begin();
    };
    std::ranges::sort(found, {}, [&](const Procedure *p) {
        const bool elsewhere = std::ranges::find(served, p->tile) == served.end();
        return std::tuple(place(recent, p->code), elsewhere, !p->sameDay, place(served, p->tile),
                          p->tile, p->order, plainText(p->plainName), p->code);
    });
    return found;
}

} // namespace motcua
