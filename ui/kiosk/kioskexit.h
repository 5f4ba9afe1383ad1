#pragma once

#include <QObject>
#include <QTimer>

namespace motcua {

/// The hidden way out: a PIN whose verifier the site keeps. After MaxTries wrong ones it rests.
class KioskExit : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxTries = 3;

    explicit KioskExit(std::chrono::milliseconds rest, QObject *parent = nullptr);

    bool isOpen() const { return m_open; }
    bool isLocked() const { return m_rest.isActive(); }
    bool isWrong() const { return m_wrong; }

    /// Without a PIN set there is nothing to ask: granted at once.
    void open(const QString &verifier);
    void tryPin(const QString &pin, const QString &verifier);
    void close();

Q_SIGNALS:
    void changed();
    void granted();

private:
    QTimer m_rest;
    int m_tries = 0;
    bool m_open = false;
    bool m_wrong = false;
};

} // namespace motcua
