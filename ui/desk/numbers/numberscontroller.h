#pragma once

#include "core/queueing/ticket.h"
#include "ui/desk/deskservices.h"

#include <QObject>
#include <QTime>

#include <deque>

namespace motcua {

class NumbersView;

/// Drives the page "Cấp số nhanh": a helper gives numbers one after another when the doors open.
/// Each is durable before the next is asked for; what is shown of them goes with the session.
class NumbersController : public QObject {
    Q_OBJECT

public:
    NumbersController(const DeskServices &services, NumbersView &view, QObject *parent = nullptr);

    static constexpr std::size_t Shown = 12;

private:
    void refresh();
    void forget();
    void give(const QString &letter, int count);
    void giveAnyway();
    void giveNext(const QString &field, int left);
    void repeat();
    void takeBack();
    void enter(const QString &number, QTime written);
    void savePad(const QString &letter, const QString &path);
    void add(const Ticket &ticket);
    void showGiven();

    DeskServices m_services;
    NumbersView &m_view;
    std::deque<Ticket> m_given; ///< in this session, newest first
    QString m_letter; ///< of the last number
    /// Numbers that nobody would call, and which the page asks about.
    struct Unserved {
        QString letter;
        int count = 0;
    };
    Unserved m_unserved;
    QString m_meant; ///< letter that was given all the same in this session: not asked about again
    QString m_usedUp; ///< letter whose pads are all printed: wanted once more, they begin anew
    bool m_busy = false; ///< a number is asked for
};

} // namespace motcua
