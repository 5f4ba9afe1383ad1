#include "core/base/random.h"

#include <cstdlib>

#include <sodium.h>

namespace motcua {

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        std::abort(); // without a kernel random source no key or id may be made
}

void SystemRandom::fill(std::span<std::byte> bytes) { randombytes_buf(bytes.data(), bytes.size()); }

} // namespace motcua
