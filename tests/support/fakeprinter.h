#pragma once

#include "ui/print/escpos.h"

#include <QImage>

#include <deque>
#include <functional>
#include <vector>

namespace motcua {

/// A receipt printer as Epson's manuals describe it, as far as we use one: bytes in, paper out.
/// Questions in real time are answered when they arrive, also from the middle of a picture.
class FakePrinter {
public:
    bool coverOpen = false;
    bool broken = false;
    bool mute = false; ///< answers nothing
    bool deaf = false; ///< takes bytes and does nothing with them
    int rowsLeft = 100'000; ///< of paper, in dots

    std::vector<QImage> slips; ///< cut, or fed to the edge where paper is torn
    std::vector<QByteArray> feeds; ///< what ended each of them
    int strangers = 0; ///< bytes that are no command of ours
    int cleared = 0;

    /// Where answers go.
    std::function<void(const QByteArray &)> reply = [](const QByteArray &) {};

    void receive(const QByteArray &bytes);
    /// Paper in, cover closed: goes on with what lies in its memory.
    void mend();
    bool paperOut() const { return rowsLeft <= 0; }
    /// Rows of a slip that was not cut yet.
    int rowsHanging() const { return int(m_rows.size()); }

private:
    struct Step {
        enum class Kind { Row, End, Fence };
        Kind kind;
        QByteArray bytes;
    };
    bool stopped() const { return coverOpen || broken || paperOut(); }
    void answerAtOnce(char byte);
    char status(StatusQuery query) const;
    bool parseOne();
    void work();
    void cut();

    QByteArray m_recent; ///< the last bytes, for commands in real time
    QByteArray m_input; ///< not yet a whole command
    std::deque<Step> m_steps;
    std::vector<QByteArray> m_rows;
};

} // namespace motcua
