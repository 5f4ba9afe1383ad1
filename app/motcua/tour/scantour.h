#pragma once

#include <QDir>
#include <QString>

namespace motcua {

class Office;
class PictureSource;
class ReceptionCounter;
class TourStage;

/// Codes held to the cameras of kiosk and desk. What is held are picture files, shown frame by
/// frame as a camera does. All persons are made up.
class ScanTour {
public:
    /// `pictures`: a folder for what is held.
    ScanTour(TourStage &stage, Office &office, ReceptionCounter &counter, PictureSource &camera,
             const QString &pictures);

    void atTheKiosk();
    void atTheDesk();

private:
    void hold(const QString &name, const QString &text);
    void holdNothing();
    void openKioskCamera();
    void expectAtDesk(const QString &otherwise);

    TourStage &m_stage;
    Office &m_office;
    ReceptionCounter &m_counter;
    PictureSource &m_camera;
    QString m_readAtDesk; ///< title of what the desk read last
    QDir m_pictures;
};

} // namespace motcua
