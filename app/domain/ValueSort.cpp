// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ValueSort.h"

namespace keel {

void ValueSort::deal(const QList<ItemId>& cards)
{
    for (const ItemId& card : cards) {
        if (!m_cards.contains(card))
            m_cards.append(card);
    }
}

std::optional<ItemId> ValueSort::current() const
{
    for (const ItemId& card : m_cards) {
        if (!m_piles.contains(card))
            return card;
    }
    return std::nullopt;
}

void ValueSort::place(ValuePile pile)
{
    if (const auto card = current())
        place(*card, pile);
}

void ValueSort::place(const ItemId& card, ValuePile pile)
{
    if (!m_cards.contains(card))
        return;
    m_placed.removeOne(card);
    m_placed.append(card);
    m_piles.insert(card, pile);
}

bool ValueSort::takeBack()
{
    if (m_placed.isEmpty())
        return false;
    m_piles.remove(m_placed.takeLast());
    return true;
}

std::optional<ValuePile> ValueSort::pileOf(const ItemId& card) const
{
    const auto found = m_piles.constFind(card);
    return found == m_piles.constEnd() ? std::nullopt : std::optional(*found);
}

QList<ItemId> ValueSort::cardsOn(ValuePile pile) const
{
    QList<ItemId> found;
    for (const ItemId& card : m_cards) {
        if (pileOf(card) == pile)
            found.append(card);
    }
    return found;
}

QList<ItemId> ValueSort::candidates() const
{
    QList<ItemId> found = cardsOn(ValuePile::Very);
    if (found.size() < fewest)
        found += cardsOn(ValuePile::Somewhat);
    return found.size() < fewest ? m_cards : found;
}

} // namespace keel
