#pragma once

#include "core/base/id.h"
#include "core/journal/kinds.h"

#include <QStringView>

namespace motcua {

/// Who may do what in the queue; the services ask before they write. The null actor is the machine
/// itself or whoever owns the data folder: always allowed. Throws StorageError.
class QueueRights {
public:
    QueueRights() = default;
    QueueRights(const QueueRights &) = delete;
    QueueRights &operator=(const QueueRights &) = delete;
    virtual ~QueueRights() = default;

    virtual bool may(const Id &actor, Kind kind) const = 0;
    /// With everybody in the hall at once, over the walls between agencies.
    virtual bool mayEverywhere(const Id &actor, Kind kind) const = 0;
    /// At this counter, which the site has.
    virtual bool mayAt(const Id &actor, Kind kind, int counter) const = 0;
    /// With a ticket that stands in this field's queue.
    virtual bool mayIn(const Id &actor, Kind kind, QStringView field) const = 0;
    /// With what was handed to this receiver, an agency or a person by name, over the walls:
    /// whether that is the actor.
    virtual bool mayAsReceiver(const Id &actor, Kind kind, const QString &receiver) const = 0;
};

} // namespace motcua
