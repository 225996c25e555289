// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keel {

/// Registers the fonts in the resources and returns their family. GUI thread, once, after the application
/// object exists. Empty if the resources hold none that Qt can read.
[[nodiscard]] QString registerBundledFonts();

} // namespace keel
