#include "core/documents/procedureposter.h"

#include "core/codes/procedureaddress.h"
#include "core/documents/procedurewords.h"
#include "core/documents/slip.h"

#include <QStringList>

#include <algorithm>

namespace motcua {

namespace {

ProcedureLabel labelOf(const SiteConfiguration &configuration, const Procedure &procedure)
{
    return {procedure.plainName, procedure.code,
            addressOf(procedure, configuration.site.procedureAddress)};
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second
                                               : QString(first + QStringLiteral(". ") + second);
}

} // namespace

ProcedurePoster buildPoster(const SiteConfiguration &configuration, const Procedure &procedure,
                            QDate day, const QTranslator *language)
{
    const ProcedureWords words(language);
    const Slip head = slipHead(configuration, procedure.tile);
    ProcedurePoster poster;
    poster.authority = head.authority;
    poster.centre = head.centre;
    poster.field = head.field;
    poster.shape = head.shape;
    poster.plainName = procedure.plainName;
    poster.name = procedure.name;
    poster.code = words.code(procedure.code);
    poster.papersHeading = words.papersHeading();
    poster.morePapers = words.morePapers();
    QStringList others;
    for (const DocumentRequirement &paper : procedure.documents) {
        if (paper.conditional)
            others.append(paper.name);
        else
            poster.papers.push_back(words.paper(paper));
    }
    if (!others.isEmpty())
        poster.otherPapers = {words.casesHeading(), others.join(QStringLiteral("; "))};
    poster.facts = {{words.timeHeading(), joined(words.time(procedure), words.cases(procedure))},
                    {words.feeHeading(), joined(words.fee(procedure, day), procedure.feeNote)}};
    poster.address = addressOf(procedure, configuration.site.procedureAddress);
    poster.scan = words.scan();
    if (procedure.sample)
        poster.sample = words.sample();
    return poster;
}

LabelSheets buildLabels(const SiteConfiguration &configuration,
                        const std::vector<const Procedure *> &procedures,
                        const QTranslator *language)
{
    LabelSheets sheets;
    sheets.unit = printedName(configuration.site.name);
    for (const Procedure *procedure : procedures) {
        sheets.labels.push_back(labelOf(configuration, *procedure));
        if (procedure->sample)
            sheets.sample = ProcedureWords(language).sample();
    }
    return sheets;
}

LabelSheets buildWall(const SiteConfiguration &configuration, const Field &field,
                      const std::vector<Procedure> &procedures, QDate day,
                      const QTranslator *language)
{
    std::vector<const Procedure *> found;
    for (const Procedure &procedure : procedures) {
        if (procedure.tile == field.code && procedure.inForceOn(day))
            found.push_back(&procedure);
    }
    std::ranges::sort(found, {}, &Procedure::order);
    LabelSheets sheets = buildLabels(configuration, found, language);
    sheets.field = printedName(field.name);
    sheets.shape = field.shape;
    sheets.scan = ProcedureWords(language).scan();
    return sheets;
}

} // namespace motcua
