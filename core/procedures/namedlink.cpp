#include "core/procedures/namedlink.h"

#include "core/base/cbor.h"
#include "core/procedures/procedure.h"

#include <QUrl>

namespace motcua {

namespace {

constexpr int LinkKeyKey = 1;
constexpr int LinkProcedureKey = 2;
constexpr qsizetype LongestKey = 1000;

} // namespace

std::optional<QString> linkKey(const ProcedureLink &link)
{
    QString key;
    switch (link.names) {
    case ProcedureLink::Names::Code: return std::nullopt;
    case ProcedureLink::Names::PortalPage: key = u"uuid " + link.value; break;
    case ProcedureLink::Names::Words: key = u"words " + link.value.simplified().toLower(); break;
    case ProcedureLink::Names::Unknown: key = u"page " + link.value; break;
    }
    return key.size() <= LongestKey ? std::optional(key) : std::nullopt;
}

std::optional<QString> linkKey(QStringView text)
{
    const QStringView bare = text.trimmed();
    if (bare.size() > LongestKey)
        return std::nullopt;
    const QUrl url(bare.toString(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return std::nullopt;
    return url.toString(QUrl::FullyEncoded);
}

Id linkId(QStringView key) { return Id::fromName("procedure link", key); }

Journal::Draft nameLink(const NamedLink &link, const Id &actor)
{
    return {Kind::LinkNamed,
            linkId(link.key),
            {{LinkKeyKey, link.key}, {LinkProcedureKey, link.procedure}},
            actor};
}

std::optional<NamedLink> decodeNamedLink(QByteArrayView payload)
{
    const auto f = CborFields::read(payload);
    if (!f)
        return std::nullopt;
    NamedLink link{f->text(LinkKeyKey), f->text(LinkProcedureKey)};
    if (link.key.isEmpty() || link.key.size() > LongestKey || !isProcedureCode(link.procedure))
        return std::nullopt;
    return link;
}

} // namespace motcua
