#pragma once

#include "core/documents/formshelf.h"

namespace motcua {

/// The forms of the source tree.
ShippedForms formsOfTheTree();

} // namespace motcua
