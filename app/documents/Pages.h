// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Piece.h"

namespace keel::documents {

struct PlacedPiece
{
    std::unique_ptr<Piece> piece;
    double y = 0; ///< of its top, from the top of the page's room
};
using PageOfPieces = std::vector<PlacedPiece>;

/// Puts pieces below each other onto pages whose room is so high: none beyond it, none over another, in their
/// order. What keeps its next goes to a new page with it, unless even that has no room for both. Pure.
[[nodiscard]] std::vector<PageOfPieces> paginate(Pieces pieces, double room);

/// All of them below each other, as one page without an end.
[[nodiscard]] PageOfPieces stack(Pieces pieces);
[[nodiscard]] double heightOf(const PageOfPieces& page);

} // namespace keel::documents
