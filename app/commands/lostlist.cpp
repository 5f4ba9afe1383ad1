#include "app/commands/lostlist.h"

#include "app/commands/salvage.h"
#include "app/commands/vietnamese.h"
#include "core/base/sitezone.h"
#include "core/journal/kinds.h"
#include "core/queueing/ticket.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace motcua {

namespace {

constexpr const char *ListContext = "LostList";

class LostList {
public:
    explicit LostList(Instant now)
        : m_now(now)
    {
    }

    QString of(const Salvaging &salvaging) const
    {
        QStringList lines{
            text(QT_TRANSLATE_NOOP("LostList", "WHAT IS MISSING")),
            text(QT_TRANSLATE_NOOP("LostList",
                                   "The data file was damaged. What could be proved was saved at "
                                   "%1; the damaged file is kept in this folder. Below stands what "
                                   "is missing, and what to do."))
                .arg(moment(m_now)),
            QString()};
        const SalvageReport &report = salvaging.report;
        if (salvaging.things.empty() && report.lost.empty() && report.openEnded.empty()) {
            lines.append(text(QT_TRANSLATE_NOOP("LostList", "Nothing is missing.")));
            return lines.join(u'\n') + u'\n';
        }
        for (const LostThing &thing : salvaging.things)
            lines.append(u"- " + line(thing));
        lines.append(QString());
        lines.append(text(QT_TRANSLATE_NOOP("LostList", "FOR THE ADMINISTRATOR")));
        for (const LostRange &range : report.lost)
            lines.append(u"- " + line(range));
        for (const Id &log : report.openEnded)
            lines.append(
                u"- "
                + text(QT_TRANSLATE_NOOP("LostList",
                                         "Log %1: how long it was is not known; its last entries "
                                         "may be missing, too."))
                      .arg(name(log)));
        return lines.join(u'\n') + u'\n';
    }

private:
    QString text(const char *source) const
    {
        const QString found = m_language ? m_language->translate(ListContext, source) : QString();
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    }

    QString moment(Instant t) const
    {
        return m_zone.time(t).toString(u"HH:mm ") + m_zone.date(t).toString(u"dd/MM/yyyy");
    }

    QString name(const Id &log) const
    {
        return log.isNull() ? text(QT_TRANSLATE_NOOP("LostList", "unknown")) : log.hex();
    }

    QString about(std::optional<Stream> stream) const
    {
        if (!stream)
            return text(QT_TRANSLATE_NOOP("LostList", "unknown"));
        switch (*stream) {
        case Stream::Queue: return text(QT_TRANSLATE_NOOP("LostList", "the queue"));
        case Stream::Dossier: return text(QT_TRANSLATE_NOOP("LostList", "dossiers"));
        case Stream::Admin: return text(QT_TRANSLATE_NOOP("LostList", "settings"));
        case Stream::Access: return text(QT_TRANSLATE_NOOP("LostList", "who looked at whom"));
        case Stream::Citizen: return text(QT_TRANSLATE_NOOP("LostList", "feedback"));
        case Stream::Staff: return text(QT_TRANSLATE_NOOP("LostList", "accounts"));
        }
        return text(QT_TRANSLATE_NOOP("LostList", "unknown"));
    }

    QString definition(const LostThing &thing) const
    {
        const char *what = QT_TRANSLATE_NOOP("LostList", "Data of the unit");
        switch (Kind(thing.operation.value_or(int(Kind::SiteDefined)))) {
        case Kind::AgencyDefined: what = QT_TRANSLATE_NOOP("LostList", "Agency %1"); break;
        case Kind::FieldDefined: what = QT_TRANSLATE_NOOP("LostList", "Field %1"); break;
        case Kind::CounterDefined: what = QT_TRANSLATE_NOOP("LostList", "Counter %1"); break;
        case Kind::PriorityGroupDefined:
            what = QT_TRANSLATE_NOOP("LostList", "Priority group %1");
            break;
        default: return text(what);
        }
        return text(what).arg(thing.name.section(u' ', -1)); // the code, which has no blank
    }

    QString line(const LostThing &thing) const
    {
        switch (thing.kind) {
        case LostThing::Kind::Procedure:
            return text(thing.gone
                            ? QT_TRANSLATE_NOOP("LostList",
                                                "Procedure %1 is gone. Please import it again.")
                            : QT_TRANSLATE_NOOP("LostList",
                                                "Procedure %1 may be older than it was. Please "
                                                "compare it."))
                .arg(thing.name);
        case LostThing::Kind::Definition:
            return text(thing.gone
                            ? QT_TRANSLATE_NOOP("LostList",
                                                "%1 is gone. Please enter it again under "
                                                "“Settings”.")
                            : QT_TRANSLATE_NOOP("LostList",
                                                "%1 may be older than it was. Please compare it "
                                                "under “Settings”."))
                .arg(definition(thing));
        case LostThing::Kind::Number:
            return text(thing.gone
                            ? QT_TRANSLATE_NOOP("LostList",
                                                "Number %1 of %2 is gone. Please give its holder a "
                                                "new one.")
                            : QT_TRANSLATE_NOOP("LostList",
                                                "What happened to number %1 of %2 is not all "
                                                "there. Please ask its holder."))
                .arg(shownNumber(thing.number->series, thing.number->number),
                     thing.number->day.toString(u"dd/MM/yyyy"));
        case LostThing::Kind::Other: break;
        }
        if (!thing.operation)
            return text(QT_TRANSLATE_NOOP("LostList",
                                          "Something else is missing, and nothing tells what it "
                                          "was about."));
        return text(QT_TRANSLATE_NOOP("LostList", "Something else is missing: %1."))
            .arg(about(streamOf(*thing.operation)));
    }

    QString line(const LostRange &range) const
    {
        const auto time = [this](const std::optional<Instant> &t, const char *otherwise) {
            return t ? moment(*t) : text(otherwise);
        };
        return text(QT_TRANSLATE_NOOP("LostList",
                                      "Log %1 (%2): entries %3 to %4 are missing, written after "
                                      "%5 and before %6."))
            .arg(name(range.log),
                 about(range.stream == 0 ? std::nullopt : std::optional(Stream(range.stream))))
            .arg(range.from)
            .arg(range.to)
            .arg(time(range.after, QT_TRANSLATE_NOOP("LostList", "the beginning")),
                 time(range.before, QT_TRANSLATE_NOOP("LostList", "the end")));
    }

    Instant m_now;
    SiteZone m_zone = SiteZone::vietnam();
    /// Null: English. A list of what is lost is never missing itself.
    std::unique_ptr<QTranslator> m_language = vietnameseTexts();
};

} // namespace

QString lostList(const Salvaging &salvaging, Instant now) { return LostList(now).of(salvaging); }

} // namespace motcua
