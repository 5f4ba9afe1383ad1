#include "ui/scan/camera/camera.h"

#include <QDir>
#include <QVideoFrame>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace motcua {

namespace {

constexpr std::chrono::seconds Again{2};
constexpr std::chrono::seconds Silence{5}; // cheap cameras take three to wake

// How far from what we want; a slow camera is worse than a small one.
double distance(const QCameraFormat &format)
{
    constexpr double Wanted = 1280.0 * 720.0;
    constexpr double SlowPenalty = 10;
    constexpr float Enough = 15;
    const QSize size = format.resolution();
    const double dots = std::max(1.0, double(size.width()) * size.height());
    const bool slow = format.maxFrameRate() < Enough;
    return std::abs(std::log(dots / Wanted)) + (slow ? SlowPenalty : 0);
}

} // namespace

Camera::Camera(const QString &chosen, QObject *parent)
    : FrameSource(parent)
    , m_chosen(chosen)
{
    m_again.setSingleShot(true);
    m_again.setInterval(Again);
    connect(&m_again, &QTimer::timeout, this, &Camera::look);
    m_silence.setSingleShot(true);
    m_silence.setInterval(Silence);
    connect(&m_silence, &QTimer::timeout, this, &Camera::fail);
}

Camera::~Camera() { turnOff(); }

bool Camera::isThere() const
{
#ifdef Q_OS_LINUX
    const QDir devices(QStringLiteral("/dev"));
    return !devices.entryList({QStringLiteral("video*")}, QDir::System).isEmpty();
#else
    return true;
#endif
}

QStringList Camera::names()
{
    QStringList names;
    for (const QCameraDevice &device : QMediaDevices::videoInputs())
        names.append(device.description());
    names.removeDuplicates();
    return names;
}

QCameraFormat Camera::suitable(const QList<QCameraFormat> &formats)
{
    const auto best = std::ranges::min_element(formats, {}, distance);
    return best == formats.end() ? QCameraFormat() : *best;
}

void Camera::prepare()
{
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, [this] {
        if (isWanted())
            look();
    });
    m_session = std::make_unique<QMediaCaptureSession>();
    m_session->setVideoSink(&sink());
    connect(&sink(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (!m_camera || !frame.isValid())
            return;
        m_silence.start();
        setState(State::Running);
    });
}

void Camera::turnOn()
{
    if (!m_session)
        prepare();
    look();
}

void Camera::turnOff()
{
    m_again.stop();
    m_silence.stop();
    if (m_session)
        m_session->setCamera(nullptr);
    m_camera.reset();
}

void Camera::look()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const auto there = std::ranges::find_if(devices, [this](const QCameraDevice &device) {
        return m_chosen.isEmpty() || device.description() == m_chosen;
    });
    if (there == devices.end()) {
        turnOff();
        setState(State::Missing);
        m_again.start(); // not every backend tells of a new one
        return;
    }
    const bool open = m_camera && m_camera->cameraDevice() == *there;
    if (!open || state() == State::Busy)
        this->open(*there);
}

void Camera::open(const QCameraDevice &device)
{
    turnOff();
    m_camera = std::make_unique<QCamera>(device);
    connect(m_camera.get(), &QCamera::errorOccurred, this, &Camera::fail, Qt::QueuedConnection);
    if (const QCameraFormat format = suitable(device.videoFormats()); !format.isNull())
        m_camera->setCameraFormat(format);
    m_session->setCamera(m_camera.get());
    m_silence.start();
    m_camera->start();
}

void Camera::fail()
{
    if (!m_camera)
        return;
    turnOff();
    setState(State::Busy);
    m_again.start();
}

} // namespace motcua
