// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <compare>

namespace keel {

/// A whole number from Min to Max. It cannot hold anything else; "not answered" is an empty optional.
template <int Min, int Max> class BoundedInt
{
public:
    static constexpr int minimum = Min;
    static constexpr int maximum = Max;

    [[nodiscard]] static Result<BoundedInt> create(qint64 value)
    {
        if (value < Min || value > Max)
            return fail(ErrorCode::InvalidValue, QStringLiteral("must be %1 to %2").arg(Min).arg(Max));
        return BoundedInt(int(value));
    }

    /// For constants: refused by the compiler when out of range.
    template <int Value> [[nodiscard]] static constexpr BoundedInt of()
    {
        static_assert(Value >= Min && Value <= Max);
        return BoundedInt(Value);
    }

    constexpr BoundedInt() = default;
    [[nodiscard]] constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(const BoundedInt&, const BoundedInt&) = default;

private:
    constexpr explicit BoundedInt(int value) : m_value(value) {}
    int m_value = Min;
};

using Rating = BoundedInt<0, 10>;      ///< mood, energy, strain, meaning; 0-10 as the person tapped it
using Helpfulness = BoundedInt<0, 4>;  ///< "did it help", 0 not at all to 4 a lot
using Percentage = BoundedInt<0, 100>; ///< share of a difficulty that lies in the set-up
using Importance = BoundedInt<1, 10>;  ///< of a value

/// A finite decimal from Min to Max.
template <int Min, int Max> class BoundedReal
{
public:
    [[nodiscard]] static Result<BoundedReal> create(double value)
    {
        if (!(value >= Min && value <= Max)) // also refuses NaN
            return fail(ErrorCode::InvalidValue, QStringLiteral("must be %1 to %2").arg(Min).arg(Max));
        return BoundedReal(value);
    }
    constexpr BoundedReal() = default;
    [[nodiscard]] constexpr double value() const { return m_value; }
    friend constexpr auto operator<=>(const BoundedReal&, const BoundedReal&) = default;

private:
    constexpr explicit BoundedReal(double value) : m_value(value) {}
    double m_value = Min;
};

} // namespace keel
