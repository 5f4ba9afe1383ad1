// What stands in the forms: for a dossier, or for somebody whose dossier is not received.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossieranswers.h"
#include "app/commands/formanswers.h"
#include "app/commands/intakeoptions.h"
#include "app/commands/intakeslips.h"
#include "app/commands/lettercommands.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"

#include <QJsonArray>

namespace motcua {

namespace {

const QString DossierOption = QStringLiteral("dossier");
const QString YearOption = QStringLiteral("year");
const QString ToOption = QStringLiteral("to");
const QString FromOption = QStringLiteral("from");
const QString OfficerOption = QStringLiteral("officer");
const QString AgainOption = QStringLiteral("again");
constexpr int FirstYear = 2000;
constexpr int LastYear = 2100;

Answer sheetsAnswer(const DossierPapers::Sheets &sheets)
{
    if (!sheets)
        return answerFor(sheets.error());
    const QJsonArray json = toJson(sheets.value());
    return {Exit::Done, json, QStringLiteral("%1 sheets\n").arg(json.size()), {}};
}

Result<std::vector<Id>, Answer> dossiersNamed(Office &office, const QStringList &codes)
{
    std::vector<Id> ids;
    for (const QString &code : codes) {
        const auto dossier = office.dossiers().byCode(code);
        if (!dossier)
            return answerFor(dossier.error());
        ids.push_back(dossier.value().id);
    }
    if (ids.empty())
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("the form is of a dossier"),
                        QStringLiteral("add --dossier CODE"));
    return ids;
}

Answer fill(Office &office, const Arguments &arguments)
{
    const auto kind = formNamed(arguments.operands().first());
    if (!kind)
        return unknownForm(arguments.operands().first());
    if (*kind == FormKind::Book) {
        const auto year = numberNamed(YearOption, arguments.value(YearOption), FirstYear, LastYear);
        return year ? sheetsAnswer(office.papers().book(year.value())) : year.error();
    }
    if (isIntakeSlip(*kind) && !arguments.has(DossierOption)
        && arguments.has(intakeProcedureOption().name)) {
        const auto slip = intakeSlipFrom(office, *kind, arguments);
        return slip ? sheetsAnswer(sheetsOf(office, slip.value(), arguments.value(OfficerOption)))
                    : slip.error();
    }
    const auto dossiers = dossiersNamed(office, arguments.values(DossierOption));
    if (!dossiers)
        return dossiers.error();
    const QString officer = arguments.value(OfficerOption);
    if (*kind == FormKind::HandOverList)
        return sheetsAnswer(office.papers().handOverList(
            dossiers.value(), arguments.value(FromOption), arguments.value(ToOption), officer));
    const Id dossier = dossiers.value().front();
    const bool preview = arguments.has(FormPreviewOption);
    if (!preview) {
        if (auto refused = enterLetter(office, *kind, dossier, arguments.has(AgainOption)))
            return std::move(*refused);
    }
    const auto sheets = office.papers().ofDossier(*kind, dossier, officer);
    if (!sheets || preview)
        return sheetsAnswer(sheets);
    // Noted before it is on paper: a second one says that it is one.
    const auto noted = office.dossiers().notePrinted(dossier, arguments.operands().first(), {});
    return noted ? sheetsAnswer(sheets) : answerFor(noted.error());
}

} // namespace

std::vector<OptionSpec> formFillOptions()
{
    std::vector<OptionSpec> options{
        {DossierOption, QStringLiteral("CODE"), QStringLiteral("of which dossier"), false, true},
        {YearOption, QStringLiteral("YYYY"), QStringLiteral("of the book"), false, false},
        {FromOption, QStringLiteral("NAME"), QStringLiteral("who hands over"), false, false},
        {ToOption, QStringLiteral("NAME"), QStringLiteral("who takes over"), false, false},
        {OfficerOption, QStringLiteral("NAME"), QStringLiteral("under the signature"), false,
         false},
        {FormPreviewOption, {}, QStringLiteral("is not counted as printed"), false, false},
        {AgainOption,
         {},
         QStringLiteral("one more copy of a letter that is in the register"),
         false,
         false}};
    for (OptionSpec &more : intakeSlipOptions())
        options.push_back(std::move(more));
    return options;
}

std::vector<Command> formFillCommands()
{
    return {commandRow("form", "fill", {QStringLiteral("NAME")},
                       "what stands on the paper, as HTML", formFillOptions(),
                       {InOffice::Needs::Writing, atOnce<fill>})};
}

} // namespace motcua
