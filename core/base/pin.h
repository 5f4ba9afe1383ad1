#pragma once

#include <QString>

namespace motcua {

/// Argon2id verifier of a short secret, made to be slow to guess: store this, never the secret.
QString makePinVerifier(const QString &pin);
/// Takes some tens of milliseconds. False for an empty or foreign verifier.
bool verifyPin(const QString &pin, const QString &verifier);

} // namespace motcua
