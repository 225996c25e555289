// SPDX-FileCopyrightText: 2026 Keel contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CivilTime.h"
#include "domain/Identifiers.h"
#include "domain/insights/SplitMix64.h"

#include <QList>

namespace keel::demo {

/// The draws of the synthetic diary. Whole numbers only: the same on every machine and compiler, which the
/// distributions of the standard library are not.
class Chance final
{
public:
    explicit Chance(quint64 seed) : m_source(seed) {}

    /// least to most, both included.
    [[nodiscard]] int number(int least, int most);
    [[nodiscard]] bool percent(int share) { return number(1, 100) <= share; }
    /// About bell-shaped round 0 with this standard deviation; never beyond three of them.
    [[nodiscard]] int bell(int deviation);
    template <class List> [[nodiscard]] const auto& pick(const List& list)
    {
        return list[number(0, int(list.size()) - 1)];
    }
    /// A version 7 UUID of that moment; before 1970, which version 7 cannot say, of its first millisecond.
    [[nodiscard]] EntryId id(Instant moment);

private:
    insights::SplitMix64 m_source;
};

/// Deals the numbers 0 to size - 1 in random order, all of them before any comes again: so that a text is not
/// met twice in a month.
class Deck final
{
public:
    explicit Deck(qsizetype size) : m_size(int(size)) {}
    [[nodiscard]] int next(Chance& chance);

private:
    int m_size;
    QList<int> m_left;
};

} // namespace keel::demo
