#pragma once

#include <QString>

namespace motcua {

class Random;

/// A code on paper with which an admin who forgot the password sets a new one: 20 signs of
/// Crockford's Base32 (100 bits) in four groups, "7K3QX-…".
QString newRecoveryCode(Random &random);
/// As it is hashed and verified: without dashes and spaces, signs that look alike taken for one.
QString plainRecoveryCode(const QString &typed);

} // namespace motcua
