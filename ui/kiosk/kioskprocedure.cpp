#include "ui/kiosk/kioskprocedure.h"

#include "core/codes/procedureaddress.h"
#include "core/documents/procedurewords.h"
#include "core/site/site.h"
#include "ui/kiosk/kioskwords.h"

namespace motcua {

namespace {

/// Lines below headings; a heading without a line is left out.
class LinesBelow {
public:
    void add(const QString &heading, const QStringList &lines)
    {
        QStringList said = lines;
        said.removeAll(QString());
        if (said.isEmpty())
            return;
        m_lines.append(QVariant::fromValue(KioskLine{true, heading}));
        for (const QString &line : said)
            m_lines.append(QVariant::fromValue(KioskLine{false, line}));
    }
    QVariantList take() { return std::move(m_lines); }

private:
    QVariantList m_lines;
};

QString joined(const QString &first, const QString &second, const QString &between)
{
    return first.isEmpty() || second.isEmpty() ? first + second : QString(first + between + second);
}

QStringList papers(const Procedure &procedure, bool conditional, const ProcedureWords &words)
{
    QStringList lines;
    for (const DocumentRequirement &paper : procedure.documents) {
        if (paper.conditional == conditional)
            lines.append(joined(words.paper(paper), paper.note, QStringLiteral(": ")));
    }
    return lines;
}

} // namespace

KioskProcedure kioskProcedure(const Procedure &procedure, const SiteConfiguration &configuration,
                              QDate day, bool english, const QTranslator &translator)
{
    const ProcedureWords words(&translator);
    const QString sentences = QStringLiteral(". ");
    KioskProcedure shown;
    shown.name =
        english && !procedure.plainNameEn.isEmpty() ? procedure.plainNameEn : procedure.plainName;
    shown.official = english && !procedure.nameEn.isEmpty() ? procedure.nameEn : procedure.name;
    if (shown.official == shown.name)
        shown.official.clear();
    shown.address = addressOf(procedure, configuration.site.procedureAddress);
    LinesBelow lines;
    lines.add(words.papersHeading(), papers(procedure, false, words));
    lines.add(words.casesHeading(), papers(procedure, true, words));
    if (const Field *field = configuration.field(procedure.tile)) {
        shown.colour = field->colour;
        shown.picture = u"fields/" + field->shape;
        const QString name = english && !field->nameEn.isEmpty() ? field->nameEn : field->name;
        lines.add(KioskWords::where(),
                  {joined(name, KioskWords::counters(configuration.countersServing(field->code)),
                          QStringLiteral(", "))});
    }
    lines.add(words.timeHeading(),
              {joined(words.time(procedure), words.cases(procedure), sentences)});
    lines.add(words.feeHeading(),
              {joined(words.fee(procedure, day), procedure.feeNote, sentences)});
    lines.add(KioskWords::forms(), QStringList(procedure.forms.begin(), procedure.forms.end()));
    lines.add(KioskWords::pleaseNote(),
              {procedure.warning, procedure.sample ? words.sample() : QString()});
    shown.lines = lines.take();
    return shown;
}

} // namespace motcua
