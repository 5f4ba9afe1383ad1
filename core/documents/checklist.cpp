#include "core/documents/checklist.h"

#include "core/codes/procedureaddress.h"
#include "core/documents/procedurewords.h"
#include "core/documents/slipwords.h"

namespace motcua {

namespace {

std::vector<QString> papers(const Procedure &procedure, bool conditional,
                            const ProcedureWords &words)
{
    std::vector<QString> lines;
    for (const DocumentRequirement &paper : procedure.documents) {
        if (paper.conditional == conditional)
            lines.push_back(printedName(words.paper(paper)));
    }
    return lines;
}

} // namespace

Checklist buildChecklist(const Id &paper, const Procedure &procedure,
                         const SiteConfiguration &configuration, Instant now,
                         const QTranslator *language)
{
    const ProcedureWords words(language);
    const SlipWords slipWords(language);
    const SiteZone zone = configuration.zone();
    Checklist list;
    list.slip = slipHead(configuration, procedure.tile);
    list.slip.ticket = paper;
    list.slip.day = zone.date(now);
    list.slip.number = procedure.code;
    list.slip.procedure = procedure.sensitive ? QString() : printedName(procedure.plainName);
    list.slip.code = addressOf(procedure, configuration.site.procedureAddress);
    list.slip.time = slipWords.moment(zone.date(now), zone.time(now));
    list.slip.thanks = slipWords.thanks();
    if (configuration.site.practice)
        list.slip.practice = slipWords.practice();
    const auto add = [&list](const QString &heading, std::vector<QString> lines, bool isToBring) {
        if (!lines.empty())
            list.parts.push_back({heading, std::move(lines), isToBring});
    };
    add(words.papersHeading(), papers(procedure, false, words), true);
    add(words.casesHeading(), papers(procedure, true, words), true);
    std::vector<QString> time{words.time(procedure)};
    if (const QString cases = words.cases(procedure); !cases.isEmpty())
        time.push_back(printedName(cases));
    add(words.timeHeading(), std::move(time), false);
    add(words.feeHeading(), {words.fee(procedure, zone.date(now))}, false);
    list.scan = words.scan();
    if (procedure.sample)
        list.sample = words.sample();
    return list;
}

} // namespace motcua
