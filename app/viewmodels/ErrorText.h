// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace keel {

/// What happened, that nothing was lost (where that is so), and what to do: for people, in their language.
struct ErrorWords
{
    QString what;
    QString help;
};

[[nodiscard]] ErrorWords errorWords(ErrorCode code);
/// Why a vault cannot be opened, on a page with Try again: what lies in its folder, not what was typed.
[[nodiscard]] ErrorWords vaultWords(const Error& error);
/// Is it one of those?
[[nodiscard]] bool isVaultProblem(ErrorCode code);
/// Both as one text.
[[nodiscard]] QString errorText(ErrorCode code);

} // namespace keel
