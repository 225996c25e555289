// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>
#include <span>

namespace keel {

/// The ten digits of an NHS number and their check (Modulus 11). Source: NHS Data Dictionary, NHS NUMBER.
class NhsNumber
{
public:
    /// Nothing unless these are ten digits whose check digit fits.
    [[nodiscard]] static std::optional<NhsNumber> fromDigits(std::span<const int> digits);
    /// Ten ASCII digits, alone or as 3-3-4 with a space, full stop or hyphen between.
    [[nodiscard]] static std::optional<NhsNumber> parse(QStringView text);

    /// The sum of the first nine digits with weights 10 to 2.
    [[nodiscard]] static int weightedSum(std::span<const int> nineDigits);
    /// The check digit of nine digits; nothing where it would be 10, for such numbers are never issued.
    [[nodiscard]] static std::optional<int> checkDigit(std::span<const int> nineDigits);

    [[nodiscard]] const std::array<int, 10>& digits() const { return m_digits; }

private:
    explicit NhsNumber(std::span<const int> digits);
    std::array<int, 10> m_digits{};
};

} // namespace keel
