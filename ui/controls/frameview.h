#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

class QVideoFrame;
class QVideoSink;

namespace motcua {

/// Shows the frames of a sink, cut to fill the item, like a mirror; at most 15 a second. Qt's own
/// VideoOutput draws nothing without a graphics card.
class FrameView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// A QVideoSink; an object to QML, so that nobody needs the module of Qt Multimedia.
    Q_PROPERTY(QObject *videoSink READ videoSink WRITE setVideoSink NOTIFY videoSinkChanged)
    Q_PROPERTY(bool showing READ isShowing NOTIFY showingChanged)

public:
    explicit FrameView(QQuickItem *parent = nullptr);

    QObject *videoSink() const;
    void setVideoSink(QObject *sink);
    /// A frame has come.
    bool isShowing() const { return !m_picture.isNull(); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void videoSinkChanged();
    void showingChanged();

private:
    void take(const QVideoFrame &frame);
    void show(const QImage &picture);

    static constexpr qint64 Gap = 66; // milliseconds
    QPointer<QVideoSink> m_sink;
    QElapsedTimer m_last;
    QImage m_picture;
};

} // namespace motcua
