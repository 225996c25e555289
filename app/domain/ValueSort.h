// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Identifiers.h"
#include "domain/records/Record.h"

#include <QHash>

#include <optional>

namespace keel {

/// Three piles of a card sort.
enum class ValuePile { Very, Somewhat, NotNow };
template <> struct EnumNames<ValuePile>
{
    static constexpr std::array<EnumName<ValuePile>, 3> all{
        {{ValuePile::Very, "very"}, {ValuePile::Somewhat, "somewhat"}, {ValuePile::NotNow, "not_now"}}};
};

/// Choosing one's values (domain brief 1d): each card goes on one of three piles, then three to five of what
/// lies there are chosen. Pure; the cards keep the order in which they were dealt.
class ValueSort
{
public:
    static constexpr qsizetype fewest = 3;
    static constexpr qsizetype most = 5;

    /// Cards that are dealt already stay where they lie.
    void deal(const QList<ItemId>& cards);

    [[nodiscard]] qsizetype cardCount() const { return m_cards.size(); }
    [[nodiscard]] qsizetype sortedCount() const { return m_placed.size(); }
    [[nodiscard]] std::optional<ItemId> current() const; ///< the first card on no pile; none: all are sorted
    /// Puts the current card on a pile.
    void place(ValuePile pile);
    /// Puts any card on a pile, from wherever it lies; unknown cards are ignored.
    void place(const ItemId& card, ValuePile pile);
    /// The card placed last is the current one again; false when there is none.
    bool takeBack();
    [[nodiscard]] std::optional<ValuePile> pileOf(const ItemId& card) const;
    [[nodiscard]] QList<ItemId> cardsOn(ValuePile pile) const;
    [[nodiscard]] const QList<ItemId>& placed() const { return m_placed; } ///< in that order

    /// What may be chosen: the first pile; with fewer than three there, the second too, and at last all.
    [[nodiscard]] QList<ItemId> candidates() const;
    [[nodiscard]] static bool mayChoose(qsizetype count) { return count >= fewest && count <= most; }

private:
    QList<ItemId> m_cards;
    QList<ItemId> m_placed;
    QHash<ItemId, ValuePile> m_piles;
};

} // namespace keel
