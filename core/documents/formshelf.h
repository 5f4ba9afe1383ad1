#pragma once

#include "core/base/result.h"
#include "core/documents/formkinds.h"
#include "core/documents/paperform.h"
#include "core/journal/journal.h"

#include <functional>
#include <map>
#include <variant>
#include <vector>

namespace motcua {

class Database;
class QueueRights;

/// A form as somebody left it.
struct FormVersion {
    int number = 0; ///< from 1; 0 is what came with the program
    QString text; ///< empty: as it came with the program
    Instant at{};
    Id actor; ///< null: nobody was signed in
    bool operator==(const FormVersion &) const = default;
};

/// Forms that the unit changed, and which set of names it prints. Reads throw StorageError.
class FormTables final : public Projection {
public:
    explicit FormTables(Database &database);

    /// Nothing: as it came with the program.
    std::optional<QString> changed(FormKind kind);
    std::optional<FormSet> set();
    /// Every change, oldest first.
    std::vector<FormVersion> versions(FormKind kind);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

/// An empty text: as it came with the program.
Journal::Draft formDefined(FormKind kind, const QString &text, const Id &actor);
Journal::Draft formSetChosen(FormSet set, const Id &actor);

/// Sixth schema.
void createFormTables(Database &database);

enum class FormError { HasProblems, NotAllowed, StorageFailed };

/// The forms as they came with the program: texts by FormInfo::name, and the pieces they share.
struct ShippedForms {
    std::map<QString, QString> forms;
    FormParts parts;
};

/// The unit's forms: those of the program, until somebody changes one. A call is one transaction.
class FormShelf {
public:
    /// All of them outlive the shelf.
    FormShelf(Journal &journal, FormTables &tables, const QueueRights &rights,
              ShippedForms shipped);

    Result<QString, FormError> form(FormKind kind) const;
    Result<bool, FormError> isChanged(FormKind kind) const;
    /// As it came with the program.
    QString shipped(FormKind kind) const;
    /// Every change of it, oldest first.
    Result<std::vector<FormVersion>, FormError> versions(FormKind kind) const;
    const FormParts &parts() const { return m_shipped.parts; }
    Result<FormSet, FormError> set() const;

    /// What would stop it from being printed.
    std::vector<FormProblem> problems(const QString &form) const;
    /// Refuses a form with problems.
    Result<Done, FormError> change(FormKind kind, const QString &form, const Id &actor);
    /// As it came with the program.
    Result<Done, FormError> reset(FormKind kind, const Id &actor);
    Result<Done, FormError> choose(FormSet set, const Id &actor);

    /// The form with the data.
    Result<QString, FormError> filled(FormKind kind, const QJsonObject &data) const;

private:
    Result<Done, FormError> append(const Journal::Draft &draft);

    Journal &m_journal;
    FormTables &m_tables;
    const QueueRights &m_rights;
    ShippedForms m_shipped;
};

} // namespace motcua
