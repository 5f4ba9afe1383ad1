#pragma once

#include "core/queueing/appointmentservice.h"
#include "ui/desk/deskservices.h"

#include <QObject>

namespace motcua {

class AppointmentView;

/// Drives the page "Lịch hẹn": appointments for those who phone, and their holders' arrival.
class AppointmentController : public QObject {
    Q_OBJECT

public:
    AppointmentController(const DeskServices &services, AppointmentView &view,
                          QObject *parent = nullptr);

    /// Whether some field that the account serves has appointments.
    bool isOffered() const { return m_offered; }

Q_SIGNALS:
    void offeredChanged();
    /// Of today, whose holders have not come.
    void expectedChanged(int expected);

private:
    void forget();
    void refresh();
    void showPlaces();
    void make(bool printed);
    void arrive(int row);
    void printCopy(int row);
    void cancel(int row);
    std::optional<Appointment> at(int row) const;
    std::vector<const Field *> fields() const;

    DeskServices m_services;
    AppointmentView &m_view;
    std::vector<AppointmentLine> m_lines;
    bool m_offered = false;
    int m_expected = 0;
};

} // namespace motcua
