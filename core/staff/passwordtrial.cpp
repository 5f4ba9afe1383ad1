#include "core/staff/passwordtrial.h"

#include "core/base/pin.h"

#include <algorithm>

namespace motcua {

namespace {

/// Of 32 random bytes that nobody kept: an unknown name takes as long as a wrong password.
const QString NobodysVerifier =
    QStringLiteral("$argon2id$v=19$m=65536,t=2,p=1$hY6mNMPExNu43wRkqZQAuw$"
                   "yoetwrKvjjSVIccz8rbZGEL/KG4uSIKL6Z+BiRqGBCE");

} // namespace

std::optional<PasswordTrial::Fit> PasswordTrial::run(const QString &plain) const
{
    if (m_candidates.empty())
        static_cast<void>(verifyPin(plain, NobodysVerifier));
    const auto found = std::ranges::find_if(
        m_candidates, [&](const Fit &fit) { return verifyPin(plain, fit.verifier); });
    return found == m_candidates.end() ? std::nullopt : std::optional(*found);
}

} // namespace motcua
