// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ProcessHardening.h"

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif
#if __has_include(<sys/prctl.h>)
#include <sys/prctl.h>
#endif

namespace keel {

Result<> hardenProcess()
{
#ifdef RLIMIT_CORE
    const rlimit noCore{0, 0};
    if (setrlimit(RLIMIT_CORE, &noCore) != 0)
        return fail(ErrorCode::Internal, QStringLiteral("RLIMIT_CORE"));
#endif
#ifdef PR_SET_DUMPABLE
    // A crash handler that takes piped cores ignores RLIMIT_CORE but not this; it also stops ptrace.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return fail(ErrorCode::Internal, QStringLiteral("PR_SET_DUMPABLE"));
#endif
    return {};
}

} // namespace keel
