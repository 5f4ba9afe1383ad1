#pragma once

#include "core/journal/projection.h"
#include "core/site/site.h"

namespace motcua {

class Database;

/// The table of definitions: the only SQL on it.
class SiteTables final : public Projection {
public:
    explicit SiteTables(Database &database);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

    SiteConfiguration read();

private:
    Database &m_database;
};

void createSiteTables(Database &database);

} // namespace motcua
