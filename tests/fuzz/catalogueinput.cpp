#include "tests/fuzz/inputs.h"

#include "core/procedures/catalogue.h"
#include "core/procedures/procedureoperations.h"

#include <cstdlib>

namespace motcua {

void checkCatalogueInput(QByteArrayView bytes)
{
    const auto catalogue = parseCatalogue(bytes.toByteArray());
    if (!catalogue)
        return;
    const auto again = parseCatalogue(toJson(catalogue.value()));
    if (!again || again.value() != catalogue.value())
        std::abort();
    // What may stand in a catalogue can be written down as an operation, too.
    for (const Procedure &procedure : catalogue.value().procedures) {
        const QByteArray payload = defineProcedure(procedure, {}).payload.toCborValue().toCbor();
        if (decodeProcedure(payload) != procedure)
            std::abort();
    }
}

} // namespace motcua
