#include "core/documents/reservepad.h"

#include "core/codes/reservecode.h"
#include "core/documents/slip.h"
#include "core/documents/slipwords.h"
#include "core/queueing/ticket.h"

#include <algorithm>

namespace motcua {

static_assert(FirstReserve + ReservePad::CardsPerSheet * ReservePad::MostSheets <= LastReserve);

ReservePad buildReservePad(const SiteConfiguration &configuration, const Field &field, int sheets,
                           const QTranslator *language)
{
    const SlipWords words(language);
    ReservePad pad;
    pad.unit = printedName(configuration.site.name);
    pad.mark = words.reserve();
    pad.field = printedName(field.name);
    pad.shape = field.shape;
    pad.arrival = words.arrival();
    const int cards = std::clamp(sheets, 1, ReservePad::MostSheets) * ReservePad::CardsPerSheet;
    for (int i = 1; i <= cards; ++i) {
        const QString number = shownNumber(field.series, FirstReserve + i);
        pad.cards.push_back({number, encodeReserveCode({configuration.site.id, number})});
    }
    return pad;
}

} // namespace motcua
