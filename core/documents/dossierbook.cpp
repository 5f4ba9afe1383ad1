#include "core/documents/dossierbook.h"

#include "core/documents/contextwords.h"

#include <QCoreApplication>

#include <array>

namespace motcua {

namespace {

constexpr int ColumnsInSight = 1;

constexpr std::array StateWords{QT_TRANSLATE_NOOP("DossierBook", "in process"),
                                QT_TRANSLATE_NOOP("DossierBook", "waits for papers"),
                                QT_TRANSLATE_NOOP("DossierBook", "result ready"),
                                QT_TRANSLATE_NOOP("DossierBook", "refusal ready"),
                                QT_TRANSLATE_NOOP("DossierBook", "handed over"),
                                QT_TRANSLATE_NOOP("DossierBook", "withdrawn"),
                                QT_TRANSLATE_NOOP("DossierBook", "stopped"),
                                QT_TRANSLATE_NOOP("DossierBook", "voided")};
constexpr std::array ChannelWords{QT_TRANSLATE_NOOP("DossierBook", "at the counter"),
                                  QT_TRANSLATE_NOOP("DossierBook", "on the network"),
                                  QT_TRANSLATE_NOOP("DossierBook", "by post"),
                                  QT_TRANSLATE_NOOP("DossierBook", "by outreach")};
constexpr std::array PaymentWords{QT_TRANSLATE_NOOP("DossierBook", "nothing to pay"),
                                  QT_TRANSLATE_NOOP("DossierBook", "in cash"),
                                  QT_TRANSLATE_NOOP("DossierBook", "by transfer"),
                                  QT_TRANSLATE_NOOP("DossierBook", "not paid yet")};

/// What the cells are made of.
struct Telling : private ContextWords {
    Telling(const SiteZone &siteZone, Instant time, const QTranslator *language)
        : ContextWords("DossierBook", language)
        , zone(siteZone)
        , now(time)
    {
    }
    SiteZone zone;
    Instant now;

    QString operator()(const char *source) const { return text(source); }
    template <typename E, std::size_t N>
    SheetCell word(const std::array<const char *, N> &words, E value) const
    {
        return textCell((*this)(words[std::size_t(value) - 1])); // enumerators count from 1
    }
    SheetCell moment(const std::optional<Instant> &t) const
    {
        return t ? SheetCell(QDateTime(zone.date(*t), zone.time(*t))) : SheetCell();
    }
};

struct BookColumn {
    const char *heading;
    double width; ///< in letters
    SheetCell (*cell)(const DossierRow &, const Telling &);
};

/// When what was promised was done, or now while it is not; nothing when it ended without.
std::optional<Instant> doneOf(const Dossier &d, Instant now)
{
    if (d.decided)
        return d.decided;
    return d.isOpen() ? std::optional(now) : std::nullopt;
}

SheetCell lateDays(const DossierRow &row, const Telling &tell)
{
    const auto done = doneOf(row.dossier, tell.now);
    if (!done || *done <= row.dossier.due)
        return {};
    const auto days = tell.zone.date(row.dossier.due).daysTo(tell.zone.date(*done));
    return qint64(std::max<qint64>(days, 1)); // an hour late is a day late
}

constexpr std::array DossierColumns{
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Code"), 24,
               [](const DossierRow &r, const Telling &) { return textCell(r.dossier.code()); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Provisional code"), 20,
               [](const DossierRow &r, const Telling &) {
                   return textCell(r.dossier.officialCode.isEmpty() ? QString()
                                                                    : r.dossier.provisionalCode());
               }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Procedure code"), 12,
               [](const DossierRow &r, const Telling &) { return textCell(r.dossier.procedure); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Procedure"), 40,
               [](const DossierRow &r, const Telling &) { return textCell(r.procedure); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Field"), 18,
               [](const DossierRow &r, const Telling &) { return textCell(r.field); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Received how"), 14,
               [](const DossierRow &r, const Telling &tell) {
                   return tell.word(ChannelWords, r.dossier.channel);
               }},
    BookColumn{
        QT_TRANSLATE_NOOP("DossierBook", "Received"), 17,
        [](const DossierRow &r, const Telling &tell) { return tell.moment(r.dossier.received); }},
    BookColumn{
        QT_TRANSLATE_NOOP("DossierBook", "Due as the receipt says"), 17,
        [](const DossierRow &r, const Telling &tell) { return tell.moment(r.dossier.firstDue); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Due"), 17,
               [](const DossierRow &r, const Telling &tell) { return tell.moment(r.dossier.due); }},
    BookColumn{
        QT_TRANSLATE_NOOP("DossierBook", "Own promise"), 17,
        [](const DossierRow &r, const Telling &tell) { return tell.moment(r.dossier.target); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "State"), 18,
               [](const DossierRow &r, const Telling &tell) {
                   return tell.word(StateWords, r.dossier.state);
               }},
    BookColumn{
        QT_TRANSLATE_NOOP("DossierBook", "Decided"), 17,
        [](const DossierRow &r, const Telling &tell) { return tell.moment(r.dossier.decided); }},
    BookColumn{
        QT_TRANSLATE_NOOP("DossierBook", "Ended"), 17,
        [](const DossierRow &r, const Telling &tell) { return tell.moment(r.dossier.closed); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Days late"), 9, lateDays},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Asked for papers, times"), 10,
               [](const DossierRow &r, const Telling &) {
                   return SheetCell(qint64(r.dossier.supplements.size()));
               }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Fee (đ)"), 12,
               [](const DossierRow &r, const Telling &) { return SheetCell(r.dossier.feeVnd); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Paid"), 14,
               [](const DossierRow &r, const Telling &tell) {
                   return tell.word(PaymentWords, r.dossier.payment);
               }}};

constexpr std::array PersonColumns{
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Whose dossier"), 28,
               [](const DossierRow &r, const Telling &) { return textCell(r.owner.name); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Number"), 15,
               [](const DossierRow &r, const Telling &) { return textCell(r.owner.number); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Address"), 40,
               [](const DossierRow &r, const Telling &) { return textCell(r.owner.address); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Phone"), 14,
               [](const DossierRow &r, const Telling &) { return textCell(r.owner.phone); }},
    BookColumn{QT_TRANSLATE_NOOP("DossierBook", "Brought by"), 28,
               [](const DossierRow &r, const Telling &) { return textCell(r.submitter.name); }}};

} // namespace

Result<QByteArray, WorkbookProblem> dossierBook(const DossierBookRequest &request,
                                                const SiteConfiguration &configuration,
                                                const QTranslator *language)
{
    const Telling tell(configuration.zone(), request.now, language);
    std::vector<BookColumn> wanted(DossierColumns.begin(), DossierColumns.end());
    if (request.persons)
        wanted.insert(wanted.end(), PersonColumns.begin(), PersonColumns.end());
    std::vector<SheetColumn> columns;
    for (const BookColumn &column : wanted)
        columns.push_back({tell(column.heading), column.width});
    WorkbookWriter book(tell(QT_TRANSLATE_NOOP("DossierBook", "Dossiers")), columns, ColumnsInSight,
                        configuration.site.name, tell.zone.date(request.now));
    std::vector<SheetCell> cells(wanted.size());
    for (DossierRow row; request.next(row);) {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            cells[i] = wanted[i].cell(row, tell);
        book.add(cells);
    }
    return book.finish();
}

} // namespace motcua
