#include "core/codes/receiptcode.h"

#include "core/base/crockford.h"
#include "core/codes/codeparts.h"
#include "core/codes/dossiercode.h"

#include <QUrl>

#include <cassert>

namespace motcua {

namespace {

const QString ReceiptMark = QStringLiteral("#MOTCUA:B:");
const QString DossierPlace = QStringLiteral("{code}");
constexpr qsizetype LongestPattern = 120; // with the rest a code of 65 modules at most
constexpr qsizetype LongestReceipt = 300;
constexpr int ShownTogether = 4;

QString linkOf(const QString &pattern, const QString &dossier)
{
    return pattern.isEmpty() ? dossier : QString(pattern).replace(DossierPlace, dossier);
}

} // namespace

QByteArray signedPart(const ReceiptCode &receipt)
{
    return "motcua receipt 1\n" + receipt.dossier.toUtf8() + '\n' + receipt.secret.toUtf8();
}

QString newReceiptSecret(Random &random)
{
    return randomCrockford(ReceiptCode::SecretSigns, random);
}

std::optional<QString> receiptSecret(QStringView typed)
{
    constexpr qsizetype LongestTyped = 64; // dashes and blanks between the signs
    if (typed.size() > LongestTyped)
        return std::nullopt;
    QString secret = plainCrockford(typed);
    if (secret.size() != ReceiptCode::SecretSigns || !isCrockford(secret))
        return std::nullopt;
    return secret;
}

QString shownSecret(const QString &secret)
{
    QStringList groups;
    for (qsizetype at = 0; at < secret.size(); at += ShownTogether)
        groups.append(secret.mid(at, ShownTogether));
    return groups.join(u'-');
}

ReceiptCode signedReceipt(const QString &dossier, const QString &secret, const SignsBytes &sign)
{
    ReceiptCode receipt{dossier, secret, {}};
    receipt.signature = sign(signedPart(receipt));
    return receipt;
}

bool isGenuine(const ReceiptCode &receipt, const KnowsSignature &knows)
{
    return receipt.signature.size() == ReceiptCode::SignatureBytes
        && knows(signedPart(receipt), receipt.signature);
}

QString encodeReceiptCode(const ReceiptCode &receipt, const QString &pattern)
{
    assert(isReceiptPattern(pattern) && dossierCodeWithin(receipt.dossier) == receipt.dossier);
    assert(receiptSecret(receipt.secret) == receipt.secret);
    assert(receipt.signature.size() == ReceiptCode::SignatureBytes);
    return linkOf(pattern, receipt.dossier) + ReceiptMark + receipt.secret + u':'
        + base64Signs(receipt.signature);
}

std::optional<ReceiptCode> decodeReceiptCode(QStringView text)
{
    if (text.size() > LongestReceipt)
        return std::nullopt;
    const QString whole = text.toString();
    const qsizetype mark = whole.indexOf(ReceiptMark);
    if (mark < 0)
        return std::nullopt;
    const QStringList parts = whole.sliced(mark + ReceiptMark.size()).split(u':');
    const QString before = whole.first(mark);
    auto dossier = dossierCodeWithin(QUrl::fromPercentEncoding(before.toUtf8()));
    const bool named = dossier && (before == *dossier || before.startsWith(u"https://"));
    if (!named || parts.size() != 2 || receiptSecret(parts[0]) != parts[0])
        return std::nullopt;
    auto signature = bytesOfSigns(parts[1]);
    if (!signature || signature->size() != ReceiptCode::SignatureBytes)
        return std::nullopt;
    return ReceiptCode{std::move(*dossier), parts[0], std::move(*signature)};
}

bool isReceiptPattern(const QString &pattern)
{
    if (pattern.isEmpty())
        return true;
    if (pattern.size() > LongestPattern || pattern.count(DossierPlace) != 1
        || pattern.contains(u'#'))
        return false;
    const QString sample = QStringLiteral("H56.14-240823-0001");
    const QString link = linkOf(pattern, sample);
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"https" && !url.host().isEmpty()
        && link.startsWith(u"https://") && dossierCodeWithin(link) == sample;
}

} // namespace motcua
