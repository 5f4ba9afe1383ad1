#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace motcua {

/// Where in a QR code of a version what stands (ISO/IEC 18004): columns and rows from the top left.
class QrLayout {
public:
    static constexpr int LeastVersion = 1;
    static constexpr int MostVersion = 40;

    enum class Module : std::uint8_t {
        Data, ///< of the message and its error correction
        Format, ///< of level and mask
        Dark, ///< always dark, in every code of this version
        Light,
    };
    struct Place {
        int column;
        int row;
    };

    explicit QrLayout(int version);

    int version() const { return m_version; }
    int size() const { return sizeOf(m_version); }
    static constexpr int sizeOf(int version) { return 17 + 4 * version; }

    Module module(int column, int row) const
    {
        return m_modules[std::size_t(row * size() + column)];
    }
    /// All Data modules, in the order of their bits.
    std::vector<Place> dataPlaces() const;
    /// Both copies of the 15 bits of level and mask, the lowest bit first.
    std::vector<Place> formatPlaces() const;

private:
    void put(int column, int row, bool dark);
    void putFinder(int column, int row);
    void putAlignments();
    void putVersion();

    int m_version;
    std::vector<Module> m_modules;
};

/// What a code of a version and level is cut into.
struct QrBlocks {
    int count; ///< of blocks
    int shortOnes; ///< so many of them have one data codeword less; they come first
    int shortLength; ///< of those, with their correction
    int correction; ///< codewords of correction in each
};

/// `level` as the format bits write it: 0 M, 1 L, 2 H, 3 Q.
QrBlocks qrBlocks(int version, int level);

/// Level and mask with their own error correction, as they stand in a code: of 0 to 31 the 15
/// bits.
int qrFormatBits(int levelAndMask);

/// Whether the mask turns a module over.
bool qrMask(int mask, int column, int row);

} // namespace motcua
