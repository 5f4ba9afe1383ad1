#pragma once

#include <QByteArray>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace motcua {

/// A handheld scanner on a serial line: USB-COM, or a true one. It is better than a scanner that
/// types: nothing comes between, no keyboard and no input method. Everything happens on the thread
/// that made it.
class SerialScanner {
public:
    enum class Speed { Baud9600, Baud19200, Baud38400, Baud57600, Baud115200 };

    struct Setting {
        QString device; ///< "/dev/ttyACM0", better a link of /dev/serial/by-id
        Speed speed = Speed::Baud9600; ///< of no meaning over USB
        /// After so much silence a text is over, for scanners that send no end sign.
        std::chrono::milliseconds silence{150};
        /// How often a scanner that is not there is looked for.
        std::chrono::milliseconds again{2000};
    };
    /// Called on events, never within a call of ours.
    struct Listener {
        std::function<void(const QString &text)> scanned;
        /// Bytes came that are no UTF-8: the scanner is set to another code page. `number` is the
        /// personal number that a card's begin with (facts 1.3, rule 6), or empty.
        std::function<void(const QString &number)> unreadable;
        std::function<void(bool there)> presence; ///< at the first look, then at each change
    };

    SerialScanner(Setting setting, Listener listener);
    SerialScanner(const SerialScanner &) = delete;
    SerialScanner &operator=(const SerialScanner &) = delete;
    ~SerialScanner();

    bool isThere() const { return m_line >= 0; }

private:
    void look();
    void close();
    void read();
    void take(QByteArrayView bytes);
    void finish();

    Setting m_setting;
    Listener m_listener;
    int m_line = -1; ///< file descriptor
    bool m_looked = false;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_again;
    QTimer m_silence;
    QByteArray m_bytes; ///< of the text that is coming in
};

/// "9600" to "115200", bits a second; nothing for another.
std::optional<SerialScanner::Speed> scannerSpeed(const QString &text);

} // namespace motcua
