#pragma once

#include "core/dossiers/dossier.h"
#include "core/storage/wordindex.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace motcua {

class Database;
class Dossiers;
class CitizenService;

/// What else is asked for beside the words.
struct DossierFilter {
    std::optional<DossierState> state;
    QStringList procedures; ///< codes, one of them; empty: any
    std::optional<IntakeChannel> channel;
    std::optional<QDate> from = {}; ///< day of receipt on the clock of the site, included
    std::optional<QDate> to = {}; ///< included
    std::optional<Holder> holder = {}; ///< who has it
    std::optional<Instant> lateAt = {}; ///< in process then, and its date had passed
    bool operator==(const DossierFilter &) const = default;
};

/// Dossiers by the beginnings of the words of their persons' names, of their codes, numbers and
/// telephones, newest first. A cache beside the tables: brought up to date in the transaction of
/// what changed, or before the next search. Throws StorageError.
class DossierSearch {
public:
    /// All of them outlive it.
    DossierSearch(Database &database, Dossiers &dossiers, CitizenService &citizens);

    /// Whatever changed since; part of the open transaction, or one of its own.
    void refresh();

    /// Nothing stays in the index of what is gone.
    void scrub();

    /// Newest first, late ones by their date; without words and filter, all of them.
    std::vector<Id> find(const QString &typed, const DossierFilter &filter, int atMost);
    /// No further than `atMost`: "1,000+" is enough for people.
    int count(const QString &typed, const DossierFilter &filter, int atMost);

    /// As find(), of what the index knows: for a connection that only reads, and cannot bring it
    /// up to date.
    static std::vector<Id> known(Database &database, const QString &typed,
                                 const DossierFilter &filter);

private:
    void index(const Id &dossier);

    Database &m_database;
    Dossiers &m_dossiers;
    CitizenService &m_citizens;
    WordIndex m_words;
};

/// Sixth schema.
void createDossierSearch(Database &database);

} // namespace motcua
