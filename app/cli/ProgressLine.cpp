// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProgressLine.h"

#include "cli/Interruption.h"
#include "cli/Streams.h"

#include <unistd.h>

#include <cstdio>

namespace keel::cli {

Progress progressLine(const QString& what)
{
    const bool visible = isTerminal(STDERR_FILENO);
    return [what, visible, shown = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(100 * done / total) : 0;
        if (visible && percent != shown) {
            shown = percent;
            // \r and "erase to the end of the line"; the last one leaves the line empty.
            fprintf(stderr, done < total ? "\r%s %d %%\033[K" : "\r\033[K", qUtf8Printable(what), percent);
        }
        return !interruption::requested();
    };
}

} // namespace keel::cli
