// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// Ctrl-C, hang-up and termination. A thread of its own waits for them, so what they set off may do anything
/// that another thread may do. While nothing is at stake they end the process at once with exit status 1;
/// inside a Scope the first one only asks the work to stop, and the second ends the process (the vault stands
/// that).
namespace keel::cli::interruption {

/// Once, before any thread is started.
void watch();

/// Has the running work been asked to stop?
[[nodiscard]] bool requested();

/// Ends the process as interrupted. Any thread.
[[noreturn]] void endProcess();

/// While it lives, an interruption calls `stop` (on the watching thread) instead of ending the process.
class Scope
{
public:
    explicit Scope(std::function<void()> stop);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
};

} // namespace keel::cli::interruption
