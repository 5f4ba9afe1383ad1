#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QWidget>

class QVideoFrame;
class QVideoSink;

namespace motcua {

/// What the camera sees, as in a mirror, at most 15 times a second; a sentence where there is no
/// picture.
class FramePanel : public QWidget {
    Q_OBJECT

public:
    explicit FramePanel(QWidget *parent = nullptr);

    /// Outlives the panel. Asked for twice it is watched once.
    void watch(QVideoSink &sink);
    void setSentence(const QString &text);
    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override { return {420, 300}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QVideoFrame &frame);

    QElapsedTimer m_last;
    QImage m_picture;
    QString m_sentence;
};

} // namespace motcua
