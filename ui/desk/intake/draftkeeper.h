#pragma once

#include "ui/desk/deskservices.h"
#include "ui/desk/intake/intakestate.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <set>

namespace motcua {

/// Keeps what is being written down, at most once in `pause`, and offers what was left behind.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    DraftKeeper(const DeskServices &services, std::chrono::milliseconds pause,
                QObject *parent = nullptr);
    /// What waits is kept.
    ~DraftKeeper() override;

    /// Whose drafts these are from now on; what was noted before is written first.
    void setOwner(int counter, const Id &account);
    /// To be kept soon.
    void note(const IntakeState &state);
    /// Kept now, when something waits to be; false: it could not.
    bool flush();
    /// It was received: offered no more, and discarded when its files are the dossier's. A power
    /// cut before that offers it again, and received anew it is the same dossier.
    void settle(const Id &request);
    void discard(const Id &request);
    /// Without the one of that request; newest first.
    std::vector<IntakeDraft> others(const Id &request) const;

Q_SIGNALS:
    /// The disk refuses; told once until it works again.
    void notKept();
    /// How many there are, or may be others.
    void changed();

private:
    DeskServices m_services;
    QTimer m_soon;
    int m_counter = 0;
    Id m_account;
    std::optional<IntakeState> m_noted;
    std::set<Id> m_settled;
    bool m_refused = false;
};

} // namespace motcua
