#pragma once

#include "core/queueing/dayservice.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

class QWidget;

namespace motcua {

class DayDialog;
class Office;

/// Asks "Hôm nay là …, phải không?" while the program runs: when the machine's clock shows another
/// day than the one that counts, or nothing was written for so long that it may have jumped ahead.
/// The windows rest until a person answers, or the clock is right again. What was answered, at the
/// start too, holds for a working day while the clock stays as it was. Lives on the GUI thread.
class DayWatch : public QObject {
    Q_OBJECT

public:
    /// The office outlives this. `window`: over which to ask; may be null.
    DayWatch(Office &office, QWidget *window, QObject *parent = nullptr);
    ~DayWatch() override;

    /// To be called when the clock jumped, now and then, and after each change.
    void look();
    /// Null unless it is asked just now.
    DayDialog *dialog() const;

    /// By the clock. Longer than a working day, shorter than until the next morning.
    static constexpr std::chrono::hours AnswerHolds{12};

Q_SIGNALS:
    /// The person rather sets the clock right.
    void left();

private:
    /// A clock that a person knows to be behind.
    struct Answered {
        std::chrono::milliseconds behind;
        Instant clock; ///< what it showed then
    };

    bool isInDoubt(const DayQuestion &question) const;
    void noteAnswered();
    bool isAnswered(const DayQuestion &question) const;
    void ask(const DayQuestion &question);
    void withdraw();

    Office &m_office;
    QWidget *m_window;
    QPointer<DayDialog> m_dialog;
    DayQuestion m_asked; ///< by the dialog
    std::optional<Answered> m_answered;
};

} // namespace motcua
