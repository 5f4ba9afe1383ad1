#pragma once

#include "core/journal/journal.h"
#include "core/site/site.h"

namespace motcua {

/// Definitions of the site's configuration as operations: the last definition of a code stands
/// whole, a retired one is gone until it is defined again.
Journal::Draft defineSite(const Site &site, const Id &actor);
Journal::Draft defineAgency(const Agency &agency, const Id &actor);
Journal::Draft defineField(const Field &field, const Id &actor);
Journal::Draft defineCounter(const Counter &counter, const Id &actor);
Journal::Draft definePriority(const PriorityGroup &group, const Id &actor);
/// `kind` is the kind that defined it, `code` its code (a counter's number as text).
Journal::Draft retire(Kind kind, const QString &code, const Id &actor);

/// Nothing when the payload does not carry what its kind asks for.
std::optional<Site> decodeSite(QByteArrayView payload);
std::optional<Agency> decodeAgency(QByteArrayView payload);
std::optional<Field> decodeField(QByteArrayView payload);
std::optional<Counter> decodeCounter(QByteArrayView payload);
std::optional<PriorityGroup> decodePriority(QByteArrayView payload);

/// Which definition a payload of any of these kinds speaks of: its code, empty when damaged.
QString definitionCode(Kind kind, QByteArrayView payload);
/// Whether the operation defines or retires what the entity stands for; one that names another code
/// is damaged.
bool isDefinitionOf(const Id &entity, const Operation &operation);

} // namespace motcua
