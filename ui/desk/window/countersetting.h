#pragma once

#include <optional>

namespace motcua {

/// Which counter this machine stands at: a fact of the machine, not of the site.
class CounterSetting {
public:
    CounterSetting() = default;
    CounterSetting(const CounterSetting &) = delete;
    CounterSetting &operator=(const CounterSetting &) = delete;
    virtual ~CounterSetting() = default;
    /// Nothing before the first choice.
    virtual std::optional<int> counter() const = 0;
    virtual void setCounter(int number) = 0;
};

} // namespace motcua
