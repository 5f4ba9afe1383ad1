#pragma once

#include "core/base/random.h"

#include <random>

namespace motcua {

/// Repeatable bytes from a seed.
class FakeRandom final : public Random {
public:
    explicit FakeRandom(unsigned seed = 1)
        : m_engine(seed)
    {
    }
    void fill(std::span<std::byte> bytes) override
    {
        for (std::byte &b : bytes)
            b = std::byte(m_engine() & 0xff);
    }

private:
    std::mt19937 m_engine;
};

} // namespace motcua
