#include "core/documents/callwords.h"

#include "core/citizens/person.h"
#include "core/procedures/procedure.h"
#include "core/site/site.h"

#include <QCoreApplication>

namespace motcua {

CallWords::CallWords(const QTranslator *language)
    : ContextWords("Call", language)
{
}

QString CallWords::news(News news, const Dossier &dossier, const SiteConfiguration &site) const
{
    const SiteZone zone = site.zone();
    const QString day = zone.date(dossier.due).toString(QStringLiteral("dd/MM/yyyy"));
    switch (news) {
    case News::Ready:
        return text(QT_TRANSLATE_NOOP(
            "Call", "The result is ready. Please fetch it at the centre and bring the receipt."));
    case News::Missing:
        return text(QT_TRANSLATE_NOOP("Call", "Something is missing: %1. Please bring it."))
            .arg(dossier.supplements.empty()
                     ? QString()
                     : dossier.supplements.back().missing.join(QStringLiteral("; ")));
    case News::Postponed:
        return text(QT_TRANSLATE_NOOP("Call",
                                      "We are sorry, the result is not ready on time: %1. The new "
                                      "date is %2, %3."))
            .arg(dossier.extensionReason, zone.time(dossier.due).toString(QStringLiteral("HH:mm")),
                 day);
    case News::Refused:
        return text(QT_TRANSLATE_NOOP("Call",
                                      "We are sorry, it cannot be granted: %1. The written answer "
                                      "lies at the centre."))
            .arg(dossier.closingReason);
    case News::Stopped:
        return text(QT_TRANSLATE_NOOP(
                        "Call", "It is no longer worked on: %1. The notice lies at the centre."))
            .arg(dossier.closingReason);
    }
    return {};
}

QString CallWords::sentence(News what, const Dossier &dossier, const Person &person,
                            const Procedure *procedure, const SiteConfiguration &site) const
{
    const QString greeting = text(QT_TRANSLATE_NOOP("Call", "Good day, %1. This is %2."))
                                 .arg(person.name, site.site.centre + u' ' + site.site.name);
    const bool named = procedure && !procedure->sensitive;
    const QString about = named
        ? text(QT_TRANSLATE_NOOP("Call", "About your dossier %1, %2:"))
              .arg(dossier.code(), procedure->plainName)
        : text(QT_TRANSLATE_NOOP("Call", "About your dossier %1:")).arg(dossier.code());
    const QString thanks = text(QT_TRANSLATE_NOOP("Call", "Thank you."));
    return QStringList{greeting, about, news(what, dossier, site), thanks}.join(u' ');
}

} // namespace motcua
