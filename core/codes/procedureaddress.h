#pragma once

#include "core/procedures/procedure.h"

#include <QString>

namespace motcua {

/// The link in the QR code of a procedure: any phone opens it, and procedureLink() understands it
/// without network. `pattern` is the site's, with "{code}" where the code stands; empty: the page
/// on the national portal where its UUID is known, else the portal's search for the code.
QString addressOf(const Procedure &procedure, const QString &pattern);

/// Whether links made with it can be told apart and understood: https, short enough for a code
/// that prints well, and procedureLink() reads the code out of them. The empty one is.
bool isAddressPattern(const QString &pattern);

} // namespace motcua
