#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/dossierjson.h"
#include "app/commands/intakeoptions.h"
#include "app/commands/intakeslips.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
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
const QString StateOption = QStringLiteral("state");
const QString ProcedureOption = QStringLiteral("procedure");
const QString FieldOption = QStringLiteral("field");
const QString UntilOption = QStringLiteral("until");
constexpr int FewEnough = 50;
constexpr int MostListed = 10'000;

using Changed = Result<Dossier, DossierError>;

void receive(Office &office, const Arguments &arguments, const AnswerLater &answer)
{
    const auto intake = intakeFrom(office, arguments);
    if (!intake)
        return answer(intake.error());
    if (isNotReceived(arguments))
        return answer(notReceived(office, intake.value(), arguments));
    // What is known of the owner stays; what was told otherwise is told back.
    const auto known = office.citizens().byNumber(intake.value().owner.number);
    const QJsonArray differs = fieldNames(known ? differences(known.value(), intake.value().owner)
                                                : std::vector<PersonField>());
    office.dossiers().receive(intake.value(), [&office, answer, differs](const Changed &received) {
        Answer said = answerFor(received, office);
        if (received) {
            QJsonObject json = said.json.toObject();
            json.insert(QStringLiteral("ownerDiffers"), differs);
            said.json = json;
        }
        answer(said);
    });
}

// `act` is given the dossier that was named.
template <typename Act> Answer withDossier(Office &office, const Arguments &arguments, Act act)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    return dossier ? answerFor(act(office.dossiers(), dossier.value().id), office)
                   : answerFor(dossier.error());
}

// Whoever is named with --as looks, and the look is recorded before anything is shown.
Answer show(Office &office, const Arguments &arguments)
{
    const auto dossier = office.dossiers().byCode(arguments.operands().first());
    if (!dossier)
        return answerFor(dossier.error());
    Answer said = answerFor(dossier, office);
    if (!arguments.has(AsOption))
        return said;
    const auto account = office.staff().named(arguments.value(AsOption));
    if (!account)
        return answerFor(StaffError::UnknownAccount);
    const auto viewed =
        office.accessLog().viewed(*account, dossier.value().id, QStringLiteral("motcua-ctl"));
    if (!viewed)
        return viewed.error() == AccessError::NotAllowed ? notAllowedAnswer()
                                                         : storageFailedAnswer();
    said.json = toJson(dossier.value(), office, true);
    return said;
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

Result<DossierFilter, Answer> filterFrom(Office &office, const Arguments &arguments)
{
    DossierFilter filter;
    if (arguments.has(StateOption)) {
        const auto state = dossierStateNamed(arguments.value(StateOption));
        if (!state)
            return state.error();
        filter.state = state.value();
    }
    if (arguments.has(ProcedureOption))
        filter.procedures = {arguments.value(ProcedureOption)};
    if (arguments.has(FieldOption)) {
        const auto field = fieldNamed(office.configuration(), arguments.value(FieldOption));
        if (!field)
            return field.error();
        for (const Procedure &procedure : office.procedures().procedures()) {
            if (procedure.tile == field.value().code)
                filter.procedures.append(procedure.code);
        }
    }
    return filter;
}

Answer find(Office &office, const Arguments &arguments)
{
    const auto filter = filterFrom(office, arguments);
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
    QStringList missing;
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
        missing.append(procedure->documents[std::size_t(place.value() - 1)].name);
    }
    if (arguments.has(MissingOption))
        missing.append(arguments.value(MissingOption));
    if (missing.isEmpty())
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("\"dossier supplement\" wants --missing or --missing-paper"),
                        QStringLiteral("see motcua-ctl procedure show"));
    asked.missing = missing.join(QStringLiteral("; "));
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
    std::vector<OptionSpec> receiving = intakeOptions();
    for (OptionSpec &more : notReceivedOptions())
        receiving.push_back(std::move(more));
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
                   std::move(receiving), {writes, receive}),
        dossierRow("show", code, "a dossier by either of its codes; numbers masked",
                   {dossierOption(AsOption, "SIGN-IN",
                                  "with the persons' data, and the look is recorded")},
                   {writes, atOnce<show>}),
        dossierRow("list", {}, "dossiers, newest first",
                   {dossierOption(LimitOption, "N", "how many at most; 50")},
                   {reads, atOnce<list>}),
        dossierRow("find", {QStringLiteral("TEXT")},
                   "by code, beginnings of names, numbers and telephones; newest first",
                   {dossierOption(StateOption, "STATE", "in-process, approved …"),
                    dossierOption(ProcedureOption, "CODE", "of this procedure"),
                    dossierOption(FieldOption, "FIELD", "of this field")},
                   {writes, atOnce<find>}),
        dossierRow(
            "supplement", code, "the applicant is asked to complete it, once and completely",
            {dossierOption(MissingOption, "TEXT", "everything that is missing"),
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
