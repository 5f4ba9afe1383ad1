#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/dossierjson.h"
#include "app/commands/dossiertext.h"
#include "app/commands/filteroptions.h"
#include "app/commands/intakeoptions.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/receivecommand.h"
#include "app/commands/staffanswers.h"
#include "app/commands/ticketanswers.h"

#include <algorithm>

namespace motcua {

namespace {

const QString AsOption = QStringLiteral("as");
const QString BasisOption = QStringLiteral("basis");
const QString DecisionOption = QStringLiteral("decision");
const QString LimitOption = QStringLiteral("limit");
const QString MissingOption = QStringLiteral("missing");
const QString MissingPaperOption = QStringLiteral("missing-paper");
const QString ReasonOption = QStringLiteral("reason");
const QString ToOption = QStringLiteral("received-by");
const QString ConfirmedOption = QStringLiteral("confirmed");
const QString ProofOption = QStringLiteral("proof");
const QString KeptOption = QStringLiteral("originals-kept");
const QString UntilOption = QStringLiteral("until");
constexpr int FewEnough = 50;
constexpr int MostListed = 10'000;

// `act` is given the dossier that was named.
template <typename Act> Answer withDossier(Office &office, const Arguments &arguments, Act act)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    return dossier ? answerFor(act(office.dossiers(), dossier.value().id), office)
                   : answerFor(dossier.error());
}

Answer shownDossier(const Dossier &dossier, Office &office, bool whole)
{
    const QJsonObject json = toJson(dossier, office, whole);
    const Procedure *procedure = office.procedures().find(dossier.procedure);
    return {Exit::Done, json, dossierText(json, procedure ? procedure->name : QString()), {}};
}

// Whoever is named with --as looks, and the look is recorded before anything is shown.
Answer show(Office &office, const Arguments &arguments)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    if (!dossier)
        return answerFor(dossier.error());
    if (!arguments.has(AsOption))
        return shownDossier(dossier.value(), office, false);
    const auto account = office.staff().named(arguments.value(AsOption));
    if (!account)
        return answerFor(StaffError::UnknownAccount);
    const auto viewed =
        office.accessLog().viewed(*account, dossier.value().id, QStringLiteral("motcua-ctl"));
    if (!viewed)
        return viewed.error() == AccessError::NotAllowed ? notAllowedAnswer()
                                                         : storageFailedAnswer();
    return shownDossier(dossier.value(), office, true);
}

Answer list(Office &office, const Arguments &arguments)
{
    int most = FewEnough;
    if (arguments.has(LimitOption)) {
        const auto limit = numberNamed(LimitOption, arguments.value(LimitOption), 1, MostListed);
        if (!limit)
            return limit.error();
        most = limit.value();
    }
    return answerFor(office.dossiers().list(most), office);
}

Answer find(Office &office, const Arguments &arguments)
{
    const auto filter = dossierFilterFrom(office, arguments);
    return filter
        ? answerFor(office.dossiers().search(arguments.operands().first(), filter.value()), office)
        : filter.error();
}

Answer pendingUpload(Office &office, const Arguments &)
{
    return answerFor(office.dossiers().pendingUpload(), office);
}

Answer dueList(Office &office, const Arguments &)
{
    return answerFor(office.dossiers().due(), office);
}

// Papers of the catalogue by their place there, from 1: the kiosk can name them to who holds the
// receipt. They stand among what is missing before what was written.
Result<Supplement, Answer> supplementFrom(Office &office, const Arguments &arguments)
{
    Supplement asked{{}, arguments.value(ReasonOption), arguments.value(BasisOption), {}, {}};
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    const Procedure *procedure =
        dossier ? office.procedures().find(dossier.value().procedure) : nullptr;
    const int known = procedure ? int(procedure->documents.size()) : 0;
    for (const QString &text : arguments.values(MissingPaperOption)) {
        const auto place = numberNamed(MissingPaperOption, text, 1, std::max(known, 1));
        if (!place)
            return place.error();
        if (place.value() > known)
            return badValue(QStringLiteral("no-papers"),
                            QStringLiteral("the catalogue lists no papers of this procedure"),
                            QStringLiteral("write them with --missing"));
        asked.papers.push_back(place.value() - 1);
        asked.missing.append(procedure->documents[std::size_t(place.value() - 1)].name);
    }
    asked.missing += arguments.value(MissingOption).split(u';');
    if (keptTexts(asked.missing).isEmpty())
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("\"dossier supplement\" wants --missing or --missing-paper"),
                        QStringLiteral("see motcua-ctl procedure show"));
    return asked;
}

Answer supplement(Office &office, const Arguments &arguments)
{
    const auto asked = supplementFrom(office, arguments);
    if (!asked)
        return asked.error();
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.askSupplement(id, asked.value(), {});
    });
}

Answer complete(Office &office, const Arguments &arguments)
{
    const auto papers = papersNamed(arguments.values(paperOption().name));
    if (!papers)
        return papers.error();
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.supplement(id, papers.value(), {});
    });
}

Answer extend(Office &office, const Arguments &arguments)
{
    const auto day = dayNamed(arguments.value(UntilOption));
    if (!day)
        return day.error();
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.extend(id, day.value(), arguments.value(ReasonOption),
                               arguments.value(BasisOption), {});
    });
}

Answer decide(Office &office, const Arguments &arguments)
{
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.approve(id, arguments.value(DecisionOption), {});
    });
}

Answer refuse(Office &office, const Arguments &arguments)
{
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.refuse(id, arguments.value(DecisionOption), arguments.value(ReasonOption),
                               arguments.value(BasisOption), {});
    });
}

Answer giveBack(Office &office, const Arguments &arguments)
{
    Delivery delivery{arguments.value(ToOption), Confirmation::Signature,
                      arguments.value(ProofOption), !arguments.has(KeptOption)};
    if (arguments.has(ConfirmedOption)) {
        const auto confirmation = confirmationNamed(arguments.value(ConfirmedOption));
        if (!confirmation)
            return confirmation.error();
        delivery.confirmation = confirmation.value();
    }
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.giveBack(id, delivery, {});
    });
}

Answer withdraw(Office &office, const Arguments &arguments)
{
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.withdraw(id, arguments.value(ReasonOption), {});
    });
}

Answer stop(Office &office, const Arguments &arguments)
{
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.stop(id, arguments.value(ReasonOption), arguments.value(BasisOption), {});
    });
}

Answer bind(Office &office, const Arguments &arguments)
{
    return withDossier(office, arguments, [&](DossierService &dossiers, const Id &id) {
        return dossiers.bindCode(id, arguments.operands().last(), {});
    });
}

} // namespace

std::vector<Command> dossierCommands()
{
    const QStringList code{QStringLiteral("CODE")};
    const OptionSpec reason = dossierOption(ReasonOption, "TEXT", "in words", true);
    const OptionSpec basis = dossierOption(BasisOption, "TEXT", "the law behind it");
    const OptionSpec decision = dossierOption(DecisionOption, "NUMBER", "of the decision");
    const InOffice::Needs reads = InOffice::Needs::Reading;
    const InOffice::Needs writes = InOffice::Needs::Writing;
    return {
        dossierRow("receive", {},
                   "receives a complete dossier: code, due date and why; or the slip for one that "
                   "is not",
                   receiveOptions(), {writes, receiveDossier}),
        dossierRow("show", code, "a dossier by either of its codes; numbers masked",
                   {dossierOption(AsOption, "SIGN-IN",
                                  "with the persons' data, and the look is recorded")},
                   {reads, atOnce<show>, AsOption}),
        dossierRow("list", {}, "dossiers, newest first",
                   {dossierOption(LimitOption, "N", "how many at most; 50")},
                   {reads, atOnce<list>}),
        dossierRow("find", {QStringLiteral("TEXT")},
                   "by code, beginnings of names, numbers and telephones; newest first",
                   dossierFilterOptions(), {writes, atOnce<find>}),
        dossierRow(
            "supplement", code, "the applicant is asked to complete it, once and completely",
            {dossierOption(MissingOption, "TEXT", "everything that is missing, semicolons between"),
             {MissingPaperOption, QStringLiteral("N"),
              QStringLiteral("a paper by its place in the catalogue, from 1; may be repeated"),
              false, true},
             dossierOption(ReasonOption, "TEXT", "wanted for a second time"),
             basis},
            {writes, atOnce<supplement>}),
        dossierRow("complete", code, "it is complete again: due anew", {paperOption()},
                   {writes, atOnce<complete>}),
        dossierRow(
            "extend", code, "a new date, once",
            {dossierOption(UntilOption, "YYYY-MM-DD", "a later working day", true), reason, basis},
            {writes, atOnce<extend>}),
        dossierRow("decide", code, "the result lies ready", {decision}, {writes, atOnce<decide>}),
        dossierRow("refuse", code, "refused, with the reason in words", {decision, reason, basis},
                   {writes, atOnce<refuse>}),
        dossierRow("return", code, "result or refusal is handed over",
                   {dossierOption(ToOption, "NAME", "else who brought the dossier"),
                    dossierOption(ConfirmedOption, "HOW",
                                  "signature, fingerprint, witnesses or postal-slip"),
                    dossierOption(ProofOption, "TEXT", "names of witnesses, number of the slip"),
                    dossierOption(KeptOption, "", "originals stay with the dossier")},
                   {writes, atOnce<giveBack>}),
        dossierRow("withdraw", code, "by the applicant", {reason}, {writes, atOnce<withdraw>}),
        dossierRow("stop", code, "by the authority, before a decision", {reason, basis},
                   {writes, atOnce<stop>}),
        dossierRow("pending-upload", {}, "without an official code, oldest first", {},
                   {reads, atOnce<pendingUpload>}),
        dossierRow("bind", {QStringLiteral("CODE"), QStringLiteral("OFFICIAL-CODE")},
                   "the official code of a provisional one", {}, {writes, atOnce<bind>}),
        {{QStringLiteral("due"), QStringLiteral("list")},
         {},
         QStringLiteral("dossiers in process by due date, and how near it is"),
         {},
         InOffice{reads, atOnce<dueList>}}};
}

} // namespace motcua
