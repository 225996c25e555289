// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/insights/TrendsPaper.h"

#include <QByteArray>

#include <functional>

namespace keel::documents {

/// Registers the documents' font. GUI thread, once before the first document; cheap after that.
void loadPaperFonts();

/// Called after each page, or each part of a picture; returns false to stop.
using PageProgress = std::function<bool(int done, int total)>;

/// Both make the whole file in memory: nothing of a diary goes through a temporary one. Any thread, after
/// loadPaperFonts() on the GUI thread. Errors: Cancelled, TooLarge (a picture), Internal.

/// Pages of A4: the cards, then the tables. Text stays text. Its metadata say "Keel", the place and the
/// moment, and name nobody.
[[nodiscard]] Result<QByteArray> pdfOf(const TrendsPaper& paper, const PageProgress& progress = {});

/// One picture, so many pixels wide and as high as it takes: a card, or the cards in two columns. Without
/// tables.
[[nodiscard]] Result<QByteArray> pngOf(const TrendsPaper& paper, int width,
                                       const PageProgress& progress = {});

} // namespace keel::documents
