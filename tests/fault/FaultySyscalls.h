// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the n-th writing system call of this process go wrong. Linked into a test, it stands before the C
/// library's own pwrite, ftruncate, fsync, fdatasync, unlink and rename, and passes them on unless armed.
namespace keel::FaultySyscalls {

enum class Fault {
    None,        ///< only count
    NoSpace,     ///< ENOSPC at the n-th call and at every later write
    InputOutput, ///< EIO at the n-th call only
    Kill,        ///< SIGKILL at the n-th call; a write gets half its bytes to the file first
};

void arm(Fault fault, int nth);
/// Back to normal; returns how many calls were seen since arm().
int disarm();

} // namespace keel::FaultySyscalls
