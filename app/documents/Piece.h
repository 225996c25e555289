// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <memory>
#include <vector>

class QPainter;

namespace keel::documents {

/// Something that stands on a page, as wide as the column it was made for. Heights are dots and never change
/// but by a cut.
class Piece
{
public:
    Piece() = default;
    virtual ~Piece() = default;
    Piece(const Piece&) = delete;
    Piece& operator=(const Piece&) = delete;

    [[nodiscard]] virtual double height() const = 0;
    /// Of the least that cut() keeps; height() where it cannot be cut.
    [[nodiscard]] virtual double leastHeight() const { return height(); }
    virtual void paint(QPainter& painter, QPointF topLeft) const = 0;
    /// Keeps what fits into `room` and gives the rest, which then stands on the next page; null when nothing
    /// worth a page end fits, or it cannot be cut.
    [[nodiscard]] virtual std::unique_ptr<Piece> cut(double) { return nullptr; }

    double gap = 0;         ///< above it, unless it stands at the top of a page
    bool keepsNext = false; ///< stands on the same page as what follows, where a page has room for both
};

using Pieces = std::vector<std::unique_ptr<Piece>>;

} // namespace keel::documents
