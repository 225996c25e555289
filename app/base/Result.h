// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace keel {

/// A value or the reason why there is none.
template <class T = void> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace keel

/// Returns the error of `expression` from the surrounding function, if it has one.
#define KEEL_TRY(expression)                                                                                 \
    do {                                                                                                     \
        if (auto keelTryResult = (expression); !keelTryResult)                                               \
            return ::keel::fail(std::move(keelTryResult).error());                                           \
    } while (false)

#define KEEL_CONCAT_(a, b) a##b
#define KEEL_CONCAT(a, b) KEEL_CONCAT_(a, b)

/// `KEEL_ASSIGN(auto value, expression)`: declares `value` from the result or returns its error.
#define KEEL_ASSIGN(declaration, expression)                                                                 \
    auto KEEL_CONCAT(keelResult, __LINE__) = (expression);                                                   \
    if (!KEEL_CONCAT(keelResult, __LINE__))                                                                  \
        return ::keel::fail(std::move(KEEL_CONCAT(keelResult, __LINE__)).error());                           \
    declaration = std::move(*KEEL_CONCAT(keelResult, __LINE__)) // NOLINT(bugprone-macro-parentheses)
