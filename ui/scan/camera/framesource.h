#pragma once

#include <QObject>
#include <QVideoSink>

#include <memory>

namespace motcua {

/// Where frames come from, as long as somebody wants them.
class FrameSource : public QObject {
    Q_OBJECT

public:
    enum class State {
        Off, ///< nobody wants frames
        Starting,
        Running,
        Missing, ///< no camera is there, or not the chosen one; looked for again by itself
        Busy, ///< it gives no frames: another program has it, or it is broken; tried again
    };

    explicit FrameSource(QObject *parent = nullptr);

    /// Shows the frames; on any thread. Made when first asked for: it wakes Qt's media backend,
    /// which a desk without a camera never needs.
    QVideoSink &sink();
    State state() const { return m_state; }
    /// Whether it is worth offering it to people; told without waking the media backend.
    virtual bool isThere() const = 0;

    /// Somebody wants frames, and wants them no more: in pairs. The last frame is gone then.
    void use();
    void leave();

Q_SIGNALS:
    void stateChanged();

protected:
    virtual void turnOn() = 0;
    virtual void turnOff() = 0;
    void setState(State state);
    bool isWanted() const { return m_users > 0; }

private:
    std::unique_ptr<QVideoSink> m_sink;
    State m_state = State::Off;
    int m_users = 0;
};

} // namespace motcua
