#pragma once

#include "core/codes/qrmatrix.h"

#include <random>
#include <utility>
#include <vector>

namespace motcua {

/// How a code was printed and what became of it.
struct PrintWear {
    bool inverted = false; ///< light on dark
    int scratches = 0;
    int missingLines = 0; ///< that the print head left out
};

/// A printed code on a desk with other papers. Places are in sizes of the code: (0, 0) to (1, 1) is
/// the code itself.
class ScanPrint {
public:
    /// Without a code there are only the papers. The code must outlive it.
    ScanPrint(const QrMatrix *code, const PrintWear &wear, std::mt19937 &random);

    /// The share of the light that a place sends back.
    double reflectance(double s, double t) const;

private:
    struct Paper {
        double x, y, width, height, reflectance;
    };
    struct Scratch {
        double x, y, angle, width;
        bool dark;
    };

    bool onCard(double s, double t) const;
    bool inked(double s, double t) const;
    double desk(double s, double t) const;

    const QrMatrix *m_code;
    bool m_inverted;
    double m_ink;
    double m_paper;
    double m_desk;
    std::vector<Paper> m_papers;
    std::vector<Scratch> m_scratches;
    std::vector<std::pair<double, double>> m_missing; ///< lines and half their widths
};

/// A number of a range, all of it alike.
inline double between(std::mt19937 &random, double low, double high)
{
    return std::uniform_real_distribution(low, high)(random);
}

} // namespace motcua
