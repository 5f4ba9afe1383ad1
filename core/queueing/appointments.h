#pragma once

#include "core/journal/projection.h"
#include "core/queueing/appointment.h"

#include <optional>
#include <vector>

namespace motcua {

class Database;
class Tickets;

/// The table of appointments: the only SQL on it. Reads throw StorageError.
class Appointments final : public Projection {
public:
    explicit Appointments(Database &database);

    std::optional<Appointment> find(const Id &id);
    /// Of those with this code the one of the last day; cancelled ones, too.
    std::optional<Appointment> coded(const QString &code);
    /// Of a day by their begin, cancelled ones, too.
    std::vector<Appointment> list(QDate day);
    /// Appointments of the field that stand and share a moment with this slot: after a change of
    /// the slots old ones lie across new ones.
    int count(const QString &field, Instant start, std::chrono::minutes length);
    /// Whether an appointment of this day or a later one has the code.
    bool isUsed(const QString &code, QDate from);

    std::span<const Kind> kinds() const override;
    std::vector<Conflict> fold(const Id &entity, std::span<const Operation> operations) override;
    std::span<const std::string_view> tables() const override;

private:
    Database &m_database;
};

/// Fourth schema.
void createAppointmentTable(Database &database);

/// Appointments of the day that stand and whose holders have not come, by their begin.
std::vector<Appointment> expectedOn(Appointments &appointments, Tickets &tickets, QDate day);

} // namespace motcua
