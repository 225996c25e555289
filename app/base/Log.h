// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace keel {

/// Writes one line about an error to the debug log: its name and detail, never diary text.
void logError(const char* where, const Error& error);

} // namespace keel
