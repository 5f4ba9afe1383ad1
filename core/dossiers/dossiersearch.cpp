#include "core/dossiers/dossiersearch.h"

#include "core/base/foldedtext.h"
#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossiers.h"
#include "core/storage/database.h"

#include <set>

namespace motcua {

namespace {

constexpr WordIndexSql DossierWords = WORD_INDEX("dossier_search");

QString stateMark(DossierState state) { return QStringLiteral("s%1").arg(int(state)); }
QString procedureMark(const QString &code) { return u'p' + code; }
QString channelMark(IntakeChannel channel) { return QStringLiteral("c%1").arg(int(channel)); }
QString monthMark(int month) { return QStringLiteral("m%1").arg(month); }

// Codes in their parts, the running number also without its zeros.
void addCode(QStringList &words, const QString &code)
{
    for (const FoldedWord &word : foldedWords(code)) {
        words.append(word.plain);
        bool isNumber = false;
        const int number = word.plain.toInt(&isNumber);
        if (isNumber)
            words.append(QString::number(number));
    }
}

void addPerson(QStringList &words, const Person &person)
{
    for (const QString &text :
         {person.name, person.number, person.oldNumber, QString(person.phone).remove(u' ')})
        words.append(plainText(text));
}

WordIndex::Wanted wantedOf(const QString &typed, const DossierFilter &filter)
{
    WordIndex::Wanted wanted;
    for (const FoldedWord &word : foldedWords(typed))
        wanted.beginnings.append(word.plain);
    if (filter.state)
        wanted.marks.push_back({stateMark(*filter.state)});
    if (filter.channel)
        wanted.marks.push_back({channelMark(*filter.channel)});
    if (filter.month)
        wanted.marks.push_back({monthMark(*filter.month)});
    QStringList procedures;
    for (const QString &code : filter.procedures)
        procedures.append(procedureMark(code));
    if (!procedures.isEmpty())
        wanted.marks.push_back(procedures);
    return wanted;
}

} // namespace

void createDossierSearch(Database &database) { WordIndex::create(database, DossierWords); }

DossierSearch::DossierSearch(Database &database, Dossiers &dossiers, CitizenService &citizens)
    : m_database(database)
    , m_dossiers(dossiers)
    , m_citizens(citizens)
    , m_words(database, DossierWords)
{
}

void DossierSearch::index(const Id &id)
{
    const auto dossier = m_dossiers.find(id);
    if (!dossier)
        return m_words.remove(id);
    QStringList words;
    addCode(words, dossier->code());
    addCode(words, dossier->provisionalCode());
    std::set<Id> persons{dossier->owner, dossier->submitter};
    for (const Id &known : persons) {
        if (const auto person = m_citizens.known(known))
            addPerson(words, *person);
    }
    m_words.put(id, words.join(u' '),
                {stateMark(dossier->state), procedureMark(dossier->procedure),
                 channelMark(dossier->channel),
                 monthMark(dossier->day.year() * 100 + dossier->day.month())});
}

void DossierSearch::refresh()
{
    const std::vector<Id> persons = m_citizens.changed();
    std::vector<Id> dossiers = m_dossiers.changed();
    if (persons.empty() && dossiers.empty())
        return;
    std::optional<Transaction> own;
    if (!m_database.inTransaction())
        own.emplace(m_database);
    for (const Id &person : persons) {
        for (const Id &dossier : m_dossiers.idsOfPerson(person))
            dossiers.push_back(dossier);
    }
    for (const Id &dossier : dossiers)
        index(dossier);
    m_citizens.forgetChanges();
    m_dossiers.forgetChanges();
    if (own)
        own->commit();
}

void DossierSearch::scrub()
{
    m_words.scrub();
    m_citizens.scrub();
}

std::vector<Id> DossierSearch::find(const QString &typed, const DossierFilter &filter, int atMost)
{
    refresh();
    const WordIndex::Wanted wanted = wantedOf(typed, filter);
    return wanted.isEmpty() ? m_dossiers.newest(atMost) : m_words.find(wanted, atMost);
}

int DossierSearch::count(const QString &typed, const DossierFilter &filter, int atMost)
{
    refresh();
    const WordIndex::Wanted wanted = wantedOf(typed, filter);
    return wanted.isEmpty() ? m_dossiers.count(atMost) : m_words.count(wanted, atMost);
}

} // namespace motcua
