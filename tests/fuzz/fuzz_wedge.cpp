#include "tests/fuzz/inputs.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    motcua::checkWedgeInput(QByteArrayView(data, qsizetype(size)));
    return 0;
}
