#include "core/staff/accounts.h"

#include "core/storage/database.h"

#include <array>

namespace motcua {

namespace {

StoredAccount readAccount(const Query &row)
{
    StoredAccount stored;
    stored.account.id = row.id(0);
    stored.account.signIn = row.text(1);
    stored.account.name = row.text(2);
    stored.account.role = Role(row.integer(3));
    stored.account.agency = row.text(4);
    if (!row.isNull(5))
        stored.account.ends = QDate::fromJulianDay(row.integer(5));
    stored.account.disabled = row.integer(6) != 0;
    stored.verifier = row.text(7);
    return stored;
}

} // namespace

void createAccountTables(Database &database)
{
    database.exec("CREATE TABLE account("
                  "id BLOB PRIMARY KEY NOT NULL, sign_in TEXT NOT NULL, name TEXT NOT NULL, "
                  "role INTEGER NOT NULL, agency TEXT NOT NULL, ends INTEGER, "
                  "disabled INTEGER NOT NULL, verifier TEXT NOT NULL) STRICT, WITHOUT ROWID;"
                  "CREATE INDEX account_sign_in ON account(sign_in)");
}

Accounts::Accounts(Database &database)
    : m_database(database)
{
}

std::optional<StoredAccount> Accounts::find(const Id &id)
{
    Query row = m_database.query("SELECT id,sign_in,name,role,agency,ends,disabled,verifier "
                                 "FROM account WHERE id=?");
    row.bind(1, id);
    return row.step() ? std::optional(readAccount(row)) : std::nullopt;
}

std::vector<StoredAccount> Accounts::named(const QString &signIn)
{
    std::vector<StoredAccount> found;
    Query rows = m_database.query("SELECT id,sign_in,name,role,agency,ends,disabled,verifier "
                                  "FROM account WHERE sign_in=? ORDER BY id");
    rows.bind(1, signIn);
    while (rows.step())
        found.push_back(readAccount(rows));
    return found;
}

std::vector<Account> Accounts::list()
{
    std::vector<Account> accounts;
    Query rows = m_database.query("SELECT id,sign_in,name,role,agency,ends,disabled,verifier "
                                  "FROM account ORDER BY sign_in,id");
    while (rows.step())
        accounts.push_back(readAccount(rows).account);
    return accounts;
}

bool Accounts::isEmpty() { return !m_database.query("SELECT 1 FROM account LIMIT 1").step(); }

std::span<const Kind> Accounts::kinds() const
{
    static constexpr std::array Kinds{Kind::AccountAdded, Kind::AccountPasswordSet,
                                      Kind::AccountRoleSet, Kind::AccountDisabled,
                                      Kind::AccountEnabled};
    return Kinds;
}

std::span<const std::string_view> Accounts::tables() const
{
    static constexpr std::array<std::string_view, 1> Tables{"account"};
    return Tables;
}

std::vector<Conflict> Accounts::fold(const Id &entity, std::span<const Operation> operations)
{
    std::vector<Conflict> conflicts;
    const auto stored = foldAccount(operations, &conflicts);
    m_database.query("DELETE FROM account WHERE id=?").bind(1, entity).run();
    if (!stored)
        return conflicts;
    const Account &account = stored->account;
    Query row =
        m_database.query("INSERT INTO account(id,sign_in,name,role,agency,ends,disabled,verifier) "
                         "VALUES(?,?,?,?,?,?,?,?)");
    row.bind(1, entity).bind(2, account.signIn).bind(3, account.name).bind(4, int(account.role));
    row.bind(5, account.agency).bind(7, int(account.disabled)).bind(8, stored->verifier);
    if (account.ends)
        row.bind(6, account.ends->toJulianDay());
    else
        row.bindNull(6);
    row.run();
    return conflicts;
}

} // namespace motcua
