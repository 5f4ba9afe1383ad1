#include "core/staff/account.h"

#include "core/base/pin.h"

#include <algorithm>

namespace motcua {

namespace {

constexpr qsizetype ShortestPassword = 8; // NIST SP 800-63B, 5.1.1.1
constexpr qsizetype LongestPassword = 128;
constexpr qsizetype ShortestSignIn = 2;
constexpr qsizetype LongestSignIn = 32;

bool isLetter(QChar c) { return c >= u'a' && c <= u'z'; }

} // namespace

bool isUsable(const Account &account, QDate day)
{
    return !account.disabled && (!account.ends || day <= *account.ends);
}

bool isSignInName(const QString &text)
{
    const auto allowed = [](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
    };
    return text.size() >= ShortestSignIn && text.size() <= LongestSignIn && isLetter(text.front())
        && std::ranges::all_of(text, allowed);
}

QString foldedSignIn(const QString &typed) { return typed.trimmed().toLower(); }

QString plainPassword(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C);
}

bool NewPassword::isFit(const QString &password, const QString &signIn)
{
    const QString plain = plainPassword(password);
    return plain.size() >= ShortestPassword && plain.size() <= LongestPassword
        && foldedSignIn(plain) != foldedSignIn(signIn);
}

std::optional<NewPassword> NewPassword::make(const QString &password, const QString &signIn)
{
    if (!isFit(password, signIn))
        return std::nullopt;
    return NewPassword(makePinVerifier(plainPassword(password)));
}

} // namespace motcua
