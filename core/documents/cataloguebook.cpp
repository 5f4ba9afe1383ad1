#include "core/documents/cataloguebook.h"

#include "core/codes/procedureaddress.h"
#include "core/documents/contextwords.h"
#include "core/documents/procedurewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace motcua {

namespace {

/// What the cells are made of.
struct Source {
    const SiteConfiguration &configuration;
    ProcedureWords words;
};

struct Column {
    const char *heading;
    double width; ///< in letters
    SheetCell (*cell)(const Procedure &, const Source &);
};

SheetCell lines(const std::vector<QString> &items)
{
    return textCell(QStringList(items.begin(), items.end()).join(u'\n'));
}

SheetCell money(const std::optional<qint64> &vnd) { return vnd ? SheetCell(*vnd) : SheetCell(); }

SheetCell day(const std::optional<QDate> &date) { return date ? SheetCell(*date) : SheetCell(); }

SheetCell mark(bool isSo) { return isSo ? SheetCell(QStringLiteral("x")) : SheetCell(); }

SheetCell papers(const Procedure &p, const Source &source, bool conditional)
{
    std::vector<QString> items;
    for (const DocumentRequirement &paper : p.documents) {
        if (paper.conditional != conditional)
            continue;
        const QString item = source.words.paper(paper);
        items.push_back(paper.note.isEmpty() ? item
                                             : QString(item + QStringLiteral(": ") + paper.note));
    }
    return lines(items);
}

SheetCell fieldName(const Procedure &p, const Source &source)
{
    const Field *field = source.configuration.field(p.tile);
    return textCell(field ? field->name : p.tile);
}

SheetCell questions(const Procedure &p, const Source &)
{
    std::vector<QString> items;
    for (const Prerequisite &prerequisite : p.prerequisites)
        items.push_back(prerequisite.question);
    return lines(items);
}

SheetCell byPages(const Procedure &p, const Source &source)
{
    return p.feeRule ? textCell(source.words.fee(p, {})) : SheetCell();
}

SheetCell link(const Procedure &p, const Source &source)
{
    return textCell(addressOf(p, source.configuration.site.procedureAddress));
}

constexpr std::array Columns{
    Column{QT_TRANSLATE_NOOP("Catalogue", "Code"), 11,
           [](const Procedure &p, const Source &) { return textCell(p.code); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "As people say it"), 32,
           [](const Procedure &p, const Source &) { return textCell(p.plainName); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Official name"), 48,
           [](const Procedure &p, const Source &) { return textCell(p.officialName); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Field"), 20, fieldName},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Time"), 26,
           [](const Procedure &p, const Source &s) { return textCell(s.words.time(p)); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Time of single cases"), 32,
           [](const Procedure &p, const Source &s) { return textCell(s.words.cases(p)); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee at the counter (đ)"), 16,
           [](const Procedure &p, const Source &) { return money(p.feeVnd); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee when filed online (đ)"), 16,
           [](const Procedure &p, const Source &) { return money(p.feeOnlineVnd); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Last day of the fee"), 13,
           [](const Procedure &p, const Source &) { return day(p.feeValidTo); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee after that day (đ)"), 16,
           [](const Procedure &p, const Source &) { return money(p.feeVndAfter); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Fee by pages"), 32, byPages},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Note on the fee"), 40,
           [](const Procedure &p, const Source &) { return textCell(p.feeNote); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Papers everybody brings"), 60,
           [](const Procedure &p, const Source &s) { return papers(p, s, false); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Papers in some cases"), 60,
           [](const Procedure &p, const Source &s) { return papers(p, s, true); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Forms"), 40,
           [](const Procedure &p, const Source &) { return lines(p.forms); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Questions at the kiosk"), 40, questions},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Told aloud"), 48,
           [](const Procedure &p, const Source &) { return textCell(p.spoken); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "People also say"), 40,
           [](const Procedure &p, const Source &) { return lines(p.aliases); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Legal basis"), 40,
           [](const Procedure &p, const Source &) { return lines(p.legalBasis); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Decision that published it"), 20,
           [](const Procedure &p, const Source &) { return textCell(p.decision); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Official field"), 26,
           [](const Procedure &p, const Source &) { return textCell(p.field); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Group of officers"), 24,
           [](const Procedure &p, const Source &) { return textCell(p.counterGroup); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "First day"), 13,
           [](const Procedure &p, const Source &) { return day(p.effectiveFrom); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Last day"), 13,
           [](const Procedure &p, const Source &) { return day(p.effectiveTo); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Replaced by the code"), 13,
           [](const Procedure &p, const Source &) { return textCell(p.supersededBy); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Kept so many years"), 13,
           [](const Procedure &p, const Source &) {
               return p.retentionYears ? textCell(QString::number(*p.retentionYears)) : SheetCell();
           }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Rule of keeping"), 24,
           [](const Procedure &p, const Source &) { return textCell(p.retentionBasis); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Never named aloud"), 13,
           [](const Procedure &p, const Source &) { return mark(p.sensitive); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Sample, not yet compared"), 13,
           [](const Procedure &p, const Source &) { return mark(p.sample); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Warning"), 40,
           [](const Procedure &p, const Source &) { return textCell(p.warning); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Source"), 32,
           [](const Procedure &p, const Source &) { return textCell(p.source); }},
    Column{QT_TRANSLATE_NOOP("Catalogue", "Link in its code"), 40, link},
};

/// The headings.
struct BookHeadings : private ContextWords {
    explicit BookHeadings(const QTranslator *language)
        : ContextWords("Catalogue", language)
    {
    }
    using ContextWords::text;
};

} // namespace

Result<QByteArray, WorkbookProblem> catalogueBook(std::span<const Procedure> procedures,
                                                  const SiteConfiguration &configuration,
                                                  QDate today, const QTranslator *language)
{
    const BookHeadings headings(language);
    const Source source{configuration, ProcedureWords(language)};
    std::vector<SheetColumn> columns;
    for (const Column &column : Columns)
        columns.push_back({headings.text(column.heading), column.width});
    WorkbookWriter book(headings.text(QT_TRANSLATE_NOOP("Catalogue", "Procedures")), columns, 2,
                        configuration.site.name, today);
    std::vector<SheetCell> row(Columns.size());
    for (const Procedure &procedure : procedures) {
        std::ranges::transform(Columns, row.begin(), [&](const Column &column) {
            return column.cell(procedure, source);
        });
        book.add(row);
    }
    return book.finish();
}

} // namespace motcua
