#pragma once

#include "core/base/result.h"
#include "ui/desk/deskservices.h"
#include "ui/desk/window/messagebar.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace motcua {

class DayView;
enum class DayError;
struct DaySummary;

/// Drives the page "Chốt ngày": of the evenings that nobody closed, all at once, else of today.
class DayController : public QObject {
    Q_OBJECT

public:
    DayController(const DeskServices &services, DayView &view, QObject *parent = nullptr);

    /// Tells what there is to tell, also if it was told already: to somebody else.
    void start();

Q_SIGNALS:
    /// Evenings were not closed and people of them have numbers still; once before the doors open
    /// and once when they do.
    void unclosedFound(const motcua::DeskMessage &message);
    /// What unclosedFound() said is true no more; `now` is, nothing when all is settled.
    void unclosedChanged(const motcua::DeskMessage &before, const motcua::DeskMessage &now);
    /// So many people of those evenings.
    void leftOverChanged(int people);
    /// The machine stopped suddenly a short while ago and is back; once a stop.
    void stopFound(const motcua::DeskMessage &message);

private:
    void forget();
    void refresh();
    bool mayClose() const;
    void askMove();
    void refreshQuestion(QDate shown);
    void move();
    void decline();
    void reopen();
    void close();
    void tellOfStop(const DaySummary &summary);
    void tellOfUnclosed(const DaySummary &summary);
    QDate today() const;
    QDate day() const;
    /// Before the people of the day are moved; empty: nobody is to be.
    Result<QString, DayError> questionOf(QDate day) const;

    DeskServices m_services;
    DayView &m_view;
    QDate m_asked; ///< the day whose people are to be moved; null: nothing is asked
    std::optional<std::pair<QDate, bool>> m_told; ///< the day, and whether its doors were open
    DeskMessage m_unclosed; ///< that was told last
    int m_leftOver = 0;
    std::optional<Instant> m_toldOfStop; ///< of its end
};

} // namespace motcua
