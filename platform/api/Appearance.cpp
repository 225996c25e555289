// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/api/Appearance.h"

namespace keel {

Appearance::~Appearance() = default;

} // namespace keel
