// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NhsNumber.h"

#include <algorithm>

namespace keel {

NhsNumber::NhsNumber(std::span<const int> digits)
{
    std::copy(digits.begin(), digits.end(), m_digits.begin());
}

int NhsNumber::weightedSum(std::span<const int> nineDigits)
{
    int sum = 0;
    int weight = 10;
    for (int digit : nineDigits)
        sum += digit * weight--;
    return sum;
}

std::optional<int> NhsNumber::checkDigit(std::span<const int> nineDigits)
{
    if (nineDigits.size() != 9)
        return std::nullopt;
    const int check = (11 - weightedSum(nineDigits) % 11) % 11;
    return check == 10 ? std::nullopt : std::optional(check);
}

std::optional<NhsNumber> NhsNumber::fromDigits(std::span<const int> digits)
{
    const bool ten = digits.size() == 10;
    if (!ten || !std::all_of(digits.begin(), digits.end(), [](int d) { return d >= 0 && d <= 9; }))
        return std::nullopt;
    if (checkDigit(digits.first(9)) != std::optional(digits[9]))
        return std::nullopt;
    return NhsNumber(digits);
}

std::optional<NhsNumber> NhsNumber::parse(QStringView text)
{
    std::array<int, 10> digits{};
    size_t count = 0;
    bool separated = true; // nothing may stand before the first digit
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            if (count == digits.size())
                return std::nullopt;
            digits[count++] = c.unicode() - u'0';
            separated = false;
        } else if (!separated && (count == 3 || count == 6) && (c == u' ' || c == u'.' || c == u'-')) {
            separated = true;
        } else {
            return std::nullopt;
        }
    }
    return count == digits.size() ? fromDigits(digits) : std::nullopt;
}

} // namespace keel
