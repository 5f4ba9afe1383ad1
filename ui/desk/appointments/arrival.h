#pragma once

#include "ui/desk/window/messagebar.h"

#include <QString>

#include <functional>

class QObject;

namespace motcua {

struct DeskServices;

/// The holder of an appointment is at the desk: a number is given and its slip printed. `tell`
/// hears what became of it as long as `asker` lives and the same person works here; the slip is
/// printed for whoever waits all the same.
void arriveAtDesk(const DeskServices &services, const QString &code, QObject *asker,
                  const std::function<void(const DeskMessage &message)> &tell);

} // namespace motcua
