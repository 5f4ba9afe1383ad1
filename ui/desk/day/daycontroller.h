#pragma once

#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace motcua {

class DayView;

/// Drives the page "Chốt ngày": of the last evening that nobody closed, else of today.
class DayController : public QObject {
    Q_OBJECT

public:
    DayController(const DeskServices &services, DayView &view, QObject *parent = nullptr);

Q_SIGNALS:
    /// An evening was not closed and people of it have numbers still; once a day.
    void unclosedFound(const motcua::DeskMessage &message);

private:
    void welcome();
    void forget();
    void refresh();
    void move();
    void close();
    QDate day() const;

    DeskServices m_services;
    DayView &m_view;
    std::optional<QDate> m_told;
};

} // namespace motcua
