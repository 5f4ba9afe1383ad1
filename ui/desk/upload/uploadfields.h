#pragma once

#include "core/citizens/person.h"
#include "core/dossiers/dossier.h"

#include <QCoreApplication>

#include <vector>

namespace motcua {

class SiteZone;

/// A field of the province's form.
struct UploadField {
    QString key; ///< see portalFields()
    QString label;
    QString value;
    bool personal = false; ///< hidden until the look is recorded
    bool operator==(const UploadField &) const = default;
};

/// What a dossier says to the province's form. Fields without a value are left out.
class UploadFields {
    Q_DECLARE_TR_FUNCTIONS(motcua::UploadFields)

public:
    static QString label(const QString &key);
    /// `submitter` is the owner where nobody else brought it; `order` as in
    /// inPortalOrder().
    static std::vector<UploadField> of(const Dossier &dossier, const QString &procedure,
                                       const Person &owner, const Person &submitter,
                                       const SiteZone &zone, const QStringList &order);
};

} // namespace motcua
