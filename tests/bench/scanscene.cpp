#include "tests/bench/scanscene.h"

#include "tests/bench/scanprint.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace motcua {

namespace {

constexpr int Width = ScanShot::Width;
constexpr int Height = ScanShot::Height;

/// Linear light, 1 is what makes the sensor white.
using Light = std::vector<float>;

std::size_t at(int x, int y) { return std::size_t(y * Width + x); }

/// Where the code is and what the camera does to it.
struct Scene {
    double module = 5; ///< dots
    double turn = 0; ///< radians
    double tilt = 0; ///< radians
    double bend = 0; ///< 1 / radius of the cylinder, in sizes of the code
    double defocus = 0.25; ///< standard deviation in dots
    double shake = 0; ///< dots
    double shakeAngle = 0;
    double shading = 0.2; ///< of the light, over the picture
    bool screen = false;
};

Scene sceneOf(ScanCondition condition, std::mt19937 &random)
{
    Scene scene;
    scene.module = between(random, 3.5, 6);
    scene.turn = between(random, -0.35, 0.35);
    scene.tilt = between(random, 0, 0.25);
    scene.defocus = between(random, 0.2, 0.25) * scene.module;
    switch (condition) {
    case ScanCondition::Blur: scene.defocus = between(random, 0.4, 0.75) * scene.module; break;
    case ScanCondition::Motion:
        scene.shake = between(random, 0.7, 2) * scene.module;
        scene.shakeAngle = between(random, 0, std::numbers::pi);
        break;
    case ScanCondition::Perspective:
        scene.tilt = between(random, 0.8, 1.15);
        scene.module = between(random, 5, 8);
        break;
    case ScanCondition::Cylinder: scene.bend = between(random, 0.9, 1.5); break;
    case ScanCondition::Tiny:
        scene.module = between(random, 1.35, 2.1);
        scene.defocus = between(random, 0.4, 0.6);
        break;
    case ScanCondition::Moire: scene.screen = true; break;
    case ScanCondition::Shadow: scene.shading = between(random, 0.5, 0.8); break;
    default: break;
    }
    return scene;
}

/// From a place of the picture to one of the print.
class Pose {
public:
    Pose(const Scene &scene, int modules, std::mt19937 &random)
        : m_scene(scene)
        , m_side(scene.module * modules)
        , m_x(Width / 2.0 + between(random, -30, 30))
        , m_y(Height / 2.0 + between(random, -20, 20))
        , m_roll(scene.bend > 0 ? between(random, -0.2, 0.2) : 0)
        , m_tiltAxis(between(random, 0, std::numbers::pi))
    {
    }
    std::pair<double, double> onPrint(double x, double y) const
    {
        // The plane is turned about an axis in it; the eye is five sizes of the code away.
        const double dx = (x - m_x) / m_side;
        const double dy = (y - m_y) / m_side;
        const double along = dx * std::cos(m_tiltAxis) + dy * std::sin(m_tiltAxis);
        const double across = -dx * std::sin(m_tiltAxis) + dy * std::cos(m_tiltAxis);
        constexpr double Eye = 5;
        const double depth = std::cos(m_scene.tilt) - across * std::sin(m_scene.tilt) / Eye;
        const double q = across / depth;
        const double p = along * (1 + q * std::sin(m_scene.tilt) / Eye);
        const double u = p * std::cos(m_tiltAxis) - q * std::sin(m_tiltAxis);
        const double v = p * std::sin(m_tiltAxis) + q * std::cos(m_tiltAxis);
        double s = u * std::cos(m_scene.turn) + v * std::sin(m_scene.turn);
        const double t = -u * std::sin(m_scene.turn) + v * std::cos(m_scene.turn);
        if (m_scene.bend > 0) {
            const double sine = std::clamp(s * m_scene.bend + std::sin(m_roll), -0.999, 0.999);
            s = (std::asin(sine) - m_roll) / m_scene.bend;
        }
        return {s + 0.5, t + 0.5};
    }

private:
    Scene m_scene;
    double m_side;
    double m_x;
    double m_y;
    double m_roll;
    double m_tiltAxis;
};

Light rendered(const ScanPrint &print, const Pose &pose)
{
    constexpr int Samples = 3; // each way in a dot: its area
    Light light(std::size_t(Width * Height));
    for (int y = 0; y < Height; ++y) {
        for (int x = 0; x < Width; ++x) {
            double sum = 0;
            for (int i = 0; i < Samples * Samples; ++i) {
                const auto [s, t] = pose.onPrint(x + (i % Samples + 0.5) / Samples,
                                                 y + (i / Samples + 0.5) / Samples);
                sum += print.reflectance(s, t);
            }
            light[at(x, y)] = float(sum / (Samples * Samples));
        }
    }
    return light;
}

void shade(Light &light, const Scene &scene, ScanCondition condition, std::mt19937 &random)
{
    const double angle = between(random, 0, 2 * std::numbers::pi);
    const double edge = condition == ScanCondition::Shadow ? 12 : 1; // of a shadow: sharp
    const double period = between(random, 12, 60);
    const double depth = condition == ScanCondition::Stripes ? between(random, 0.2, 0.7) : 0;
    for (int y = 0; y < Height; ++y) {
        const double flicker =
            1 - depth * (0.5 + 0.5 * std::sin(2 * std::numbers::pi * y / period));
        for (int x = 0; x < Width; ++x) {
            const double along =
                ((x - Width / 2.0) * std::cos(angle) + (y - Height / 2.0) * std::sin(angle))
                / Width;
            const double shade = 1 - scene.shading * (0.5 + 0.5 * std::tanh(2 * edge * along));
            light[at(x, y)] *= float(shade * flicker);
        }
    }
}

// Lamps in a glossy surface: they add to what the print sends back.
void addGlare(Light &light, const Pose &pose, std::mt19937 &random)
{
    const int lamps = 1 + int(random() % 2);
    for (int i = 0; i < lamps; ++i) {
        const double centreS = between(random, 0.15, 0.85);
        const double centreT = between(random, 0.15, 0.85);
        const double width = between(random, 0.06, 0.13);
        const double height = between(random, 0.06, 0.22);
        const double strength = between(random, 0.8, 3);
        for (int y = 0; y < Height; ++y) {
            for (int x = 0; x < Width; ++x) {
                const auto [s, t] = pose.onPrint(x + 0.5, y + 0.5);
                const double a = (s - centreS) / width;
                const double b = (t - centreT) / height;
                light[at(x, y)] += float(strength * std::exp(-0.5 * (a * a + b * b)));
            }
        }
    }
}

// The other screen's own dots, about as large as ours.
void addScreenDots(Light &light, std::mt19937 &random)
{
    const double pitch = between(random, 1.6, 2.6);
    const double angle = between(random, 0.02, 0.2);
    const double depth = between(random, 0.35, 0.75);
    for (int y = 0; y < Height; ++y) {
        for (int x = 0; x < Width; ++x) {
            const double a = x * std::cos(angle) + y * std::sin(angle);
            const double b = -x * std::sin(angle) + y * std::cos(angle);
            const double dot = 0.5 + 0.25 * std::cos(2 * std::numbers::pi * a / pitch)
                + 0.25 * std::cos(2 * std::numbers::pi * b / pitch);
            light[at(x, y)] *= float(1 - depth * dot);
        }
    }
}

float lightAt(const Light &light, double x, double y)
{
    const int left = std::clamp(int(std::floor(x)), 0, Width - 2);
    const int top = std::clamp(int(std::floor(y)), 0, Height - 2);
    const auto fx = float(std::clamp(x - left, 0.0, 1.0));
    const auto fy = float(std::clamp(y - top, 0.0, 1.0));
    return (light[at(left, top)] * (1 - fx) + light[at(left + 1, top)] * fx) * (1 - fy)
        + (light[at(left, top + 1)] * (1 - fx) + light[at(left + 1, top + 1)] * fx) * fy;
}

/// The mean of the light along a path: what the shutter gathers while the hand moves.
Light moved(const Light &light, double length, double angle)
{
    const int steps = std::max(2, int(std::ceil(length * 2)));
    Light result(light.size());
    for (int y = 0; y < Height; ++y) {
        for (int x = 0; x < Width; ++x) {
            float sum = 0;
            for (int i = 0; i < steps; ++i) {
                const double way = length * ((i + 0.5) / steps - 0.5);
                sum += lightAt(light, x + way * std::cos(angle), y + way * std::sin(angle));
            }
            result[at(x, y)] = sum / float(steps);
        }
    }
    return result;
}

Light defocused(const Light &light, double deviation)
{
    const int radius = std::max(1, int(std::ceil(3 * deviation)));
    std::vector<float> kernel;
    float total = 0;
    for (int i = -radius; i <= radius; ++i) {
        kernel.push_back(float(std::exp(-0.5 * i * i / (deviation * deviation))));
        total += kernel.back();
    }
    const auto pass = [&](const Light &in, int dx, int dy) {
        Light out(in.size());
        for (int y = 0; y < Height; ++y) {
            for (int x = 0; x < Width; ++x) {
                float sum = 0;
                for (int i = -radius; i <= radius; ++i)
                    sum += kernel[std::size_t(i + radius)]
                        * in[at(std::clamp(x + i * dx, 0, Width - 1),
                                std::clamp(y + i * dy, 0, Height - 1))];
                out[at(x, y)] = sum / total;
            }
        }
        return out;
    };
    return pass(pass(light, 1, 0), 0, 1);
}

PrintWear wearOf(ScanCondition condition, std::mt19937 &random)
{
    PrintWear wear;
    wear.inverted = condition == ScanCondition::Inverted;
    if (condition == ScanCondition::Scratches)
        wear.scratches = int(between(random, 3, 9));
    if (condition == ScanCondition::Stripes)
        wear.missingLines = int(between(random, 1, 5));
    return wear;
}

Light expose(Light light, double share)
{
    for (float &value : light)
        value *= float(share);
    return light;
}

} // namespace

const char *name(ScanCondition condition)
{
    switch (condition) {
    case ScanCondition::Plain: return "plain";
    case ScanCondition::Blur: return "blur";
    case ScanCondition::Motion: return "motion";
    case ScanCondition::Glare: return "glare";
    case ScanCondition::Stripes: return "stripes";
    case ScanCondition::Inverted: return "inverted";
    case ScanCondition::Perspective: return "perspective";
    case ScanCondition::Scratches: return "scratches";
    case ScanCondition::Dark: return "dark";
    case ScanCondition::Cylinder: return "cylinder";
    case ScanCondition::Tiny: return "tiny";
    case ScanCondition::Moire: return "moire";
    case ScanCondition::Shadow: return "shadow";
    }
    return "";
}

std::vector<ScanCondition> allConditions()
{
    std::vector<ScanCondition> conditions;
    for (int i = 0; i <= int(ScanCondition::Shadow); ++i)
        conditions.push_back(ScanCondition(i));
    return conditions;
}

ScanShot::ScanShot(const QrMatrix &code, ScanCondition condition, std::mt19937 &random)
{
    if (condition == ScanCondition::Dark)
        m_exposure = {between(random, 0.012, 0.04), between(random, 0.001, 0.003), 6000};
    Scene scene = sceneOf(condition, random);
    scene.module = std::min(scene.module, 380.0 / code.size()); // all of it is in the picture
    const ScanPrint print(&code, wearOf(condition, random), random);
    const Pose pose(scene, code.size(), random);
    Light light = rendered(print, pose);
    if (scene.screen)
        addScreenDots(light, random);
    shade(light, scene, condition, random);
    light = expose(std::move(light), m_exposure.paper);
    if (condition == ScanCondition::Glare)
        addGlare(light, pose, random);
    if (scene.shake > 0)
        light = moved(light, scene.shake, scene.shakeAngle);
    m_light = defocused(light, scene.defocus);
}

ScanShot::ScanShot(std::mt19937 &random)
{
    constexpr int Modules = 25; // of a code that is not there: what sizes go by
    const Scene scene = sceneOf(ScanCondition::Plain, random);
    const ScanPrint print(nullptr, {}, random);
    Light light = rendered(print, Pose(scene, Modules, random));
    shade(light, scene, ScanCondition::Plain, random);
    m_light = defocused(expose(std::move(light), m_exposure.paper), scene.defocus);
}

Luma ScanShot::frame(std::mt19937 &random) const
{
    std::normal_distribution<double> normal;
    // A camera turns its gain up in the dark, the grain with it, but not all the way.
    constexpr double Dim = 0.1;
    const double gain = m_exposure.paper < Dim ? 0.22 / m_exposure.paper : 1;
    Luma picture(Width, Height);
    for (int y = 0; y < Height; ++y) {
        for (int x = 0; x < Width; ++x) {
            const double value = double(m_light[at(x, y)]);
            const double noise =
                std::hypot(std::sqrt(value / m_exposure.electrons), m_exposure.grain);
            const double sensed = std::clamp((value + noise * normal(random)) * gain, 0.0, 1.0);
            picture.row(y)[x] = std::uint8_t(std::lround(255 * std::pow(sensed, 1 / 2.2)));
        }
    }
    return picture;
}

} // namespace motcua
