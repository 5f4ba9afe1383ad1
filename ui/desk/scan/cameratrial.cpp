#include "ui/desk/scan/cameratrial.h"

#include "core/codes/citizencard.h"

namespace motcua {

CameraTrial::~CameraTrial() { giveUp(); }

void CameraTrial::start(FrameSource &source)
{
    giveUp();
    m_source = &source;
    m_scanner = std::make_unique<FrameScanner>();
    connect(m_scanner.get(), &FrameScanner::scanned, this, &CameraTrial::take);
    connect(&source, &FrameSource::stateChanged, this, &CameraTrial::look);
    connect(&m_over, &QTimer::timeout, this,
            [this] { end(m_since.isValid() ? Outcome::NotRead : Outcome::NoPictures); });
    m_over.setSingleShot(true);
    m_over.start(m_patience);
    m_scanner->watch(&source.sink());
    source.use();
    look();
}

// A camera that is slow to wake has its whole time from the first picture on.
void CameraTrial::look()
{
    if (!m_source || m_source->state() != FrameSource::State::Running || m_since.isValid())
        return;
    m_since.start();
    m_over.start(m_patience);
}

void CameraTrial::take(const QString &text)
{
    const auto card = parseCitizenCard(text);
    if (m_source && card && !card->warnings.testFlag(CitizenCard::Warning::Incomplete))
        end(Outcome::Read);
}

void CameraTrial::end(Outcome outcome)
{
    const std::chrono::milliseconds took{m_since.isValid() ? m_since.elapsed() : 0};
    giveUp();
    Q_EMIT ended(outcome, took);
}

void CameraTrial::giveUp()
{
    if (!m_source)
        return;
    m_over.stop();
    m_over.disconnect(this);
    m_source->disconnect(this);
    m_scanner->watch(nullptr);
    m_scanner->disconnect(this);
    m_scanner.release()->deleteLater(); // it may be what calls us
    m_since.invalidate();
    std::exchange(m_source, nullptr)->leave();
}

} // namespace motcua
