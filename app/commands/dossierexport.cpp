// Dossiers as a workbook: without their persons beside the owner; with them by somebody whose look
// at each is recorded before.
#include "app/commands/command.h"
#include "app/commands/commandrows.h"
#include "app/commands/dossierjson.h"
#include "app/commands/lookups.h"
#include "app/commands/office.h"
#include "app/commands/openread.h"
#include "app/commands/outfile.h"
#include "app/commands/staffanswers.h"
#include "app/commands/ticketanswers.h"
#include "app/commands/vietnamese.h"
#include "core/documents/dossierbook.h"

#include <map>

namespace motcua {

namespace {

const QString FromOption = QStringLiteral("from");
const QString ToOption = QStringLiteral("to");
const QString StateOption = QStringLiteral("state");
const QString ProcedureOption = QStringLiteral("procedure");
const QString FieldOption = QStringLiteral("field");
const QString Workbook = QStringLiteral("xlsx");
const QString AsOption = QStringLiteral("as");
const QString ReasonOption = QStringLiteral("reason");
constexpr std::size_t LooksAtOnce = 500;
constexpr int MostYears = 20;
constexpr qsizetype MostReason = 500;

/// Which dossiers, by the day of receipt, both included.
struct Selection {
    QDate first;
    QDate last;
    std::optional<DossierState> state;
    QString procedure;
    QString field; ///< code
};

Result<Selection, Answer> selectionFrom(const Arguments &arguments, const SiteConfiguration &site,
                                        QDate today)
{
    Selection wanted{QDate(today.year(), 1, 1), today, {}, arguments.value(ProcedureOption), {}};
    for (const auto &[option, day] :
         {std::pair(FromOption, &wanted.first), std::pair(ToOption, &wanted.last)}) {
        if (!arguments.has(option))
            continue;
        const auto named = dayNamed(arguments.value(option));
        if (!named)
            return named.error();
        *day = named.value();
    }
    if (wanted.last < wanted.first || wanted.first.addYears(MostYears) < wanted.last)
        return badValue(QStringLiteral("bad-period"),
                        QStringLiteral("from %1 to %2 is no period of at most %3 years")
                            .arg(wanted.first.toString(Qt::ISODate),
                                 wanted.last.toString(Qt::ISODate), QString::number(MostYears)),
                        QStringLiteral("write the earlier day after --from"));
    if (arguments.has(StateOption)) {
        const auto state = dossierStateNamed(arguments.value(StateOption));
        if (!state)
            return state.error();
        wanted.state = state.value();
    }
    if (arguments.has(FieldOption)) {
        const auto field = fieldNamed(site, arguments.value(FieldOption));
        if (!field)
            return field.error();
        wanted.field = field.value().code;
    }
    return wanted;
}

/// Dossiers of a selection as rows, a month at a time: memory never holds years of them.
class Rows {
public:
    Rows(Dossiers &dossiers, const std::vector<Procedure> &procedures,
         const SiteConfiguration &site, const Selection &wanted)
        : m_dossiers(dossiers)
        , m_site(site)
        , m_wanted(wanted)
        , m_next(wanted.first)
    {
        for (const Procedure &procedure : procedures)
            m_procedures.emplace(procedure.code, procedure);
    }

    bool next(DossierRow &row)
    {
        while (m_at < m_month.size() || readOn()) {
            Dossier &dossier = m_month[m_at++];
            const auto known = m_procedures.find(dossier.procedure);
            const Procedure *procedure = known == m_procedures.end() ? nullptr : &known->second;
            if (!matches(dossier, procedure))
                continue;
            const Field *field = procedure ? m_site.field(procedure->tile) : nullptr;
            row = {std::move(dossier),
                   procedure ? procedure->name : QString(),
                   field ? field->name : QString(),
                   {},
                   {}};
            ++m_given;
            return true;
        }
        return false;
    }
    qint64 given() const { return m_given; }

private:
    bool readOn()
    {
        m_month.clear();
        m_at = 0;
        const SiteZone zone = m_site.zone();
        while (m_month.empty() && m_next <= m_wanted.last) {
            const QDate to = std::min(QDate(m_next.year(), m_next.month(), 1).addMonths(1),
                                      m_wanted.last.addDays(1));
            m_month = m_dossiers.receivedIn(zone.at(m_next, QTime(0, 0)), zone.at(to, QTime(0, 0)));
            m_next = to;
        }
        return !m_month.empty();
    }
    bool matches(const Dossier &dossier, const Procedure *procedure) const
    {
        return (!m_wanted.state || dossier.state == *m_wanted.state)
            && (m_wanted.procedure.isEmpty() || dossier.procedure == m_wanted.procedure)
            && (m_wanted.field.isEmpty() || (procedure && procedure->tile == m_wanted.field));
    }

    Dossiers &m_dossiers;
    const SiteConfiguration &m_site;
    Selection m_wanted;
    std::map<QString, Procedure> m_procedures;
    std::vector<Dossier> m_month;
    std::size_t m_at = 0;
    QDate m_next; ///< first day that was not read yet
    qint64 m_given = 0;
};

Answer bookAnswer(const Rows &rows, const DossierBookRequest &request,
                  const SiteConfiguration &site, const QString &path)
{
    const auto book = dossierBook(request, site, vietnameseTexts().get());
    if (!book)
        return Answer::failed(
            Exit::StorageFailed,
            book.error() == WorkbookProblem::NoRoom ? QStringLiteral("no-room")
                                                    : QStringLiteral("too-many-rows"),
            book.error() == WorkbookProblem::NoRoom
                ? QStringLiteral("the workbook could not be put together")
                : QStringLiteral("a sheet has no more than %1 rows").arg(WorkbookWriter::MostRows),
            book.error() == WorkbookProblem::NoRoom
                ? QStringLiteral("make room in the folder for temporary files")
                : QStringLiteral("take a shorter period with --from and --to"));
    if (auto refused = saveFile(book.value(), path))
        return std::move(*refused);
    return {Exit::Done,
            QJsonObject{{QStringLiteral("file"), path},
                        {QStringLiteral("dossiers"), rows.given()},
                        {QStringLiteral("persons"), request.persons}},
            QStringLiteral("%1 dossiers in %2\n").arg(QString::number(rows.given()), path),
            {}};
}

Answer exportAlone(const Beside &beside, const Arguments &arguments)
{
    if (auto refused = otherKind(arguments.operands().first(), Workbook))
        return std::move(*refused);
    return readingBeside(beside.folder, [&](Database &database) -> Answer {
        const SiteConfiguration site = SiteTables(database).read();
        const Instant now = beside.clock.now();
        const auto wanted = selectionFrom(arguments, site, site.zone().date(now));
        if (!wanted)
            return wanted.error();
        Dossiers dossiers(database);
        Rows rows(dossiers, Procedures(database).list(), site, wanted.value());
        return bookAnswer(rows, {[&](DossierRow &row) { return rows.next(row); }, false, now}, site,
                          arguments.operands().first());
    });
}

Answer exportWithPersons(Office &office, const Arguments &arguments)
{
    if (auto refused = otherKind(arguments.operands().first(), Workbook))
        return std::move(*refused);
    const auto account = office.staff().named(arguments.value(AsOption));
    if (!account)
        return answerFor(StaffError::UnknownAccount);
    const SiteConfiguration &site = office.configuration();
    const auto wanted = selectionFrom(arguments, site, siteDate(office));
    if (!wanted)
        return wanted.error();
    const auto rowsAnew = [&] {
        return Rows(office.dossierTables(), office.procedures().procedures(), site, wanted.value());
    };
    Rows looks = rowsAnew();
    std::vector<Id> seen;
    for (bool more = true; more;) {
        DossierRow row;
        more = looks.next(row);
        if (more)
            seen.push_back(row.dossier.id);
        if (more && seen.size() < LooksAtOnce)
            continue;
        const auto viewed =
            office.accessLog().viewedAll(*account, seen, QStringLiteral("export"),
                                         arguments.value(ReasonOption).trimmed().left(MostReason));
        if (!viewed)
            return viewed.error() == AccessError::NotAllowed ? notAllowedAnswer()
                                                             : storageFailedAnswer();
        seen.clear();
    }
    const auto person = [&](const Id &id) {
        const auto known = office.citizens().find(id);
        return known ? known.value() : Person{};
    };
    Rows rows = rowsAnew();
    const auto next = [&](DossierRow &row) {
        const bool more = rows.next(row);
        if (more) {
            row.owner = person(row.dossier.owner);
            row.submitter = person(row.dossier.submitter);
        }
        return more;
    };
    return bookAnswer(rows, {next, true, office.journal().time()}, site,
                      arguments.operands().first());
}

std::vector<OptionSpec> selectionOptions()
{
    return {dossierOption(FromOption, "YYYY-MM-DD", "received from that day; else this year"),
            dossierOption(ToOption, "YYYY-MM-DD", "received until that day; else today"),
            dossierOption(StateOption, "STATE", "in-process, approved …"),
            dossierOption(ProcedureOption, "CODE", "of this procedure"),
            dossierOption(FieldOption, "FIELD", "of this field")};
}

} // namespace

std::vector<Command> dossierExportCommands()
{
    std::vector<OptionSpec> whole = selectionOptions();
    whole.push_back(dossierOption(AsOption, "SIGN-IN", "whose look at each is recorded", true));
    whole.push_back(dossierOption(ReasonOption, "TEXT", "what for; recorded with each look"));
    return {{{QStringLiteral("dossier"), QStringLiteral("export")},
             {FileOperand},
             QStringLiteral("a workbook (.xlsx) of dossiers, without their persons"),
             selectionOptions(),
             InOwnProcess{exportAlone}},
            {{QStringLiteral("dossier"), QStringLiteral("export-persons")},
             {FileOperand},
             QStringLiteral("the same with names, numbers, addresses and telephones"),
             std::move(whole),
             InOffice{InOffice::Needs::Writing, atOnce<exportWithPersons>}}};
}

} // namespace motcua
