#include "ui/desk/calls/callnotes.h"

#include "core/base/sitezone.h"
#include "ui/desk/dossiers/dossierwords.h"
#include "ui/desk/window/richtext.h"

#include <algorithm>

namespace motcua {

namespace {

// Of what must be told now; who heard it is on no list.
std::vector<Notification> triesOf(const Dossier &dossier)
{
    std::vector<Notification> tries;
    const auto news = dossier.untold();
    std::ranges::copy_if(dossier.notifications, std::back_inserter(tries),
                         [&](const Notification &n) { return n.news == news && !n.reached; });
    return tries;
}

} // namespace

QString CallNotes::news(News news)
{
    switch (news) {
    case News::Ready: return tr("the result is ready");
    case News::Missing: return tr("papers are missing");
    case News::Postponed: return tr("there is a new date");
    case News::Refused: return tr("it was refused");
    case News::Stopped: return tr("it was stopped");
    }
    return {};
}

QString CallNotes::noPhone() { return tr("no telephone number"); }

QString CallNotes::way(const Dossier &dossier, const Person &person, bool revealed)
{
    const QString how = DossierWords::notifyWay(dossier.notifyWay);
    if (dossier.notifyWay == NotifyWay::InPerson)
        return how;
    const QString phone = person.phone.isEmpty() ? noPhone()
        : revealed                               ? person.phone
                                                 : masked(person.phone);
    return how + QStringLiteral(", ") + phone;
}

QString CallNotes::tries(const Dossier &dossier, const SiteZone &zone)
{
    const std::vector<Notification> tries = triesOf(dossier);
    if (tries.empty())
        return tr("not yet");
    const Notification &last = tries.back();
    const QString when = DossierWords::shortMoment(last.at, zone);
    return tr("%n times", nullptr, int(tries.size())) + u'\n'
        + (last.later ? tr("asked for later, %1").arg(when) : tr("last %1").arg(when));
}

QString CallNotes::said(const QString &sentence, const Dossier &dossier, const Person &person,
                        const SiteZone &zone, bool revealed)
{
    QStringList lines;
    for (const Notification &tried : triesOf(dossier)) {
        QStringList parts{DossierWords::shortMoment(tried.at, zone),
                          tried.later ? tr("they asked for another time") : tr("not reached"),
                          tried.note};
        parts.removeAll(QString());
        lines.append(parts.join(QStringLiteral(" · ")));
    }
    return richTitle(person.name)
        + richStrong(DossierWords::notifyWay(dossier.notifyWay) + QStringLiteral(": ")
                     + (person.phone.isEmpty() ? noPhone()
                            : revealed         ? person.phone
                                               : masked(person.phone)))
        + richPart(tr("What to say"), richParagraph(sentence))
        + richPart(tr("Tried before"), richList(lines));
}

DeskMessage CallNotes::done(CallOutcome outcome, const QString &code)
{
    DeskMessage message;
    message.action = tr("Undo");
    switch (outcome) {
    case CallOutcome::Told: message.text = tr("%1: told. Thank you.").arg(code); break;
    case CallOutcome::NotReached:
        message.text = tr("%1: not reached. It stays on the list.").arg(code);
        break;
    case CallOutcome::Later:
        message.text = tr("%1: they want to hear it later. It stays on the list.").arg(code);
        break;
    }
    return message;
}

DeskMessage CallNotes::undone(const QString &code)
{
    return DeskMessage::notice(tr("%1 is as it was before.").arg(code));
}

DeskMessage CallNotes::whenLater()
{
    return DeskMessage::notice(tr("Please write down when they want to hear it."));
}

DeskMessage CallNotes::copied()
{
    return DeskMessage::notice(
        tr("The sentence is copied, to be sent as a message. Please note what came of it."));
}

} // namespace motcua
