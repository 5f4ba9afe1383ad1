#pragma once

#include <QObject>

namespace motcua {

class PaperBanner;
class PaperFeed;

/// Tells the desk how the printer is and passes on its answers. Both references outlive it.
class PaperController : public QObject {
    Q_OBJECT

public:
    PaperController(PaperFeed &feed, PaperBanner &banner, QObject *parent = nullptr);

Q_SIGNALS:
    /// The answer could not be written down; the question stays.
    void notWritten();

private:
    void refresh();
    void answer(bool printed);

    PaperFeed &m_feed;
    PaperBanner &m_banner;
};

} // namespace motcua
