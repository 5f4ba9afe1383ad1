#include "core/documents/reservepad.h"

#include "core/codes/reservecode.h"
#include "core/documents/slip.h"
#include "core/documents/slipwords.h"
#include "core/queueing/ticket.h"

namespace motcua {

ReservePad buildReservePad(const SiteConfiguration &configuration, const Field &field,
                           const ReserveRange &range, const QTranslator *language)
{
    const SlipWords words(language);
    ReservePad pad;
    pad.unit = printedName(configuration.site.name);
    pad.mark = words.reserve();
    pad.field = printedName(field.name);
    pad.shape = field.shape;
    pad.arrival = words.arrival();
    for (int n = range.first; n <= range.last; ++n) {
        const QString number = shownNumber(range.series, n);
        pad.cards.push_back({number, encodeReserveCode({configuration.site.id, number})});
    }
    return pad;
}

} // namespace motcua
