// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace keel {

/// A version 4 UUID from libsodium's random source, the one that all of crypto uses.
[[nodiscard]] QUuid randomUuid();

} // namespace keel
