#include "tests/fuzz/inputs.h"

#include "core/procedures/cataloguesheet.h"

#include <cstdlib>

namespace motcua {

void checkSheetInput(QByteArrayView bytes)
{
    for (const auto encoding :
         {std::optional<SheetEncoding>(), std::optional(SheetEncoding::Utf8),
          std::optional(SheetEncoding::Utf16), std::optional(SheetEncoding::Windows1258)}) {
        const auto read = readSheet(bytes.toByteArray(), {}, encoding);
        if (!read)
            continue;
        const auto &procedures = read.value().catalogue.procedures;
        const auto again = readSheet(toSheet(procedures), {});
        if (!again || !again.value().bad.empty()
            || again.value().catalogue.procedures != procedures)
            std::abort();
    }
}

} // namespace motcua
