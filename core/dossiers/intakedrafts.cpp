#include "core/dossiers/intakedrafts.h"

#include "core/base/cbor.h"
#include "core/base/clock.h"
#include "core/dossiers/dossiers.h"
#include "core/storage/blobstore.h"
#include "core/storage/database.h"

#include <QCryptographicHash>

#include <algorithm>

namespace motcua {

namespace {

// Of the draft's map. Numbers are stored.
enum DraftKey : int {
    DraftProcedure = 1,
    DraftVariant = 2,
    DraftDays = 3,
    DraftOwner = 4,
    DraftSubmitter = 5,
    DraftAuthority = 6,
    DraftChannel = 7,
    DraftTicket = 8,
    DraftWrittenBy = 9,
    DraftPapers = 10,
    DraftFee = 11,
    DraftPayment = 12,
    DraftResultWay = 13,
    DraftNotifyWay = 14,
    DraftSeen = 15,
    DraftWaived = 16,
    DraftFeeTold = 17,
    DraftReceived = 18,
    DraftWrittenLater = 19,
    DraftFiles = 20,
};
constexpr int OrganisationFieldKey = 20; // of a person; the other keys are those of PersonField

QCborMap draftOf(const Person &person)
{
    QCborMap map;
    for (int key = 1; key <= PersonFieldCount; ++key) {
        if (const QString &value = valueOf(person, PersonField(key)); !value.isEmpty())
            map.insert(key, value);
    }
    if (person.organisation)
        map.insert(OrganisationFieldKey, true);
    return map;
}

Person draftedPerson(const QCborValue &value)
{
    const CborFields f(value.toMap());
    Person person;
    for (int key = 1; key <= PersonFieldCount; ++key)
        setValue(person, PersonField(key), f.text(key));
    person.organisation = f.flag(OrganisationFieldKey);
    return person;
}

QCborArray draftOf(const std::vector<HandedPaper> &papers)
{
    QCborArray array;
    for (const HandedPaper &paper : papers)
        array.append(QCborArray{paper.name, paper.originals, paper.copies});
    return array;
}

std::vector<HandedPaper> draftedPapers(const QCborArray &array)
{
    std::vector<HandedPaper> papers;
    for (const QCborValue &value : array) {
        const QCborArray parts = value.toArray();
        papers.push_back({parts.at(0).toString(), cborInt(parts.at(1)), cborInt(parts.at(2))});
    }
    return papers;
}

QStringList draftedNames(const QCborArray &array)
{
    QStringList names;
    for (const QCborValue &value : array)
        names.append(value.toString());
    return names;
}

QCborArray draftOf(const std::vector<DraftedFile> &files)
{
    QCborArray array;
    for (const DraftedFile &file : files) {
        QCborArray parts{file.path, file.sha256, file.held};
        if (file.scan) {
            parts.append(file.scan->bytes);
            parts.append(toMs(file.scan->modified));
        }
        array.append(parts);
    }
    return array;
}

std::vector<DraftedFile> draftedFiles(const QCborArray &array)
{
    std::vector<DraftedFile> files;
    for (const QCborValue &value : array) {
        const QCborArray parts = value.toArray();
        DraftedFile file{
            parts.at(0).toString(), {}, parts.at(1).toByteArray(), parts.at(2).toBool()};
        if (parts.size() > 4)
            file.scan = {parts.at(3).toInteger(), fromMs(parts.at(4).toInteger())};
        files.push_back(std::move(file));
    }
    return files;
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

bool names(const std::vector<DraftedFile> &files, const QByteArray &sha256)
{
    return std::ranges::find(files, sha256, &DraftedFile::sha256) != files.end();
}

QByteArray contentOf(const IntakeDraft &draft)
{
    const Intake &intake = draft.intake;
    QCborMap map{{DraftProcedure, intake.procedure},
                 {DraftVariant, intake.variant},
                 {DraftDays, intake.agreedDays},
                 {DraftOwner, draftOf(intake.owner)},
                 {DraftAuthority, intake.authority},
                 {DraftChannel, int(intake.channel)},
                 {DraftTicket, intake.ticket.bytes()},
                 {DraftWrittenBy, intake.writtenBy},
                 {DraftPapers, draftOf(intake.papers)},
                 {DraftFee, intake.feeVnd},
                 {DraftPayment, int(intake.payment)},
                 {DraftResultWay, int(intake.resultWay)},
                 {DraftNotifyWay, int(intake.notifyWay)},
                 {DraftSeen, QCborArray::fromStringList(draft.seen)},
                 {DraftWaived, QCborArray::fromStringList(draft.waived)},
                 {DraftFeeTold, draft.feeTold}};
    if (intake.submitter)
        map.insert(DraftSubmitter, draftOf(*intake.submitter));
    if (intake.received)
        map.insert(DraftReceived, toMs(*intake.received));
    if (!intake.writtenLater.isEmpty())
        map.insert(DraftWrittenLater, intake.writtenLater);
    if (!draft.files.empty())
        map.insert(DraftFiles, draftOf(draft.files));
    return writeCbor(map);
}

// What is not among the choices of a newer or older program is the usual one.
template <typename E> E draftedChoice(const CborFields &f, int key, E last)
{
    const int value = f.smallInteger(key, 1);
    return value >= 1 && value <= int(last) ? E(value) : E(1);
}

std::optional<IntakeDraft> readDraft(const QByteArray &content)
{
    const auto whole = readCbor(content);
    if (!whole || !whole->isMap())
        return std::nullopt;
    const QCborMap map = whole->toMap();
    const CborFields f(map);
    IntakeDraft draft;
    Intake &intake = draft.intake;
    intake.procedure = f.text(DraftProcedure);
    intake.variant = f.text(DraftVariant);
    intake.agreedDays = f.smallInteger(DraftDays);
    intake.owner = draftedPerson(map.value(DraftOwner));
    if (f.has(DraftSubmitter))
        intake.submitter = draftedPerson(map.value(DraftSubmitter));
    intake.authority = f.text(DraftAuthority);
    intake.channel = draftedChoice(f, DraftChannel, IntakeChannel::Outreach);
    intake.ticket = f.id(DraftTicket).value_or(Id{});
    intake.writtenBy = f.text(DraftWrittenBy);
    const Instant received = fromMs(f.integer(DraftReceived));
    if (f.has(DraftReceived) && isPlausible(received))
        intake.received = received;
    intake.writtenLater = f.text(DraftWrittenLater);
    intake.papers = draftedPapers(f.array(DraftPapers));
    intake.feeVnd = f.integer(DraftFee);
    intake.payment = draftedChoice(f, DraftPayment, Payment::Owed);
    intake.resultWay = draftedChoice(f, DraftResultWay, ResultWay::Home);
    intake.notifyWay = draftedChoice(f, DraftNotifyWay, NotifyWay::InPerson);
    draft.seen = draftedNames(f.array(DraftSeen));
    draft.waived = draftedNames(f.array(DraftWaived));
    draft.feeTold = f.flag(DraftFeeTold);
    draft.files = draftedFiles(f.array(DraftFiles));
    return draft;
}

} // namespace

void createIntakeDraftTable(Database &database)
{
    database.exec("CREATE TABLE intake_draft("
                  "request BLOB PRIMARY KEY NOT NULL, counter INTEGER NOT NULL, "
                  "account BLOB NOT NULL, saved_ms INTEGER NOT NULL, content BLOB NOT NULL"
                  ") STRICT, WITHOUT ROWID;"
                  "CREATE INDEX intake_draft_whose ON intake_draft(account,counter,saved_ms)");
}

IntakeDrafts::IntakeDrafts(Database &database, const Clock &clock, Dossiers &dossiers,
                           BlobStore &blobs)
    : m_database(database)
    , m_clock(clock)
    , m_dossiers(dossiers)
    , m_blobs(blobs)
{
}

std::vector<IntakeDraft> IntakeDrafts::all() const
{
    Query rows = m_database.query("SELECT request,content FROM intake_draft");
    std::vector<IntakeDraft> drafts;
    while (rows.step()) {
        if (auto draft = readDraft(rows.blob(1))) {
            draft->intake.request = rows.id(0);
            drafts.push_back(std::move(*draft));
        }
    }
    return drafts;
}

std::vector<DraftedFile> IntakeDrafts::filesOf(const Id &request) const
{
    Query row = m_database.query("SELECT content FROM intake_draft WHERE request=?");
    row.bind(1, request);
    const auto draft = row.step() ? readDraft(row.blob(0)) : std::nullopt;
    return draft ? draft->files : std::vector<DraftedFile>();
}

// Before the draft forgets them: a power cut in between leaves a draft that reads its files anew.
void IntakeDrafts::release(const Id &request, const std::vector<DraftedFile> &kept)
{
    std::vector<DraftedFile> dropped = filesOf(request);
    std::erase_if(dropped, [&kept](const DraftedFile &file) {
        return file.sha256.isEmpty() || names(kept, file.sha256);
    });
    if (dropped.empty())
        return; // as with each key that is pressed
    const std::vector<IntakeDraft> drafts = all();
    for (const DraftedFile &file : dropped) {
        const bool elsewhere = std::ranges::any_of(drafts, [&](const IntakeDraft &draft) {
            return draft.intake.request != request && names(draft.files, file.sha256);
        });
        if (!elsewhere && !m_dossiers.hasAttachment(file.sha256))
            m_blobs.remove(file.sha256);
    }
}

Result<Done, DossierError> IntakeDrafts::keep(const IntakeDraft &draft)
{
    try {
        release(draft.intake.request, draft.files);
        Transaction transaction(m_database);
        m_database
            .query("INSERT OR REPLACE INTO intake_draft(request,counter,account,saved_ms,content) "
                   "VALUES(?,?,?,?,?)")
            .bind(1, draft.intake.request)
            .bind(2, draft.intake.counter)
            .bind(3, draft.intake.actor)
            .bind(4, toMs(m_clock.now()))
            .bind(5, contentOf(draft))
            .run();
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<Done, DossierError> IntakeDrafts::hold(const QByteArray &content)
{
    try {
        const QByteArray sha256 = hashOf(content);
        const bool named = std::ranges::any_of(
            all(), [&](const IntakeDraft &draft) { return names(draft.files, sha256); });
        if (!named)
            return DossierError::UnknownAttachment;
        m_blobs.keep(content);
        return Done{};
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<std::vector<IntakeDraft>, DossierError> IntakeDrafts::of(int counter,
                                                                const Id &account) const
{
    try {
        Query rows = m_database.query("SELECT request,saved_ms,content FROM intake_draft "
                                      "WHERE account=? AND counter=? ORDER BY saved_ms DESC");
        rows.bind(1, account).bind(2, counter);
        std::vector<IntakeDraft> drafts;
        while (rows.step()) {
            auto draft = readDraft(rows.blob(2));
            if (!draft)
                continue;
            draft->intake.request = rows.id(0);
            draft->intake.counter = counter;
            draft->intake.actor = account;
            draft->saved = fromMs(rows.integer(1));
            drafts.push_back(std::move(*draft));
        }
        return drafts;
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

Result<Done, DossierError> IntakeDrafts::discard(const Id &request)
{
    try {
        release(request, {});
        Transaction transaction(m_database);
        m_database.query("DELETE FROM intake_draft WHERE request=?").bind(1, request).run();
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return DossierError::StorageFailed;
    }
}

} // namespace motcua
