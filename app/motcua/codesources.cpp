#include "app/motcua/codesources.h"

namespace motcua {

CodeSources::CodeSources(std::unique_ptr<FrameSource> camera,
                         const std::optional<SerialScanner::Setting> &scanner, QObject &application)
    : m_camera(std::move(camera))
    , m_keys(application)
{
    connect(&m_keys, &KeyboardScanner::scanned, this, &CodeSources::scanned);
    if (scanner)
        m_line = std::make_unique<SerialScanner>(
            *scanner,
            SerialScanner::Listener{[this](const QString &t) { Q_EMIT scanned(t); },
                                    [this](const QString &n) { Q_EMIT unreadable(n); },
                                    [this](bool there) { Q_EMIT scannerThere(there); }});
}

CodeSources::~CodeSources() = default;

} // namespace motcua
