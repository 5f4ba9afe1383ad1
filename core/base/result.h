#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace motcua {

/// Either the value that was asked for or the one expected reason why there is none.
/// Programming mistakes assert and broken storage throws StorageError; neither belongs in E.
template <typename T, typename E> class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const &
    {
        assert(ok());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        assert(ok());
        return std::get<0>(std::move(m_state));
    }
    const E &error() const
    {
        assert(!ok());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, E> m_state;
};

/// The value of a Result that carries nothing but success.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace motcua
