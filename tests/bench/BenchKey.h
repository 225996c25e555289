// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace keel::bench {

/// A raw key as SQLCipher takes it: 32 bytes of key and 16 of salt. It protects generated text.
inline constexpr QByteArrayView benchKey =
    "x'6b65656c206b65656c206b65656c206b65656c206b65656c206b65656c206b6573616c742073616c742073616c742073'";
static_assert(benchKey.size() == 99);

} // namespace keel::bench
