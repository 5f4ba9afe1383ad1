#include "core/codes/codetext.h"

#include <QStringDecoder>

#include <algorithm>

namespace motcua {

namespace {

bool belongsIntoText(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
        return c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(0x1D); // GS parts fields
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse: return false;
    default: return c != QChar::ReplacementCharacter;
    }
}

} // namespace

std::optional<QString> readText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (text.isEmpty() || decoder.hasError() || !std::ranges::all_of(text, belongsIntoText))
        return std::nullopt;
    return text;
}

} // namespace motcua
