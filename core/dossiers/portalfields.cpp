#include "core/dossiers/portalfields.h"

namespace motcua {

QStringList portalFields()
{
    QStringList fields{QStringLiteral("procedure-code"), QStringLiteral("procedure")};
    for (const QString &whose : {PortalOwner, PortalSubmitter}) {
        for (const auto &[field, name] : PortalPersonFields)
            fields.append(whose + QString::fromLatin1(name));
    }
    return fields + QStringList{QStringLiteral("authority"), QStringLiteral("papers"),
                                QStringLiteral("fee"),       QStringLiteral("result"),
                                QStringLiteral("received"),  QStringLiteral("due"),
                                QStringLiteral("code")};
}

QStringList inPortalOrder(const QStringList &named)
{
    const QStringList all = portalFields();
    QStringList order;
    for (const QString &field : named + all) { // one of a newer program is left out
        if (all.contains(field) && !order.contains(field))
            order.append(field);
    }
    return order;
}

} // namespace motcua
