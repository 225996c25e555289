// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keel {

/// Where the vault lies unless somebody says otherwise: "vault" in the platform's folder for an application
/// called keel (~/.local/share/keel/vault). The window and the command line agree on it through this
/// function, whatever the running program calls itself. Nothing is made.
[[nodiscard]] QString defaultVaultFolder();

} // namespace keel
