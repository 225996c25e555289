// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keel {

/// Lets Qt Quick keep no more memory for drawing than flat pages with small icons need. Before the first
/// window; what the environment says already stays.
void spareDrawingMemory();

} // namespace keel
