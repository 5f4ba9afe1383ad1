#pragma once

#include "core/dossiers/dossiersearch.h"
#include "core/dossiers/dossierselection.h"
#include "ui/desk/deskservices.h"

namespace motcua {

/// What a selection means now, here and for whoever is signed in.
DossierFilter filterOf(const DossierSelection &selection, const DeskServices &services);

} // namespace motcua
