#include "core/documents/formshelf.h"

#include "core/base/cbor.h"
#include "core/documents/formexample.h"
#include "core/journal/journaltables.h"
#include "core/queueing/queuerights.h"
#include "core/storage/database.h"

#include <array>

namespace motcua {

namespace {

constexpr int FormNameKey = 1;
constexpr int FormTextKey = 2; // absent: as it came with the program
constexpr int FormSetKey = 1;

QString nameOf(FormKind kind) { return QString::fromLatin1(infoOf(kind).name); }
Id entityOf(const QString &name) { return Id::fromName("form", name); }
Id setEntity() { return Id::fromName("form", u"\n"); } // no form is called so

} // namespace

Journal::Draft formDefined(FormKind kind, const QString &text, const Id &actor)
{
    QCborMap payload{{FormNameKey, nameOf(kind)}};
    if (!text.isEmpty())
        payload.insert(FormTextKey, text);
    return {Kind::FormDefined, entityOf(nameOf(kind)), std::move(payload), actor};
}

Journal::Draft formSetChosen(FormSet set, const Id &actor)
{
    return {Kind::FormSetChosen, setEntity(), {{FormSetKey, int(set)}}, actor};
}

void createFormTables(Database &database)
{
    database.exec(R"(
CREATE TABLE form(id BLOB PRIMARY KEY NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE form_set(id BLOB PRIMARY KEY NOT NULL, chosen INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
)");
}

FormTables::FormTables(Database &database)
    : m_database(database)
{
}

std::optional<QString> FormTables::changed(FormKind kind)
{
    Query row = m_database.query("SELECT text FROM form WHERE id=?");
    row.bind(1, entityOf(nameOf(kind)));
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

std::optional<FormSet> FormTables::set()
{
    Query row = m_database.query("SELECT chosen FROM form_set");
    return row.step() ? std::optional(FormSet(row.integer(0))) : std::nullopt;
}

std::vector<FormVersion> FormTables::versions(FormKind kind)
{
    std::vector<FormVersion> versions;
    for (const Operation &operation : operationsOf(m_database, entityOf(nameOf(kind)))) {
        const auto f = CborFields::read(operation.payload);
        if (f && f->text(FormNameKey) == nameOf(kind))
            versions.push_back({int(versions.size()) + 1, f->text(FormTextKey),
                                operation.header.wall, operation.header.actor});
    }
    return versions;
}

std::span<const Kind> FormTables::kinds() const
{
    static constexpr std::array Kinds{Kind::FormDefined, Kind::FormSetChosen};
    return Kinds;
}

std::span<const std::string_view> FormTables::tables() const
{
    static constexpr std::array<std::string_view, 2> Tables{"form", "form_set"};
    return Tables;
}

// The newest holds. What names another form, or no set, has no effect.
std::vector<Conflict> FormTables::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    QString name;
    QString text;
    std::optional<FormSet> set;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const bool isForm = Kind(operation.header.kind) == Kind::FormDefined;
        const qint64 chosen = f ? f->integer(FormSetKey) : 0;
        if (f && isForm && entityOf(f->text(FormNameKey)) == entity) {
            name = f->text(FormNameKey);
            text = f->text(FormTextKey);
        } else if (!isForm && entity == setEntity()
                   && (chosen == int(FormSet::Of2018) || chosen == int(FormSet::Of2025))) {
            set = FormSet(chosen);
        } else {
            conflicts.push_back({operation.log, operation.header.seq});
        }
    }
    m_database.query("DELETE FROM form WHERE id=?").bind(1, entity).run();
    m_database.query("DELETE FROM form_set WHERE id=?").bind(1, entity).run();
    if (!text.isEmpty())
        m_database.query("INSERT INTO form(id,name,text) VALUES(?,?,?)")
            .bind(1, entity)
            .bind(2, name)
            .bind(3, text)
            .run();
    if (set)
        m_database.query("INSERT INTO form_set(id,chosen) VALUES(?,?)")
            .bind(1, entity)
            .bind(2, int(*set))
            .run();
    return conflicts;
}

FormShelf::FormShelf(Journal &journal, FormTables &tables, const QueueRights &rights,
                     ShippedForms shipped)
    : m_journal(journal)
    , m_tables(tables)
    , m_rights(rights)
    , m_shipped(std::move(shipped))
{
}

Result<QString, FormError> FormShelf::form(FormKind kind) const
{
    try {
        const auto changed = m_tables.changed(kind);
        return changed ? *changed : shipped(kind);
    } catch (const StorageError &) {
        return FormError::StorageFailed;
    }
}

QString FormShelf::shipped(FormKind kind) const { return m_shipped.forms.at(nameOf(kind)); }

Result<std::vector<FormVersion>, FormError> FormShelf::versions(FormKind kind) const
{
    try {
        return m_tables.versions(kind);
    } catch (const StorageError &) {
        return FormError::StorageFailed;
    }
}

Result<bool, FormError> FormShelf::isChanged(FormKind kind) const
{
    try {
        return m_tables.changed(kind).has_value();
    } catch (const StorageError &) {
        return FormError::StorageFailed;
    }
}

Result<FormSet, FormError> FormShelf::set() const
{
    try {
        return m_tables.set().value_or(FormSet::Of2025);
    } catch (const StorageError &) {
        return FormError::StorageFailed;
    }
}

std::vector<FormProblem> FormShelf::problems(const QString &form) const
{
    return problemsOf(form, m_shipped.parts, namesIn(sampleFormData()));
}

Result<Done, FormError> FormShelf::append(const Journal::Draft &draft)
{
    try {
        if (!m_rights.may(draft.actor, draft.kind))
            return FormError::NotAllowed;
        Journal::Transaction transaction(m_journal);
        transaction.append(draft);
        transaction.commit();
        return Done{};
    } catch (const StorageError &) {
        return FormError::StorageFailed;
    }
}

Result<Done, FormError> FormShelf::change(FormKind kind, const QString &form, const Id &actor)
{
    if (form.trimmed().isEmpty() || !problems(form).empty())
        return FormError::HasProblems;
    return append(formDefined(kind, form, actor));
}

Result<Done, FormError> FormShelf::reset(FormKind kind, const Id &actor)
{
    return append(formDefined(kind, {}, actor));
}

Result<Done, FormError> FormShelf::choose(FormSet set, const Id &actor)
{
    return append(formSetChosen(set, actor));
}

Result<QString, FormError> FormShelf::filled(FormKind kind, const QJsonObject &data) const
{
    const auto text = form(kind);
    if (!text)
        return text.error();
    const auto html = filledIn(text.value(), m_shipped.parts, data);
    return html ? Result<QString, FormError>(html.value()) : FormError::HasProblems;
}

} // namespace motcua
