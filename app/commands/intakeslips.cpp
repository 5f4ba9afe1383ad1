#include "app/commands/intakeslips.h"

#include "app/commands/dossieranswers.h"
#include "app/commands/formanswers.h"
#include "app/commands/intakeoptions.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/vietnamese.h"
#include "core/base/foldedtext.h"
#include "core/documents/procedurewords.h"

#include <QJsonObject>

#include <algorithm>

namespace motcua {

namespace {

const QString MissingOption = QStringLiteral("missing");
const QString ReasonOption = QStringLiteral("reason");
const QString RefuseOption = QStringLiteral("refuse");

OptionSpec missingOption()
{
    return {MissingOption, QStringLiteral("N|TEXT"),
            QStringLiteral("a paper that is missing, by its place in the catalogue, from 1, or in "
                           "words; may be repeated"),
            false, true};
}

OptionSpec reasonOption()
{
    return {ReasonOption, QStringLiteral("TEXT"),
            QStringLiteral("why it is wanted, or not received"), false, false};
}

// Of the catalogue by its place or its words, all there is to say of it; else as it was written.
Result<QString, Answer> paperNamed(const QString &text, const Procedure &procedure,
                                   const ProcedureWords &words)
{
    const std::vector<DocumentRequirement> &papers = procedure.documents;
    bool isPlace = false;
    text.toInt(&isPlace);
    if (isPlace) {
        if (papers.empty())
            return badValue(QStringLiteral("no-papers"),
                            QStringLiteral("the catalogue lists no papers of this procedure"),
                            QStringLiteral("name them in words"));
        const auto place = numberNamed(MissingOption, text, 1, int(papers.size()));
        if (!place)
            return place.error();
        return words.paper(papers[std::size_t(place.value() - 1)]);
    }
    const QString wanted = plainText(text);
    if (wanted.isEmpty())
        return badValue(QStringLiteral("bad-value"), QStringLiteral("--missing names nothing"),
                        QStringLiteral("see motcua-ctl procedure show"));
    const auto fits = [&wanted](const DocumentRequirement &paper) {
        return plainText(paper.name).contains(wanted);
    };
    const auto found = std::ranges::find_if(papers, fits);
    const bool isOne = std::ranges::count_if(papers, fits) == 1;
    return isOne ? words.paper(*found) : keptText(text);
}

Result<QStringList, Answer> missingFrom(const QStringList &texts, const Procedure &procedure)
{
    const auto language = vietnameseTexts();
    const ProcedureWords words(language.get());
    QStringList missing;
    for (const QString &text : texts) {
        const auto paper = paperNamed(text, procedure, words);
        if (!paper)
            return paper.error();
        if (!missing.contains(paper.value()))
            missing.append(paper.value());
    }
    return missing;
}

Result<IntakeSlipText, Answer> slipFor(Office &office, FormKind kind, const Intake &intake,
                                       const QStringList &missing, const QString &reason)
{
    IntakeSlipText slip{
        kind, intake.submitter.value_or(intake.owner), intake.procedure, {}, keptText(reason)};
    const Procedure *procedure = office.procedures().find(slip.procedure);
    if (!procedure)
        return answerFor(DossierError::UnknownProcedure);
    if (slip.applicant.name.isEmpty())
        return answerFor(DossierError::BadPerson);
    const auto named = missingFrom(missing, *procedure);
    if (!named)
        return named.error();
    slip.missing = named.value();
    if (kind == FormKind::Supplement && slip.missing.isEmpty())
        return badValue(QStringLiteral("missing-option"),
                        QStringLiteral("the slip says what is missing"),
                        QStringLiteral("add --missing N, a place in motcua-ctl procedure show"));
    if (kind == FormKind::Rejection && slip.reason.isEmpty())
        return answerFor(DossierError::NoReason);
    return slip;
}

} // namespace

bool isIntakeSlip(FormKind kind)
{
    return kind == FormKind::Supplement || kind == FormKind::Rejection;
}

std::vector<OptionSpec> intakeSlipOptions()
{
    std::vector<OptionSpec> options = applicantOptions();
    options.push_back(missingOption());
    options.push_back(reasonOption());
    return options;
}

Result<IntakeSlipText, Answer> intakeSlipFrom(Office &office, FormKind kind,
                                              const Arguments &arguments)
{
    const auto intake = intakeFrom(office, arguments);
    if (!intake)
        return intake.error();
    return slipFor(office, kind, intake.value(), arguments.values(MissingOption),
                   arguments.value(ReasonOption));
}

DossierPapers::Sheets sheetsOf(Office &office, const IntakeSlipText &slip, const QString &officer)
{
    return office.papers().unreceived(slip.kind, slip.applicant, slip.procedure, slip.missing,
                                      slip.reason, officer);
}

std::vector<OptionSpec> notReceivedOptions()
{
    return {missingOption(),
            reasonOption(),
            {RefuseOption, QStringLiteral("REASON"),
             QStringLiteral("it is not received at all: why, in words"), false, false}};
}

bool isNotReceived(const Arguments &arguments)
{
    return arguments.has(MissingOption) || arguments.has(RefuseOption);
}

Answer notReceived(Office &office, const Intake &intake, const Arguments &arguments)
{
    const bool refused = arguments.has(RefuseOption);
    const FormKind kind = refused ? FormKind::Rejection : FormKind::Supplement;
    const auto slip = slipFor(office, kind, intake, arguments.values(MissingOption),
                              arguments.value(refused ? RefuseOption : ReasonOption));
    if (!slip)
        return slip.error();
    const auto sheets = sheetsOf(office, slip.value(), {});
    if (!sheets)
        return answerFor(sheets.error());
    const QString name = QString::fromLatin1(infoOf(kind).name);
    QString text = QStringLiteral("not received; the slip \"%1\" says:\n").arg(name);
    for (const QString &line : slip.value().missing)
        text += QStringLiteral("- %1\n").arg(line);
    if (!slip.value().reason.isEmpty())
        text += slip.value().reason + u'\n';
    text += QStringLiteral("as PDF: motcua-ctl form render %1 --out FILE, with the same options\n")
                .arg(name);
    return {
        Exit::Done,
        QJsonObject{{QStringLiteral("slip"), name},
                    {QStringLiteral("procedure"), slip.value().procedure},
                    {QStringLiteral("missing"), QJsonArray::fromStringList(slip.value().missing)},
                    {QStringLiteral("reason"), slip.value().reason},
                    {QStringLiteral("sheets"), toJson(sheets.value())}},
        text,
        {}};
}

} // namespace motcua
