#include "tests/bench/virtualdisplay.h"

#include "tests/bench/benchsite.h"

#include <QDir>
#include <QtEndian>

#include <thread>

#include <signal.h>
#include <sys/prctl.h>

namespace motcua {

namespace {

constexpr int Patience = 20'000; // ms
constexpr std::chrono::seconds ManagerBegins{2};

// The file is an xwd picture: big-endian words, then colours, then pixels.
constexpr int HeaderSize = 0;
constexpr int BitsPerPixel = 11;
constexpr int BytesPerLine = 12;
constexpr int Colours = 19;
constexpr quint32 ColourBytes = 12;

// In memory, where the kernel never writes it to a disk.
QString pictureFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/motcua-bench-XXXXXX");
}

quint32 word(const uchar *file, int index) { return qFromBigEndian<quint32>(file + 4 * index); }

} // namespace

VirtualDisplay::VirtualDisplay(QSize size)
    : m_size(size)
    , m_folder(pictureFolder())
    , m_picture(m_folder.filePath(QStringLiteral("Xvfb_screen0")))
{
    // Giving up must not leave a server behind; without it, all that drew on it end as well.
    m_server.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    const QString screen = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), screen, QStringLiteral("-fbdir"), m_folder.path(),
                    QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                    QStringLiteral("-noreset")});
    if (!m_server.waitForStarted() || !m_server.waitForReadyRead(Patience))
        giveUp("Xvfb does not start");
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    if (m_picture.open(QIODevice::ReadOnly))
        m_file = m_picture.map(0, m_picture.size());
    if (!m_file || word(m_file, BitsPerPixel) != 32)
        giveUp("Xvfb's picture cannot be read");
    m_pixels = word(m_file, HeaderSize) + word(m_file, Colours) * ColourBytes;
    m_lineBytes = word(m_file, BytesPerLine);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_name);
    m_manager.setProcessEnvironment(environment);
    m_manager.start(QStringLiteral("openbox"), {});
    if (!m_manager.waitForStarted())
        giveUp("openbox does not start");
    std::this_thread::sleep_for(ManagerBegins);
}

VirtualDisplay::~VirtualDisplay()
{
    for (QProcess *process : {&m_manager, &m_server}) {
        process->terminate();
        process->waitForFinished(Patience);
    }
}

quint32 VirtualDisplay::pixel(QPoint at) const
{
    const uchar *pixel = m_file + m_pixels + m_lineBytes * quint32(at.y()) + 4 * at.x();
    // Another process writes it meanwhile.
    return *reinterpret_cast<const volatile quint32 *>(pixel) & 0xFFFFFF;
}

} // namespace motcua
