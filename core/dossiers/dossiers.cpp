#include "core/dossiers/dossiers.h"

#include "core/dossiers/dossieroperations.h"
#include "core/dossiers/tracking.h"
#include "core/journal/journaltables.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>

namespace motcua {

namespace {

constexpr QChar PortalFieldEnd = u'\n';

std::optional<Dossier> read(Database &database, const Id &id)
{
    return foldDossier(operationsOf(database, id), nullptr);
}

std::vector<Id> idsOf(Query rows)
{
    std::vector<Id> ids;
    while (rows.step())
        ids.push_back(rows.id(0));
    return ids;
}

// A statement is free for the next query before its dossiers are read.
std::vector<Dossier> readAll(Database &database, Query rows)
{
    std::vector<Dossier> dossiers;
    for (const Id &id : idsOf(std::move(rows))) {
        if (auto dossier = read(database, id))
            dossiers.push_back(std::move(*dossier));
    }
    return dossiers;
}

} // namespace

Dossiers::Dossiers(Database &database)
    : m_database(database)
{
}

std::optional<Dossier> Dossiers::find(const Id &id) { return read(m_database, id); }

std::vector<DossierEvent> Dossiers::history(const Id &id)
{
    return dossierHistory(operationsOf(m_database, id));
}

std::optional<Dossier> Dossiers::byCode(const QString &code)
{
    Query row = m_database.query("SELECT id FROM dossier WHERE code=?1 "
                                 "OR (official_code=?1 AND official_code<>'') "
                                 "ORDER BY received_ms,id LIMIT 1");
    row.bind(1, code);
    auto found = readAll(m_database, std::move(row));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<Dossier> Dossiers::byTracking(const Id &entity)
{
    Query row = m_database.query("SELECT id FROM dossier WHERE tracking=? ORDER BY id LIMIT 1");
    row.bind(1, entity);
    auto found = readAll(m_database, std::move(row));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Dossier> Dossiers::readyFor(const Id &person)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE (owner=?1 OR submitter=?1) "
                                  "AND state IN (?2,?3) ORDER BY received_ms,id");
    rows.bind(1, person).bind(2, int(DossierState::Approved)).bind(3, int(DossierState::Refused));
    return readAll(m_database, std::move(rows));
}

int Dossiers::highestNumber(QDate day, const QString &prefix)
{
    Query row = m_database.query("SELECT max(number) FROM dossier WHERE prefix=? AND day=?");
    row.bind(1, prefix).bind(2, day.toJulianDay());
    const int own = row.step() ? int(row.integer(0)) : 0;
    // A code that the province gave is of the same row of numbers.
    const QString first = dossierCodeOf(prefix, day, 0);
    const QString last = dossierCodeOf(prefix, day, MostDossiersADay);
    Query bound = m_database.query("SELECT max(official_code) FROM dossier WHERE official_code<>'' "
                                   "AND official_code BETWEEN ?1 AND ?2 "
                                   "AND length(official_code)=length(?1)");
    bound.bind(1, first).bind(2, last);
    const int given = bound.step() ? bound.text(0).section(u'-', -1).toInt() : 0;
    return std::max(own, given);
}

std::vector<Id> Dossiers::idsOfPerson(const Id &person)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE owner=?1 OR submitter=?1");
    rows.bind(1, person);
    return idsOf(std::move(rows));
}

bool Dossiers::hasAttachment(const QByteArray &sha256)
{
    Query row = m_database.query("SELECT 1 FROM dossier_attachment WHERE sha256=? LIMIT 1");
    row.bind(1, sha256);
    return row.step();
}

std::vector<Id> Dossiers::newest(int atMost)
{
    Query rows = m_database.query("SELECT id FROM dossier ORDER BY received_ms DESC,id LIMIT ?");
    rows.bind(1, atMost);
    return idsOf(std::move(rows));
}

int Dossiers::count(int atMost)
{
    Query row = m_database.query("SELECT count(*) FROM (SELECT 1 FROM dossier LIMIT ?)");
    row.bind(1, atMost);
    return row.step() ? int(row.integer(0)) : 0;
}

std::vector<Id> Dossiers::changed()
{
    return idsOf(m_database.query("SELECT id FROM dossier_changed"));
}

void Dossiers::forgetChanges() { m_database.query("DELETE FROM dossier_changed").run(); }

std::vector<Dossier> Dossiers::inState(DossierState state, int atMost)
{
    Query rows =
        m_database.query("SELECT id FROM dossier WHERE state=? ORDER BY due_ms,id LIMIT ?");
    rows.bind(1, int(state)).bind(2, atMost);
    return readAll(m_database, std::move(rows));
}

std::vector<Id> Dossiers::late(Instant at)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE state=? AND due_ms<? "
                                  "ORDER BY due_ms,id");
    rows.bind(1, int(DossierState::InProcess)).bind(2, toMs(at));
    return idsOf(std::move(rows));
}

int Dossiers::countReceivedIn(Instant from, Instant to)
{
    Query row =
        m_database.query("SELECT count(*) FROM dossier WHERE received_ms>=? AND received_ms<?");
    row.bind(1, toMs(from)).bind(2, toMs(to));
    return row.step() ? int(row.integer(0)) : 0;
}

std::optional<Instant> Dossiers::firstReceived()
{
    Query row = m_database.query("SELECT min(received_ms) FROM dossier");
    return row.step() && !row.isNull(0) ? std::optional(fromMs(row.integer(0))) : std::nullopt;
}

std::vector<Dossier> Dossiers::wanting(Letter letter, Instant from, int atMost)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE letter=? AND letter_ms>=? "
                                  "ORDER BY letter_ms DESC,id LIMIT ?");
    rows.bind(1, int(letter)).bind(2, toMs(from)).bind(3, atMost);
    return readAll(m_database, std::move(rows));
}

bool Dossiers::hasBrought(const Id &person, const QString &procedure, Instant from)
{
    Query row = m_database.query("SELECT 1 FROM dossier WHERE (owner=?1 OR submitter=?1) "
                                 "AND procedure=?2 AND received_ms>=?3 AND state<>?4 LIMIT 1");
    row.bind(1, person).bind(2, procedure).bind(3, toMs(from));
    row.bind(4, int(DossierState::Voided));
    return row.step();
}

int Dossiers::highestBookLine(int year)
{
    Query row = m_database.query("SELECT max(book_line) FROM dossier WHERE book_year=?");
    row.bind(1, year);
    return row.step() ? int(row.integer(0)) : 0;
}

std::vector<Dossier> Dossiers::receivedIn(Instant from, Instant to)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE received_ms>=? AND received_ms<? "
                                  "ORDER BY received_ms,id");
    rows.bind(1, toMs(from)).bind(2, toMs(to));
    return readAll(m_database, std::move(rows));
}

std::vector<Dossier> Dossiers::endedBefore(const QString &procedure, Instant before, int atMost)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE procedure=? AND closed_ms<? "
                                  "ORDER BY closed_ms,id LIMIT ?");
    rows.bind(1, procedure).bind(2, toMs(before)).bind(3, atMost);
    return readAll(m_database, std::move(rows));
}

std::vector<Dossier> Dossiers::onTheirWay(int atMost)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE handed_ms IS NOT NULL "
                                  "ORDER BY handed_ms,id LIMIT ?");
    rows.bind(1, atMost);
    return readAll(m_database, std::move(rows));
}

std::vector<Dossier> Dossiers::untold(int atMost)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE news IS NOT NULL "
                                  "ORDER BY due_ms,id LIMIT ?");
    rows.bind(1, atMost);
    return readAll(m_database, std::move(rows));
}

std::vector<Dossier> Dossiers::provisional(int atMost)
{
    Query rows = m_database.query("SELECT id FROM dossier WHERE prefix=? AND official_code='' "
                                  "AND state<>? ORDER BY day,number,id LIMIT ?");
    rows.bind(1, ProvisionalPrefix).bind(2, int(DossierState::Voided)).bind(3, atMost);
    return readAll(m_database, std::move(rows));
}

int Dossiers::highestLetter(int year)
{
    Query row = m_database.query("SELECT max(number) FROM dossier_letter WHERE year=?");
    row.bind(1, year);
    return row.step() ? int(row.integer(0)) : 0;
}

std::vector<Dossier> Dossiers::withLetters(int year)
{
    Query rows = m_database.query("SELECT DISTINCT dossier FROM dossier_letter WHERE year=?");
    rows.bind(1, year);
    return readAll(m_database, std::move(rows));
}

std::vector<int> Dossiers::yearsOfLetters()
{
    Query rows = m_database.query("SELECT DISTINCT year FROM dossier_letter ORDER BY year DESC");
    std::vector<int> years;
    while (rows.step())
        years.push_back(int(rows.integer(0)));
    return years;
}

CodeSettings Dossiers::codeSettings()
{
    Query row = m_database.query("SELECT agency_code,portal_order FROM dossier_codes");
    return row.step()
        ? CodeSettings{row.text(0), row.text(1).split(PortalFieldEnd, Qt::SkipEmptyParts)}
        : CodeSettings{};
}

std::span<const Kind> Dossiers::kinds() const
{
    static constexpr std::array Kinds{
        Kind::DossierReceived,     Kind::SupplementAsked,   Kind::DossierSupplemented,
        Kind::DossierExtended,     Kind::DossierDecided,    Kind::DossierReturned,
        Kind::DossierWithdrawn,    Kind::DossierStopped,    Kind::DossierCodeBound,
        Kind::DossierCodesDefined, Kind::DossierHandedOver, Kind::DossierTakenOver,
        Kind::CitizenNotified,     Kind::DossierVoided,     Kind::DossierChangeTakenBack,
        Kind::AttachmentAdded,     Kind::AttachmentRemoved, Kind::PaperPrinted,
        Kind::LetterRegistered,    Kind::LettersDeclined,   Kind::DossierSentBack};
    return Kinds;
}

std::span<const std::string_view> Dossiers::tables() const
{
    static constexpr std::array<std::string_view, 4> Tables{"dossier", "dossier_codes",
                                                            "dossier_attachment", "dossier_letter"};
    return Tables;
}

std::vector<Conflict> Dossiers::foldCodes(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    std::optional<CodeSettings> standing;
    for (const Operation &operation : operations) {
        if (auto settings = codeSettingsOf(operation))
            standing = std::move(settings);
        else
            conflicts.push_back({operation.log, operation.header.seq});
    }
    m_database.query("DELETE FROM dossier_codes WHERE id=?").bind(1, entity).run();
    if (standing && entity == codeSettingsId())
        m_database.query("INSERT INTO dossier_codes(id,agency_code,portal_order) VALUES(?,?,?)")
            .bind(1, entity)
            .bind(2, standing->agencyCode)
            .bind(3, standing->portalOrder.join(PortalFieldEnd))
            .run();
    return conflicts;
}

std::vector<Conflict> Dossiers::fold(const Id &entity, std::span<const Operation> operations)
{
    if (entity == codeSettingsId())
        return foldCodes(entity, operations);
    std::vector<Conflict> conflicts;
    const auto dossier = foldDossier(operations, &conflicts);
    m_database.query("DELETE FROM dossier WHERE id=?").bind(1, entity).run();
    m_database.query("INSERT OR IGNORE INTO dossier_changed(id) VALUES(?)").bind(1, entity).run();
    m_database.query("DELETE FROM dossier_attachment WHERE dossier=?").bind(1, entity).run();
    m_database.query("DELETE FROM dossier_letter WHERE dossier=?").bind(1, entity).run();
    if (!dossier)
        return conflicts;
    const Dossier &d = *dossier;
    for (const RegisteredLetter &letter : d.letters)
        m_database.query("INSERT INTO dossier_letter(dossier,letter,year,number) VALUES(?,?,?,?)")
            .bind(1, entity)
            .bind(2, int(letter.letter))
            .bind(3, letter.year)
            .bind(4, letter.number)
            .run();
    Query row = m_database.query(
        "INSERT INTO dossier(id,day,prefix,number,code,official_code,owner,submitter,state,"
        "received_ms,due_ms,handed_ms,news,tracking,procedure,closed_ms,letter,letter_ms,"
        "book_year,book_line) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    row.bind(1, entity).bind(2, d.day.toJulianDay()).bind(3, d.prefix).bind(4, d.number);
    row.bind(5, dossierCodeOf(d.prefix, d.day, d.number)).bind(6, d.officialCode);
    row.bind(7, d.owner).bind(8, d.submitter).bind(9, int(d.state));
    row.bind(10, toMs(d.received)).bind(11, toMs(d.due));
    row.bindNull(12).bindNull(13).bindNull(14).bind(15, d.procedure).bindNull(16);
    row.bindNull(17).bindNull(18).bindNull(19).bindNull(20);
    if (d.bookLine > 0)
        row.bind(19, d.day.year()).bind(20, d.bookLine);
    if (d.closed)
        row.bind(16, toMs(*d.closed));
    if (const auto wanted = wantedLetter(d))
        row.bind(17, int(wanted->letter)).bind(18, toMs(wanted->since));
    if (d.isOnItsWay())
        row.bind(12, toMs(d.handOvers.back().given));
    if (const auto news = d.untold())
        row.bind(13, int(*news));
    if (!d.secret.isEmpty())
        row.bind(14, trackingEntity(d.secret));
    row.run();
    for (const Attachment &attachment : d.attachments)
        m_database.query("INSERT INTO dossier_attachment(dossier,id,sha256) VALUES(?,?,?)")
            .bind(1, entity)
            .bind(2, attachment.id)
            .bind(3, attachment.sha256)
            .run();
    return conflicts;
}

} // namespace motcua
