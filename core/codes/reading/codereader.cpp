#include "core/codes/reading/codereader.h"

#include "core/codes/reading/lumafilters.h"

#include <algorithm>
#include <cmath>

namespace motcua {

namespace {

constexpr double StillBudget = 230e6; ///< nanoseconds
constexpr double FrameBudget = 32e6;
constexpr std::size_t MostDots = 1'600'000; ///< what passes are for; larger ones are reduced

/// What passes cost on this picture. Where there is nothing but grain everything looks a little
/// like a code, and each dot costs several times as much.
class Costs {
public:
    explicit Costs(const LumaView &picture)
        : m_factor(grainOf(picture) > OnlyGrain ? InGrain : 1)
    {
    }
    double ofDot(const CodePass &pass) const { return m_factor * pass.cost; }
    double of(const CodePass &pass, std::size_t dots) const { return ofDot(pass) * double(dots); }

private:
    static constexpr double OnlyGrain = 1; // see grainOf()
    static constexpr double InGrain = 8;
    double m_factor;
};

/// By how much a picture must be reduced for the passes.
int reduction(const LumaView &picture)
{
    int factor = 1;
    while (picture.pixels() / std::size_t(factor * factor) > MostDots)
        ++factor;
    return factor;
}

/// The middle of a picture, of its shape, with so many dots at most.
struct Middle {
    Middle(const LumaView &picture, double dots)
    {
        const double share = std::min(1.0, std::sqrt(dots / double(picture.pixels())));
        const int width = std::max(1, int(picture.width * share));
        const int height = std::max(1, int(picture.height * share));
        left = (picture.width - width) / 2;
        top = (picture.height - height) / 2;
        view = picture.part(left, top, width, height);
    }
    int left;
    int top;
    LumaView view;
};

std::vector<FoundCode> moved(std::vector<FoundCode> codes, double scale, const QPointF &by)
{
    for (FoundCode &code : codes) {
        for (QPointF &corner : code.corners)
            corner = corner * scale + by;
    }
    return codes;
}

} // namespace

std::vector<FoundCode> readCodes(const LumaView &picture)
{
    if (picture.isEmpty())
        return {};
    const auto passes = codePasses();
    const Costs costs(picture);
    double left = StillBudget;
    const int factor = reduction(picture);
    Luma smaller;
    LumaView looked = picture;
    if (factor > 1) {
        // Small codes in it would be lost; all the rest is seen better in a reduced picture.
        const double plain = costs.of(passes.front(), picture.pixels());
        if (plain < StillBudget / 2) {
            left -= plain;
            if (auto found = lookThrough(passes.front(), picture); !found.empty())
                return found;
        }
        smaller = reduced(picture, factor);
        looked = smaller.view();
    }
    for (const CodePass &pass : passes) {
        const double cost = costs.of(pass, looked.pixels());
        if (cost > left)
            continue;
        left -= cost;
        if (auto found = lookThrough(pass, looked); !found.empty())
            return moved(std::move(found), factor, {});
    }
    return {};
}

std::vector<FoundCode> CameraReader::read(const LumaView &frame)
{
    if (frame.isEmpty())
        return {};
    const auto passes = codePasses();
    const Costs costs(frame);
    // All of an ordinary frame, also of a large one.
    const Middle first(frame, FrameBudget * 3 / 4 / costs.ofDot(passes.front()));
    if (auto found = lookThrough(passes.front(), first.view); !found.empty())
        return moved(std::move(found), 1, QPointF(first.left, first.top));
    m_mean.add(frame);
    const auto rest = passes.subspan(1);
    const CodePass &pass = rest[m_next % rest.size()];
    // Every second round looks at what several frames have in common.
    constexpr int LeastFrames = 3;
    const bool common = m_next / rest.size() % 2 == 1 && m_mean.frames() >= LeastFrames;
    ++m_next;
    const Luma mean = common ? m_mean.mean() : Luma();
    const double left = FrameBudget - costs.of(passes.front(), first.view.pixels());
    // A dear pass looks at the middle, where people hold what they show.
    const Middle middle(common ? mean.view() : frame, std::max(1.0, left / costs.ofDot(pass)));
    return moved(lookThrough(pass, middle.view), 1, QPointF(middle.left, middle.top));
}

} // namespace motcua
