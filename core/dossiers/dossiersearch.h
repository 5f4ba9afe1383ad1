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
    std::optional<int> month; ///< of receipt, 202611
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

    /// Newest first; without words and filter, all of them.
    std::vector<Id> find(const QString &typed, const DossierFilter &filter, int atMost);
    /// No further than `atMost`: "1,000+" is enough for people.
    int count(const QString &typed, const DossierFilter &filter, int atMost);

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
