#include "core/dossiers/dossiersearch.h"

#include "core/base/foldedtext.h"
#include "core/citizens/citizenservice.h"
#include "core/dossiers/dossiers.h"
#include "core/storage/database.h"

#include <limits>
#include <set>

namespace motcua {

namespace {

constexpr WordIndexSql DossierWords = WORD_INDEX("dossier_search");

QString stateMark(DossierState state) { return QStringLiteral("s%1").arg(int(state)); }
QString procedureMark(const QString &code) { return u'p' + code; }
QString channelMark(IntakeChannel channel) { return QStringLiteral("c%1").arg(int(channel)); }
QString dayMark(QDate day) { return u'd' + day.toString(QStringLiteral("yyyyMMdd")); }
QString monthMark(QDate day) { return u'm' + day.toString(QStringLiteral("yyyyMM")); }
QString yearMark(QDate day) { return u'y' + day.toString(QStringLiteral("yyyy")); }
QString accountMark(const Id &account) { return u'r' + account.hex(); }
QString nameMark(const QString &name) { return u'n' + name; }

// Of receipts, for who gave no first or no last day.
const QDate FirstDay(2000, 1, 1);
const QDate LastDay(2099, 12, 31);

// Whole years and months as one: few words of the index for any time.
QStringList dayMarks(QDate from, QDate to)
{
    QStringList marks{QStringLiteral("d")}; // of no dossier: no day is no choice, not any
    while (from <= to) {
        const QDate month = from.addMonths(1);
        const QDate year = from.addYears(1);
        if (from.dayOfYear() == 1 && year <= to.addDays(1)) {
            marks.append(yearMark(from));
            from = year;
        } else if (from.day() == 1 && month <= to.addDays(1)) {
            marks.append(monthMark(from));
            from = month;
        } else {
            marks.append(dayMark(from));
            from = from.addDays(1);
        }
    }
    return marks;
}

// Who has it, see Holder::holds().
QString holderMark(const Dossier &dossier)
{
    const QString name = holderName(dossier);
    return name.isEmpty() ? accountMark(dossier.receiver) : nameMark(name);
}

QStringList holderMarks(const Holder &holder)
{
    QStringList marks;
    if (!holder.account.isNull())
        marks.append(accountMark(holder.account));
    if (!holder.name.isEmpty())
        marks.append(nameMark(holder.name));
    return marks.isEmpty() ? QStringList{QStringLiteral("n")} : marks; // of no dossier
}

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
    if (filter.from || filter.to)
        wanted.marks.push_back(dayMarks(std::max(filter.from.value_or(FirstDay), FirstDay),
                                        std::min(filter.to.value_or(LastDay), LastDay)));
    if (filter.holder)
        wanted.marks.push_back(holderMarks(*filter.holder));
    QStringList procedures;
    for (const QString &code : filter.procedures)
        procedures.append(procedureMark(code));
    if (!procedures.isEmpty())
        wanted.marks.push_back(procedures);
    return wanted;
}

std::vector<Id> foundIn(WordIndex &words, Dossiers &dossiers, const QString &typed,
                        const DossierFilter &filter, int atMost)
{
    const WordIndex::Wanted wanted = wantedOf(typed, filter);
    if (!filter.lateAt)
        return wanted.isEmpty() ? dossiers.newest(atMost) : words.find(wanted, atMost);
    std::vector<Id> late;
    for (const Id &id : dossiers.late(*filter.lateAt)) {
        if (int(late.size()) == atMost)
            break;
        if (wanted.isEmpty() || words.has(id, wanted))
            late.push_back(id);
    }
    return late;
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
                 channelMark(dossier->channel), dayMark(dossier->day), monthMark(dossier->day),
                 yearMark(dossier->day), holderMark(*dossier)});
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
    return foundIn(m_words, m_dossiers, typed, filter, atMost);
}

std::vector<Id> DossierSearch::known(Database &database, const QString &typed,
                                     const DossierFilter &filter)
{
    Dossiers dossiers(database);
    WordIndex words(database, DossierWords);
    return foundIn(words, dossiers, typed, filter, std::numeric_limits<int>::max());
}

int DossierSearch::count(const QString &typed, const DossierFilter &filter, int atMost)
{
    refresh();
    if (filter.lateAt)
        return int(foundIn(m_words, m_dossiers, typed, filter, atMost).size());
    const WordIndex::Wanted wanted = wantedOf(typed, filter);
    return wanted.isEmpty() ? m_dossiers.count(atMost) : m_words.count(wanted, atMost);
}

} // namespace motcua
