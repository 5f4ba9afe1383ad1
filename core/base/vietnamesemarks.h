#pragma once

#include <array>

namespace motcua {

// The marks of Vietnamese letters as Unicode's canonical decomposition has them: qualities make
// another letter, tones do not.
inline constexpr char16_t Circumflex = 0x302;
inline constexpr char16_t Breve = 0x306;
inline constexpr char16_t Horn = 0x31B;

inline constexpr char16_t Grave = 0x300; ///< huyền
inline constexpr char16_t Acute = 0x301; ///< sắc
inline constexpr char16_t Tilde = 0x303; ///< ngã
inline constexpr char16_t HookAbove = 0x309; ///< hỏi
inline constexpr char16_t DotBelow = 0x323; ///< nặng
inline constexpr std::array Tones{Acute, Grave, HookAbove, Tilde, DotBelow};

} // namespace motcua
