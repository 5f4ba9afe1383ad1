#include "core/base/pin.h"

#include <sodium.h>

#include <array>
#include <new>

namespace motcua {

QString makePinVerifier(const QString &pin)
{
    const QByteArray secret = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    if (crypto_pwhash_str(verifier.data(), secret.constData(), quint64(secret.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        throw std::bad_alloc(); // the only way it fails
    return QString::fromLatin1(verifier.data());
}

bool verifyPin(const QString &pin, const QString &verifier)
{
    const QByteArray secret = pin.toUtf8();
    const QByteArray stored = verifier.toLatin1();
    return stored.size() < qsizetype(crypto_pwhash_STRBYTES) && !stored.isEmpty()
        && crypto_pwhash_str_verify(stored.constData(), secret.constData(), quint64(secret.size()))
        == 0;
}

} // namespace motcua
