#pragma once

#include "core/citizens/person.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>

namespace motcua {

/// Fields of the province's form for receiving a dossier, by keys that are stored: never renamed.
/// Whose a person's field is stands before its name: "owner-number", "submitter-phone".
inline const QString PortalOwner = QStringLiteral("owner-");
inline const QString PortalSubmitter = QStringLiteral("submitter-");
inline constexpr std::array<std::pair<PersonField, const char *>, 7> PortalPersonFields{
    {{PersonField::Number, "number"},
     {PersonField::Name, "name"},
     {PersonField::Born, "born"},
     {PersonField::Sex, "sex"},
     {PersonField::Address, "address"},
     {PersonField::Phone, "phone"},
     {PersonField::Email, "email"}}};

/// All of them, in the usual order: procedure, applicant, who brings it, papers, ways, times.
QStringList portalFields();
/// Every field once: those that are named first, the others behind them as usual.
QStringList inPortalOrder(const QStringList &named);

} // namespace motcua
