// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "crypto/SecureBytes.h"

namespace keel::cli {

/// The passphrase of `invocation`: the first line of --passphrase-file or --passphrase-fd, else typed on the
/// terminal without echo. Never from the command line or the environment. The bytes as typed, without the
/// line's end, in locked memory; secretFromUtf8() makes the key's input of them. A descriptor is read up to
/// the end of that line and no further, so that the rest of it may carry something else.
[[nodiscard]] Outcome<SecureBytes> readPassphrase(const Invocation& invocation);

/// The same for a new vault: on a terminal it is typed twice.
[[nodiscard]] Outcome<SecureBytes> readNewPassphrase(const Invocation& invocation);

} // namespace keel::cli
