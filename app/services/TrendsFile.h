// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insights/TrendsPaper.h"
#include "services/Exchange.h"

namespace keel {

/// Cards of Trends as a file that anyone can read. Its own target, keel_trends_file, so that keelctl needs no
/// fonts.
namespace trendsfile {

/// The fonts of documents. GUI thread, before the first one is written.
void prepare();

/// To a place where nothing is yet, with mode 0600: all of it, or nothing is left there. The whole file is
/// made in memory, so that nothing goes through a temporary one. `pixels`: the width of a picture. Returns
/// how many cards are in it. Any thread. Errors: Conflict, Cancelled, TooLarge (a picture) and those of the
/// disk.
[[nodiscard]] Result<qint64> writeNew(const TrendsPaper& paper, PaperForm form, int pixels,
                                      const QString& path, const Progress& progress = {});

/// The rows behind the pictures, RFC 4180; formula characters are defused. One card has its own headings;
/// several become one table with the card in the first column.
[[nodiscard]] QByteArray csvOf(const TrendsPaper& paper);

} // namespace trendsfile

} // namespace keel
