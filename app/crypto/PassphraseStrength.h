// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keel {

enum class PassphraseVerdict {
    Refuse, ///< too short, too long, or below 50 bits
    Warn,   ///< below 65 bits
    Fine,
};

enum class PassphraseWeakness {
    None,
    TooShort,  ///< fewer than 15 characters (NIST SP 800-63B-4, a passphrase on its own)
    TooLong,   ///< more than 1,024 bytes, or not Unicode
    Notorious, ///< built on a phrase that everybody knows
    Guessable, ///< below 65 bits
};

struct PassphraseStrength
{
    PassphraseVerdict verdict = PassphraseVerdict::Refuse;
    PassphraseWeakness weakness = PassphraseWeakness::TooShort;
    double bits = 0; ///< never more than what our own generator gives: estimates above that mean little
};

inline constexpr int fewestPassphraseCharacters = 15;
inline constexpr double refusedBelowBits = 50;
inline constexpr double warnedBelowBits = 65;

/// Judges a passphrase a person chose, as it will be used: after NFKC. No rules of composition. zxcvbn's
/// estimate, corrected downwards where it is known to be too kind. Milliseconds; any thread.
[[nodiscard]] PassphraseStrength estimateStrength(const QString& passphrase);

} // namespace keel
