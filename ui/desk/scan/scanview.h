#pragma once

#include "ui/desk/scan/scanresult.h"
#include "ui/desk/window/messagebar.h"

#include <QImage>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QMimeData;
class QPushButton;

namespace motcua {

class FramePanel;

/// The page "Quét mã": what the camera sees and what the last code says. Humble: it shows what it
/// is told and tells what was pressed, pasted or dropped on it. What a code said leaves with the
/// page.
class ScanView : public QWidget {
    Q_OBJECT

public:
    /// Which file to open; empty: none.
    using AskFile = std::function<QString(QWidget *parent)>;
    /// As programs usually ask.
    static QString askFile(QWidget *parent);

    explicit ScanView(AskFile ask = askFile, QWidget *parent = nullptr);

    FramePanel &frames() { return *m_frames; }
    void setCamera(bool offered, bool on);
    void setResults(const std::vector<ScanResult> &results);
    void showMessage(const DeskMessage &message) { m_message->show(message); }
    void clearMessage() { m_message->clear(); }

Q_SIGNALS:
    void cameraWanted(bool on);
    /// Whether the camera reads cards is to be tried.
    void trialWanted();
    void fileGiven(const QString &path);
    void pictureGiven(const QImage &picture);
    void textGiven(const QString &text);
    void nothingGiven();
    void actionWanted(int result);
    void otherWanted(int result);
    /// What the message offers to do about it.
    void messageActionWanted();
    void left();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeValue(const ScanResult::Field &field, QWidget *card);
    QWidget *makeCard(const ScanResult &result, int index);
    void give(const QMimeData &data);

    AskFile m_ask;
    FramePanel *m_frames;
    QPushButton *m_camera;
    QPushButton *m_trial;
    MessageBar *m_message;
    QBoxLayout *m_cards;
    bool m_on = false;
};

} // namespace motcua
