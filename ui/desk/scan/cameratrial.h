#pragma once

#include "ui/scan/camera/framescanner.h"
#include "ui/scan/camera/framesource.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace motcua {

/// Tries whether a camera reads the code of a citizen card, which is 18 mm wide: somebody holds one
/// to it. What the card says is not kept and told to nobody.
class CameraTrial : public QObject {
    Q_OBJECT

public:
    enum class Outcome {
        Read,
        NotRead, ///< the camera gave pictures, and no card was read in them
        NoPictures, ///< it is not there, or gives none
    };

    using QObject::QObject;
    ~CameraTrial() override;

    /// Goes on until ended(), or until it is given up; the source outlives that.
    void start(FrameSource &source);
    void giveUp();
    bool isOn() const { return m_source != nullptr; }
    /// How long a card may be turned before the camera; 20 seconds unless it is set.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    /// `took`: from the first picture to the card.
    void ended(motcua::CameraTrial::Outcome outcome, std::chrono::milliseconds took);

private:
    void end(Outcome outcome);
    void look();
    void take(const QString &text);

    FrameSource *m_source = nullptr;
    std::unique_ptr<FrameScanner> m_scanner;
    std::chrono::milliseconds m_patience{20'000};
    QTimer m_over;
    QElapsedTimer m_since; ///< the first picture
};

} // namespace motcua
