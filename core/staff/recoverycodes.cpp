#include "core/staff/recoverycodes.h"

#include "core/base/cbor.h"

#include <array>

namespace motcua {

namespace {

constexpr int CodeVerifierKey = 1;
constexpr int AccountKey = 1;

Id entityOfCode() { return Id::fromName("staff", u"recovery"); }

} // namespace

void createRecoveryTables(Database &database)
{
    database.exec("CREATE TABLE recovery_code("
                  "id BLOB PRIMARY KEY NOT NULL, verifier TEXT NOT NULL) STRICT, WITHOUT ROWID");
}

Journal::Draft recoveryCodeMade(const QString &verifier, const Id &actor)
{
    return {Kind::RecoveryCodeMade, entityOfCode(), {{CodeVerifierKey, verifier}}, actor};
}

Journal::Draft recoveryCodeUsed(const Id &account)
{
    return {Kind::RecoveryCodeUsed, entityOfCode(), {{AccountKey, account.bytes()}}, {}};
}

RecoveryCodes::RecoveryCodes(Database &database)
    : m_database(database)
{
}

QString RecoveryCodes::verifier()
{
    Query row = m_database.query("SELECT verifier FROM recovery_code WHERE id=?");
    row.bind(1, entityOfCode());
    return row.step() ? row.text(0) : QString();
}

std::span<const Kind> RecoveryCodes::kinds() const
{
    static constexpr std::array Kinds{Kind::RecoveryCodeMade, Kind::RecoveryCodeUsed};
    return Kinds;
}

std::span<const std::string_view> RecoveryCodes::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"recovery_code"};
    return Tables;
}

std::vector<Conflict> RecoveryCodes::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    QString verifier;
    for (const Operation &operation : operations) {
        const auto f = CborFields::read(operation.payload);
        const bool made = Kind(operation.header.kind) == Kind::RecoveryCodeMade;
        const QString given = f && made ? f->text(CodeVerifierKey) : QString();
        if (entity != entityOfCode() || !f || (made ? given : verifier).isEmpty())
            conflicts.push_back({operation.log, operation.header.seq});
        else
            verifier = given;
    }
    m_database.query("DELETE FROM recovery_code WHERE id=?").bind(1, entity).run();
    if (!verifier.isEmpty())
        m_database.query("INSERT INTO recovery_code(id,verifier) VALUES(?,?)")
            .bind(1, entity)
            .bind(2, verifier)
            .run();
    return conflicts;
}

} // namespace motcua
