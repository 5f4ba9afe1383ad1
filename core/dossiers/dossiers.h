#pragma once

#include "core/dossiers/codesettings.h"
#include "core/dossiers/dossier.h"
#include "core/journal/projection.h"

#include <optional>
#include <vector>

namespace motcua {

class Database;

/// The table of dossiers, to find and list them by; a dossier itself is read from its operations.
/// The only SQL on it. Reads throw StorageError.
class Dossiers final : public Projection {
public:
    explicit Dossiers(Database &database);

    std::optional<Dossier> find(const Id &id);
    /// What was done to it, oldest first.
    std::vector<DossierEvent> history(const Id &id);
    /// By the official code or the provisional one, whichever it ever had; of several the first
    /// received.
    std::optional<Dossier> byCode(const QString &code);
    /// The one of a receipt, see trackingEntity().
    std::optional<Dossier> byTracking(const Id &entity);
    /// Brought by or for the person, result or refusal lies ready; by their receipt.
    std::vector<Dossier> readyFor(const Id &person);
    /// Of the prefix on the day; 0 when there is none.
    int highestNumber(QDate day, const QString &prefix);
    /// Brought by or for the person.
    std::vector<Id> idsOfPerson(const Id &person);
    /// Whether any has it.
    bool hasAttachment(const QByteArray &sha256);
    std::vector<Id> newest(int atMost);
    /// No further than `atMost`.
    int count(int atMost);
    /// Folded since the last forgetChanges(): a queue of this file alone.
    std::vector<Id> changed();
    void forgetChanges();
    /// In that state, by due date.
    std::vector<Dossier> inState(DossierState state, int atMost);
    /// In process then with a date that had passed, longest first.
    std::vector<Id> late(Instant at);
    /// By their receipt, `to` not included.
    std::vector<Dossier> receivedIn(Instant from, Instant to);
    /// How many those are.
    int countReceivedIn(Instant from, Instant to);
    /// When the first one was received; nothing: there is none.
    std::optional<Instant> firstReceived();
    /// That want the letter since then or later, newest first; see wantedLetter().
    std::vector<Dossier> wanting(Letter letter, Instant from, int atMost);
    /// Whether the person brought a dossier of the procedure since then, or one was brought for
    /// them.
    bool hasBrought(const Id &person, const QString &procedure, Instant from);
    /// Of the book of a year; 0: none.
    int highestBookLine(int year);
    /// Of the procedure, ended before that moment, longest first.
    std::vector<Dossier> endedBefore(const QString &procedure, Instant before, int atMost);
    /// Handed over and not taken over, longest first.
    std::vector<Dossier> onTheirWay(int atMost);
    /// Whose applicant has something to hear, by due date.
    std::vector<Dossier> untold(int atMost);
    /// Those without an official code, oldest first.
    std::vector<Dossier> provisional(int atMost);
    /// The highest in the register of letters of a year; 0: none.
    int highestLetter(int year);
    /// With a letter in the register of the year.
    std::vector<Dossier> withLetters(int year);
    /// Years in which a letter was entered, the last first.
    std::vector<int> yearsOfLetters();
    CodeSettings codeSettings();

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    std::vector<Conflict> foldCodes(const Id &entity, std::span<const Operation> operations);
    Database &m_database;
};

/// Fifth schema.
void createDossierTables(Database &database);
/// Sixth schema: who is on the way, what is to be told, what is to be found.
void addDossierRounds(Database &database);

} // namespace motcua
