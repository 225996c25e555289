// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/CardPieces.h"

namespace keel::documents {

/// The pictures of a card, in the order of its page. Time runs and bars grow from where a line of text
/// begins, as on the screen. What the screen says at a cursor is in the table.
[[nodiscard]] Pieces figuresOf(const TrendCard& card, const Column& column);

} // namespace keel::documents
