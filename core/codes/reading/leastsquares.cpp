#include "core/codes/reading/leastsquares.h"

#include <cassert>
#include <cmath>

namespace motcua {

LeastSquares::LeastSquares(std::size_t weights)
    : m_weights(weights)
    , m_products(weights * weights)
    , m_wanted(weights)
{
}

void LeastSquares::add(std::span<const double> values, double wanted)
{
    assert(values.size() == m_weights);
    ++m_examples;
    for (std::size_t row = 0; row < m_weights; ++row) {
        for (std::size_t column = 0; column <= row; ++column)
            cell(m_products, row, column) += values[row] * values[column];
        m_wanted[row] += values[row] * wanted;
    }
}

// Cholesky's decomposition; the stiffness keeps the matrix positive.
std::optional<std::vector<double>> LeastSquares::solved(double stiffness) const
{
    if (m_examples < m_weights)
        return std::nullopt;
    std::vector<double> lower = m_products;
    std::vector<double> weights = m_wanted;
    double trace = 0;
    for (std::size_t i = 0; i < m_weights; ++i)
        trace += cell(lower, i, i);
    for (std::size_t i = 0; i < m_weights; ++i)
        cell(lower, i, i) += stiffness * trace / double(m_weights);
    for (std::size_t row = 0; row < m_weights; ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double sum = cell(lower, row, column);
            for (std::size_t i = 0; i < column; ++i)
                sum -= cell(lower, row, i) * cell(lower, column, i);
            if (row == column && sum <= 0)
                return std::nullopt;
            cell(lower, row, column) =
                row == column ? std::sqrt(sum) : sum / cell(lower, column, column);
        }
    }
    for (std::size_t row = 0; row < m_weights; ++row) {
        for (std::size_t i = 0; i < row; ++i)
            weights[row] -= cell(lower, row, i) * weights[i];
        weights[row] /= cell(lower, row, row);
    }
    for (std::size_t row = m_weights; row-- > 0;) {
        for (std::size_t i = row + 1; i < m_weights; ++i)
            weights[row] -= cell(lower, i, row) * weights[i];
        weights[row] /= cell(lower, row, row);
    }
    return weights;
}

} // namespace motcua
