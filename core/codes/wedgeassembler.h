#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace motcua {

/// Tells what a scanner types, as the keyboard it pretends to be, from what a person does, and puts
/// it together: by its speed, its end sign or the silence after it. What is said twice is taken
/// once; a tail that comes late is joined. Letters that were damaged on the way are
/// repairTyped()'s business.
class WedgeAssembler {
public:
    using Time = std::chrono::milliseconds; ///< of a clock that never goes back

    /// What becomes of a key.
    struct Taken {
        bool ours = false; ///< it belongs to a scan: it must not reach the page
        /// So many characters that were let through before belong to it, too: take them back.
        qsizetype before = 0;
    };

    /// What reached an input field: a character, or what an input method made of several.
    Taken type(const QString &text, Time at);
    /// A backspace: an input method takes back what it composes anew.
    Taken erase(Time at);
    /// Enter or Tab. While a scan goes on it is the scanner's: no dialog may be sent off by it.
    Taken end(Time at);

    /// A whole scan, once; to be asked for after every key, and when due() says so.
    std::optional<QString> scan(Time now);
    /// When scan() will know more although nothing is typed; nothing: never.
    std::optional<Time> due() const;

private:
    bool isEcho(Time at);
    bool isScannerPace(Time at) const;
    Time patience() const;
    void scanDueBefore(Time at);
    void forget();
    void finish(Time at);

    QString m_text; ///< since the last pause
    qsizetype m_passed = 0; ///< of its characters that were let through
    int m_quick = 0; ///< keys in a row that no hand presses so fast
    Time m_last{};
    bool m_scanning = false;
    bool m_ended = false; ///< by Enter
    std::optional<Time> m_finished; ///< when the last scan was complete
    QString m_done; ///< and not yet asked for
};

} // namespace motcua
