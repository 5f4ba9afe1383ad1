#include "app/commands/intakeoptions.h"

#include "app/commands/dossierjson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "core/codes/citizencard.h"

namespace motcua {

namespace {

const QString AddressOption = QStringLiteral("address");
const QString AuthorityOption = QStringLiteral("authority");
const QString BornOption = QStringLiteral("born");
const QString CardOption = QStringLiteral("card");
const QString ChannelOption = QStringLiteral("channel");
const QString CounterOption = QStringLiteral("counter");
const QString DaysOption = QStringLiteral("days");
const QString FeeOption = QStringLiteral("fee");
const QString NameOption = QStringLiteral("name");
const QString NotifyOption = QStringLiteral("notify");
const QString OrganisationOption = QStringLiteral("organisation");
const QString PaidOption = QStringLiteral("paid");
const QString PaperOption = QStringLiteral("paper");
const QString PersonalNumberOption = QStringLiteral("personal-number");
const QString PhoneOption = QStringLiteral("phone");
const QString ProcedureOption = QStringLiteral("procedure");
const QString ReceivedOption = QStringLiteral("received");
const QString RequestOption = QStringLiteral("request");
const QString ResultOption = QStringLiteral("result");
const QString SubmitterCardOption = QStringLiteral("submitter-card");
const QString SubmitterOption = QStringLiteral("submitter");
const QString VariantOption = QStringLiteral("variant");
const QString WrittenByOption = QStringLiteral("written-by");
const QString WrittenLaterOption = QStringLiteral("written-later");

constexpr int MostDays = 1000;

Result<Person, Answer> cardHolder(const QString &option, const QString &payload)
{
    const auto card = parseCitizenCard(payload);
    if (card)
        return personOf(*card);
    return badValue(QStringLiteral("bad-card"),
                    QStringLiteral("--%1 has no citizen's card").arg(option),
                    QStringLiteral("give the whole text of its code"));
}

Result<Person, Answer> ownerFrom(const Arguments &arguments)
{
    Person person;
    if (arguments.has(CardOption)) {
        auto holder = cardHolder(CardOption, arguments.value(CardOption));
        if (!holder)
            return holder;
        person = holder.value();
    }
    const std::pair<QString, PersonField> told[] = {
        {NameOption, PersonField::Name},   {PersonalNumberOption, PersonField::Number},
        {BornOption, PersonField::Born},   {AddressOption, PersonField::Address},
        {PhoneOption, PersonField::Phone},
    };
    for (const auto &[option, field] : told) {
        if (arguments.has(option))
            setValue(person, field, arguments.value(option).simplified());
    }
    person.organisation = arguments.has(OrganisationOption);
    return person;
}

Result<std::optional<Person>, Answer> submitterFrom(const Arguments &arguments)
{
    if (arguments.has(SubmitterCardOption)) {
        const auto holder = cardHolder(SubmitterCardOption, arguments.value(SubmitterCardOption));
        if (!holder)
            return holder.error();
        return std::optional(holder.value());
    }
    if (!arguments.has(SubmitterOption))
        return std::optional<Person>();
    Person person;
    person.name = arguments.value(SubmitterOption).simplified();
    return std::optional(person);
}

// An option's value goes where it belongs, or its answer out.
template <typename T, typename Read>
std::optional<Answer> take(const Arguments &arguments, const QString &option, T &where, Read read)
{
    if (!arguments.has(option))
        return std::nullopt;
    auto value = read(arguments.value(option));
    if (!value)
        return value.error();
    where = std::move(value).value();
    return std::nullopt;
}

std::optional<Answer> takeWays(const Arguments &arguments, Intake &intake)
{
    if (auto bad = take(arguments, ChannelOption, intake.channel, channelNamed))
        return bad;
    if (auto bad = take(arguments, PaidOption, intake.payment, paymentNamed))
        return bad;
    if (auto bad = take(arguments, ResultOption, intake.resultWay, resultWayNamed))
        return bad;
    return take(arguments, NotifyOption, intake.notifyWay, notifyWayNamed);
}

std::optional<Answer> takeFigures(Office &office, const Arguments &arguments, Intake &intake)
{
    const auto figure = [](const QString &option, int least, int most) {
        return [=](const QString &text) { return numberNamed(option, text, least, most); };
    };
    const SiteZone zone = office.configuration().zone();
    if (auto bad = take(arguments, ReceivedOption, intake.received,
                        [&](const QString &text) { return momentNamed(text, zone); }))
        return bad;
    if (auto bad = take(arguments, DaysOption, intake.agreedDays, figure(DaysOption, 1, MostDays)))
        return bad;
    if (auto bad = take(arguments, CounterOption, intake.counter, [&](const QString &text) {
            const auto counter = counterNamed(office.configuration(), text);
            return counter ? Result<int, Answer>(counter.value().number)
                           : Result<int, Answer>(counter.error());
        }))
        return bad;
    return take(arguments, FeeOption, intake.feeVnd,
                figure(FeeOption, 0, static_cast<int>(HighestDossierFee)));
}

OptionSpec told(const QString &name, const char *value, const char *help)
{
    return {name, QString::fromLatin1(value), QString::fromLatin1(help), false, false};
}

} // namespace

OptionSpec intakeProcedureOption() { return told(ProcedureOption, "CODE", "see procedure list"); }

std::vector<OptionSpec> applicantOptions()
{
    return {intakeProcedureOption(),
            told(CardOption, "PAYLOAD", "text of the owner's card"),
            told(NameOption, "NAME", "of the owner, where there is no card"),
            told(PersonalNumberOption, "NUMBER", "12 digits; an organisation's own code"),
            told(BornOption, "YYYY-MM-DD", "or the month or the year alone"),
            told(AddressOption, "TEXT", "as told today"),
            told(PhoneOption, "NUMBER", "of the owner"),
            told(OrganisationOption, "", "the owner is no person"),
            told(SubmitterCardOption, "PAYLOAD", "of who brings it, when it is not the owner"),
            told(SubmitterOption, "NAME", "the same without a card")};
}

OptionSpec paperOption()
{
    return {PaperOption, QStringLiteral("NAME[:ORIGINALS[:COPIES]]"),
            QStringLiteral("a paper that was handed in; may be repeated"), false, true};
}

Result<std::vector<HandedPaper>, Answer> papersNamed(const QStringList &texts)
{
    std::vector<HandedPaper> papers;
    for (const QString &text : texts) {
        const QStringList parts = text.split(u':');
        HandedPaper paper{parts[0].simplified(), 1, 0};
        int *const figures[] = {&paper.originals, &paper.copies};
        for (qsizetype i = 1; i < parts.size(); ++i) {
            if (i > 2)
                return badValue(QStringLiteral("bad-value"),
                                QStringLiteral("--paper has too many figures"),
                                QStringLiteral("write NAME:ORIGINALS:COPIES"));
            const auto figure = numberNamed(PaperOption, parts[i], 0, MostPapers);
            if (!figure)
                return figure.error();
            *figures[i - 1] = figure.value();
        }
        papers.push_back(paper);
    }
    return papers;
}

std::vector<OptionSpec> intakeOptions()
{
    std::vector<OptionSpec> options = applicantOptions();
    options.front().required = true;
    for (const OptionSpec &more :
         {told(AuthorityOption, "TEXT", "what the submitter acts by"),
          told(VariantOption, "CASE", "\"verification\", or a case of the catalogue"),
          told(DaysOption, "N", "working days agreed on, where the catalogue has none"),
          told(ReceivedOption, "YYYY-MM-DDTHH:MM", "else now"),
          told(WrittenLaterOption, "TEXT", "why it is put down after it was received"),
          told(ChannelOption, "WAY", "counter, online, post or outreach; else counter"),
          told(CounterOption, "N", "number of the counter"),
          told(WrittenByOption, "NAME", "who filled in the form for the applicant"),
          told(FeeOption, "VND", "else 0"),
          told(PaidOption, "WAY", "nothing, cash, transfer or owed; else nothing"),
          told(ResultOption, "WAY", "counter, post, online or home; else counter"),
          told(NotifyOption, "WAY", "phone, sms, network or in-person; else phone"),
          told(RequestOption, "ID", "the same id is answered with the same dossier"),
          paperOption()})
        options.push_back(more);
    return options;
}

Result<Intake, Answer> intakeFrom(Office &office, const Arguments &arguments)
{
    Intake intake;
    intake.procedure = arguments.value(ProcedureOption);
    intake.variant = arguments.value(VariantOption);
    intake.authority = arguments.value(AuthorityOption);
    intake.writtenBy = arguments.value(WrittenByOption);
    intake.writtenLater = arguments.value(WrittenLaterOption);
    const auto owner = ownerFrom(arguments);
    if (!owner)
        return owner.error();
    intake.owner = owner.value();
    const auto submitter = submitterFrom(arguments);
    if (!submitter)
        return submitter.error();
    intake.submitter = submitter.value();
    const auto papers = papersNamed(arguments.values(PaperOption));
    if (!papers)
        return papers.error();
    intake.papers = papers.value();
    if (const auto bad = takeWays(arguments, intake))
        return *bad;
    if (const auto bad = takeFigures(office, arguments, intake))
        return *bad;
    const Procedure *procedure = office.procedures().find(intake.procedure);
    if (intake.agreedDays > 0 && procedure && termOf(*procedure, intake.variant))
        return badValue(QStringLiteral("term-published"),
                        QStringLiteral("the time of \"%1\" is published; no days are agreed on")
                            .arg(procedure->code),
                        QStringLiteral("leave out --days; see motcua-ctl deadline"));
    intake.request = Id::random(office.random());
    if (const auto bad = take(arguments, RequestOption, intake.request, requestNamed))
        return *bad;
    return intake;
}

} // namespace motcua
