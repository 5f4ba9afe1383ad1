#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>
#include <vector>

namespace motcua {

/// What a typed secret is compared with, taken out of StaffService: comparing is made to be slow
/// and touches nothing of the service, so a window does it beside its own thread. Holds verifiers,
/// never a secret.
class PasswordTrial {
public:
    struct Fit {
        Id account; ///< null: it is the recovery code
        QString verifier;
        bool operator==(const Fit &) const = default;
    };

    explicit PasswordTrial(std::vector<Fit> candidates)
        : m_candidates(std::move(candidates))
    {
    }

    /// The first that fits. Takes some tens of milliseconds, also when there is no candidate.
    /// `plain`: of plainPassword() or plainRecoveryCode(). Any thread.
    std::optional<Fit> run(const QString &plain) const;

private:
    std::vector<Fit> m_candidates;
};

} // namespace motcua
