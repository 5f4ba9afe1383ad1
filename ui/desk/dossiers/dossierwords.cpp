#include "ui/desk/dossiers/dossierwords.h"

#include "core/base/sitezone.h"
#include "core/documents/deadlinewords.h"
#include "ui/desk/window/richtext.h"
#include "ui/desk/work/workcontroller.h"
#include "ui/models/datewords.h"

namespace motcua {

namespace {

QString labelled(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : QString(label + QStringLiteral(": ") + value);
}

QString joined(const QStringList &parts, const QString &between = QStringLiteral(" · "))
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(between);
}

} // namespace

QString DossierWords::state(DossierState state)
{
    switch (state) {
    case DossierState::InProcess: return tr("in process");
    case DossierState::WaitingSupplement: return tr("waits for papers");
    case DossierState::Approved: return tr("result ready");
    case DossierState::Refused: return tr("refusal ready");
    case DossierState::Returned: return tr("handed over");
    case DossierState::Withdrawn: return tr("withdrawn");
    case DossierState::Stopped: return tr("stopped");
    case DossierState::Voided: return tr("voided");
    }
    return {};
}

QString DossierWords::state(const Dossier &dossier, Instant now)
{
    const bool late = dossier.state == DossierState::InProcess && dossier.due < now;
    return late ? tr("late, %1").arg(state(dossier.state)) : state(dossier.state);
}

QString DossierWords::receivedWhen(ReceivedWhen when)
{
    switch (when) {
    case ReceivedWhen::AnyTime: break;
    case ReceivedWhen::Today: return tr("Received today");
    case ReceivedWhen::ThisWeek: return tr("Received this week");
    case ReceivedWhen::ThisMonth: return tr("Received this month");
    case ReceivedWhen::ThisYear: return tr("Received this year");
    case ReceivedWhen::Between: return tr("Received between two days");
    }
    return tr("Received at any time");
}

QString DossierWords::channel(IntakeChannel channel)
{
    switch (channel) {
    case IntakeChannel::Counter: return tr("at the counter");
    case IntakeChannel::Online: return tr("on the network");
    case IntakeChannel::Post: return tr("by post");
    case IntakeChannel::Outreach: return tr("by outreach");
    }
    return {};
}

QString DossierWords::payment(Payment payment)
{
    switch (payment) {
    case Payment::Nothing: return tr("nothing to pay");
    case Payment::Cash: return tr("paid in cash");
    case Payment::Transfer: return tr("paid by transfer");
    case Payment::Owed: return tr("not paid yet");
    }
    return {};
}

QString DossierWords::resultWay(ResultWay way)
{
    switch (way) {
    case ResultWay::Counter: return tr("at this centre");
    case ResultWay::Post: return tr("by public post");
    case ResultWay::Online: return tr("on the network");
    case ResultWay::Home: return tr("at home");
    }
    return {};
}

QString DossierWords::notifyWay(NotifyWay way)
{
    switch (way) {
    case NotifyWay::Phone: return tr("by phone call");
    case NotifyWay::Sms: return tr("by text message");
    case NotifyWay::Network: return tr("by a social network");
    case NotifyWay::InPerson: return tr("comes to ask");
    }
    return {};
}

QString DossierWords::act(DossierAct act)
{
    switch (act) {
    case DossierAct::AskSupplement: return tr("Ask for papers");
    case DossierAct::Complete: return tr("Papers have come");
    case DossierAct::Extend: return tr("New date");
    case DossierAct::Approve: return tr("Result is ready");
    case DossierAct::Refuse: return tr("Refuse");
    case DossierAct::GiveBack: return tr("Hand over");
    case DossierAct::Withdraw: return tr("Applicant withdraws");
    case DossierAct::Stop: return tr("Stop");
    case DossierAct::BindCode: return tr("Official code");
    case DossierAct::Told: return tr("The applicant was told");
    case DossierAct::NotReached: return tr("Not reached");
    case DossierAct::Print: return tr("Print the receipt again");
    case DossierAct::TakeBack: return tr("Take back the newest change");
    case DossierAct::Void: return tr("Void: received by mistake");
    case DossierAct::Reveal: return tr("Show the persons");
    }
    return {};
}

QString DossierWords::personField(PersonField field)
{
    switch (field) {
    case PersonField::Number: return tr("Number");
    case PersonField::OldNumber: return tr("Old number");
    case PersonField::Name: return tr("Name");
    case PersonField::Born: return tr("Born");
    case PersonField::Sex: return tr("Sex");
    case PersonField::Address: return tr("Address");
    case PersonField::Phone: return tr("Phone");
    case PersonField::Email: return tr("Email");
    }
    return {};
}

QString DossierWords::moment(Instant t, const SiteZone &zone)
{
    return zone.time(t).toString(u"HH:mm") + u' ' + DateWords::date(zone.date(t));
}

QString DossierWords::shortMoment(Instant t, const SiteZone &zone)
{
    return zone.date(t).toString(u"dd/MM/yyyy") + zone.time(t).toString(u" HH:mm");
}

QString DossierWords::dueShort(const Dossier &dossier, const SiteZone &zone)
{
    return dossier.state == DossierState::WaitingSupplement ? tr("not counted now")
                                                            : shortMoment(dossier.due, zone);
}

QStringList DossierWords::steps(const Deadline &deadline)
{
    const DeadlineWords words(nullptr);
    QStringList lines;
    for (const DeadlineStep &step : deadline.steps) {
        const QString said = words.step(step);
        lines.append(step.basis.isEmpty() ? said : said + QStringLiteral(" (%1)").arg(step.basis));
    }
    return lines;
}

QString DossierWords::persons(const DossierStory &story)
{
    const auto lines = [&](const Person &person) {
        QStringList told{person.name};
        if (person.organisation)
            told.append(tr("organisation"));
        if (!story.revealed) {
            told.append(labelled(personField(PersonField::Number), masked(person.number)));
            return joined(told);
        }
        for (int n = 1; n <= PersonFieldCount; ++n) {
            const auto field = PersonField(n);
            if (field == PersonField::Sex && !person.sex.isEmpty())
                told.append(person.sex == u"m" ? tr("male") : tr("female"));
            else if (field != PersonField::Name && field != PersonField::Sex)
                told.append(labelled(personField(field), valueOf(person, field)));
        }
        return joined(told);
    };
    const Dossier &d = story.dossier;
    QString rich = richPart(tr("In whose name"), richParagraph(lines(story.owner)));
    if (d.submitter != d.owner)
        rich += richPart(tr("Brought by"),
                         richParagraph(lines(story.submitter))
                             + richParagraph(labelled(tr("Acts by"), d.authority)));
    return rich;
}

QString DossierWords::intake(const Dossier &d, const SiteZone &zone)
{
    QStringList papers;
    for (const HandedPaper &paper : d.papers)
        papers.append(
            joined({paper.name,
                    paper.originals > 0 ? tr("%n originals", nullptr, paper.originals) : QString(),
                    paper.copies > 0 ? tr("%n copies", nullptr, paper.copies) : QString()},
                   QStringLiteral(", ")));
    const QString counter = d.counter > 0 ? tr("counter %1").arg(d.counter) : QString();
    const QString fee = d.payment == Payment::Nothing
        ? payment(d.payment)
        : joined({WorkWords::money(d.feeVnd), payment(d.payment)}, QStringLiteral(", "));
    return richPart(tr("Papers handed in"), richList(papers))
        + richPart(
               tr("Received"),
               richParagraph(joined({moment(d.received, zone), channel(d.channel), counter}))
                   + richParagraph(labelled(tr("Put down later because"), d.writtenLater))
                   + richParagraph(labelled(tr("Form written by"), d.writtenBy))
                   + richParagraph(labelled(tr("Fee"), fee))
                   + richParagraph(joined({labelled(tr("Result"), resultWay(d.resultWay)),
                                           labelled(tr("To be told"), notifyWay(d.notifyWay))})));
}

QString DossierWords::due(const DossierStory &story, const SiteZone &zone)
{
    const Dossier &d = story.dossier;
    QString rich = richStrong(moment(d.due, zone)) + richList(steps(story.deadline));
    if (d.state == DossierState::WaitingSupplement)
        rich += richParagraph(tr("The date is counted again when the papers have come."));
    if (d.extended)
        rich += richParagraph(joined({tr("New date given once: %1").arg(d.extensionReason),
                                      labelled(tr("Basis"), d.extensionBasis)}));
    else if (story.deadline.due != d.due)
        rich += richParagraph(tr("The calendar was changed since. The date that was told holds."));
    if (d.due != d.firstDue)
        rich += richParagraph(tr("First told: %1").arg(moment(d.firstDue, zone)));
    if (d.target)
        rich += richParagraph(
            joined({tr("Our own promise: %1").arg(moment(*d.target, zone)), d.targetDecision}));
    return richPart(tr("Due"), rich);
}

QString DossierWords::confirmation(Confirmation way)
{
    switch (way) {
    case Confirmation::Signature: return tr("signature");
    case Confirmation::Fingerprint: return tr("fingerprint");
    case Confirmation::Witnesses: return tr("witnesses");
    case Confirmation::PostalSlip: return tr("slip of the public post");
    }
    return {};
}

QString DossierWords::delivered(const Delivery &delivery)
{
    return joined({labelled(tr("Received by"), delivery.receivedBy),
                   labelled(confirmation(delivery.confirmation), delivery.proof),
                   delivery.proof.isEmpty() ? confirmation(delivery.confirmation) : QString(),
                   delivery.originalsBack ? QString() : tr("originals kept here")});
}

QString DossierWords::past(const Dossier &d, const SiteZone &zone)
{
    QString rich;
    for (const Supplement &s : d.supplements) {
        const QString end = s.completed ? tr("complete again on %1").arg(moment(*s.completed, zone))
                                        : tr("not complete yet");
        rich += richParagraph(joined({tr("Asked on %1").arg(moment(s.asked, zone)), end}))
            + richParagraph(labelled(tr("Missing"), s.missing.join(QStringLiteral("; "))))
            + richParagraph(
                    joined({labelled(tr("Reason"), s.reason), labelled(tr("Basis"), s.basis)}));
    }
    QString end;
    if (d.decided)
        end += richParagraph(joined({tr("Decided on %1").arg(moment(*d.decided, zone)),
                                     labelled(tr("Decision"), d.decisionNumber)}));
    end += richParagraph(
        joined({labelled(tr("Reason"), d.closingReason), labelled(tr("Basis"), d.closingBasis)}));
    if (d.closed)
        end += richParagraph(joined({tr("Ended on %1").arg(moment(*d.closed, zone)),
                                     d.delivery ? delivered(*d.delivery) : QString()}));
    return richPart(tr("Asked for more papers"), rich) + richPart(tr("Outcome"), end);
}

QString DossierWords::story(const DossierStory &story, const SiteZone &zone)
{
    const Dossier &d = story.dossier;
    const QString provisional =
        d.isProvisional() && !d.officialCode.isEmpty() ? d.provisionalCode() : QString();
    return richTitle(d.code())
        + richParagraph(joined({labelled(tr("provisional code"), provisional),
                                d.isProvisional() && d.officialCode.isEmpty()
                                    ? tr("not yet in the province's system")
                                    : QString()}))
        + richStrong(joined(
            {story.procedure, d.term.variant == Verification ? QString() : d.term.variant}))
        + richParagraph(joined({tr("Procedure code %1").arg(d.procedure), state(d.state)}))
        + persons(story) + due(story, zone) + past(d, zone) + intake(d, zone);
}

QString DossierWords::found(int dossiers, bool all)
{
    return all ? tr("%n dossiers", nullptr, dossiers)
               : tr("%n of the newest dossiers; search for older ones", nullptr, dossiers);
}

} // namespace motcua
