#include "ui/desk/handover/handoverwords.h"

#include "core/base/sitezone.h"

namespace motcua {

QString HandOverWords::side(HandOverSide side, int dossiers)
{
    return side == HandOverSide::Here ? tr("To pass on: %1").arg(dossiers)
                                      : tr("On their way: %1").arg(dossiers);
}

QString HandOverWords::originals(int papers)
{
    return papers == 0 ? tr("none") : tr("%n originals", nullptr, papers);
}

QString HandOverWords::way(const HandOver &handOver, const SiteZone &zone)
{
    const QString since = zone.time(handOver.given).toString(u"HH:mm ")
        + zone.date(handOver.given).toString(u"dd/MM");
    return handOver.from.isEmpty() ? tr("to %1, %2").arg(handOver.to, since)
                                   : tr("%1 to %2, %3").arg(handOver.from, handOver.to, since);
}

QString HandOverWords::sum(int dossiers, int originals)
{
    if (dossiers == 0)
        return tr("Nothing is ticked. Space ticks a line, F4 all of them.");
    return tr("Ticked: %n dossiers", nullptr, dossiers) + QStringLiteral(", ")
        + tr("%n originals in all. Please count them.", nullptr, originals);
}

QString HandOverWords::counter(int counter) { return tr("Counter %1").arg(counter); }

DeskMessage HandOverWords::nothingTicked() { return DeskMessage::notice(sum(0, 0)); }

DeskMessage HandOverWords::receiverWanted()
{
    return DeskMessage::notice(
        tr("Please choose or write down to whom they go. Nothing was changed."));
}

DeskMessage HandOverWords::takerWanted()
{
    return DeskMessage::notice(tr("You passed these on yourself. Please write down who took them "
                                  "over. Nothing was changed."));
}

DeskMessage HandOverWords::reasonWanted()
{
    return DeskMessage::notice(
        tr("Please write down why it is not taken over. Nothing was changed."));
}

DeskMessage HandOverWords::tickedByScan(const QString &code, int ticked)
{
    return DeskMessage::notice(tr("%1 is ticked: %n dossiers now.", nullptr, ticked).arg(code));
}

DeskMessage HandOverWords::notHere(const QString &code)
{
    return DeskMessage::notice(
        tr("%1 is not on this list: it has ended, or is on its way already.").arg(code));
}

DeskMessage HandOverWords::done(HandOverVerb verb, int dossiers, const QString &to)
{
    DeskMessage message;
    message.action = tr("Undo");
    switch (verb) {
    case HandOverVerb::PassOn:
        message.text = tr("%n dossiers go to %1. They wait until somebody there takes them over.",
                          nullptr, dossiers)
                           .arg(to);
        break;
    case HandOverVerb::TakeOver:
        message.text = tr("%n dossiers were taken over. Thank you.", nullptr, dossiers);
        break;
    case HandOverVerb::SendBack:
        message.text = tr("%n dossiers were not taken over and stay with who passed them on.",
                          nullptr, dossiers);
        break;
    case HandOverVerb::PrintControlSheets:
        return DeskMessage::notice(tr("Printing %n control sheets.", nullptr, dossiers));
    case HandOverVerb::PrintList:
        return DeskMessage::notice(tr("Printing the list of %n dossiers.", nullptr, dossiers));
    }
    return message;
}

DeskMessage HandOverWords::undone(int dossiers)
{
    return DeskMessage::notice(tr("%n dossiers are as they were before.", nullptr, dossiers));
}

} // namespace motcua
