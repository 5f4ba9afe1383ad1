#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace motcua {

/// Finds the weights with which sums of values come nearest to what is wanted.
class LeastSquares {
public:
    explicit LeastSquares(std::size_t weights);

    /// An example: the weighted sum of these values should be `wanted`.
    void add(std::span<const double> values, double wanted);
    /// `stiffness` keeps weights small: a share of the values' own squares. Nothing when there were
    /// too few examples.
    std::optional<std::vector<double>> solved(double stiffness) const;

private:
    double &cell(std::vector<double> &matrix, std::size_t row, std::size_t column) const
    {
        return matrix[row * m_weights + column];
    }

    std::size_t m_weights;
    std::size_t m_examples = 0;
    std::vector<double> m_products; ///< lower left half
    std::vector<double> m_wanted;
};

} // namespace motcua
