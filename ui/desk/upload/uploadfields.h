#pragma once

#include "core/citizens/person.h"
#include "core/dossiers/dossier.h"

#include <QCoreApplication>

#include <vector>

namespace motcua {

class SiteZone;

/// A field of the province's form.
struct UploadField {
    QString key; ///< see UploadFields::keys()
    QString label;
    QString value;
    bool personal = false; ///< hidden until the look is recorded
    bool operator==(const UploadField &) const = default;
};

/// What a dossier says in the order of the portal's form for receiving one: procedure, applicant,
/// who brings it, papers, ways, times. Fields without a value are left out.
class UploadFields {
    Q_DECLARE_TR_FUNCTIONS(motcua::UploadFields)

public:
    /// Of all fields, in the usual order. Stored: never renamed.
    static QStringList keys();
    static QString label(const QString &key);
    /// Every field once: those that are named first, the others behind them as usual.
    static QStringList inOrder(const QStringList &named);
    /// `submitter` is the owner where nobody else brought it; `order` as in inOrder().
    static std::vector<UploadField> of(const Dossier &dossier, const QString &procedure,
                                       const Person &owner, const Person &submitter,
                                       const SiteZone &zone, const QStringList &order);
};

} // namespace motcua
