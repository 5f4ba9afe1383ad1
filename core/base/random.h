#pragma once

#include <cstddef>
#include <span>

namespace motcua {

/// Source of unpredictable bytes: identifiers, salts, keys.
class Random {
public:
    Random() = default;
    Random(const Random &) = delete;
    Random &operator=(const Random &) = delete;
    virtual ~Random() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
};

/// libsodium's generator, seeded by the kernel.
class SystemRandom final : public Random {
public:
    SystemRandom();
    void fill(std::span<std::byte> bytes) override;
};

} // namespace motcua
